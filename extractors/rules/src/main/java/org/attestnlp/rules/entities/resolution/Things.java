package org.attestnlp.rules.entities.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.lists.CountryKeys;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.names.Aliases;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;

/** Groups the names of organizations, places and everything else by their spellings. */
public final class Things {

  private final Passage reading;
  private final EntityType type;
  private final Map<String, Group> exact = new LinkedHashMap<>();
  private final Map<String, List<Group>> aliases = new HashMap<>();

  public Things(Passage reading, EntityType type) {
    this.reading = reading;
    this.type = type;
  }

  /** The things named, in the order of mention. */
  public List<Group> group(List<Name> names) {
    Map<String, Group> ofKey = new HashMap<>();
    for (Name name : names) {
      Cancellation.check();
      String key = key(name);
      if (!ofKey.containsKey(key) && !isShort(key)) {
        ofKey.put(key, open(key));
      }
    }
    for (Name name : names) {
      Cancellation.check();
      String key = key(name);
      ofKey.computeIfAbsent(key, k -> alias(k).orElseGet(() -> open(k)));
    }
    mergeShortened(names, ofKey);
    List<Group> filled = new ArrayList<>();
    for (Name name : names) {
      Cancellation.check();
      String key = key(name);
      Group group = ofKey.getOrDefault(key, new Group(type, List.of()));
      if (group.places().isEmpty()) {
        filled.add(group);
      }
      MentionRule rule = // an own name, or one that was taken in by a longer one
          group == exact.get(key) || !exact.containsKey(key) && group.words().equals(words(key))
              ? MentionRule.SAME_SPELLING
              : MentionRule.SHORT_FORM;
      group.add(name.first(), name.end(), MentionKind.NAME, rule);
      group.learn(Introductions.of(reading, name));
    }
    return filled;
  }

  private Group open(String key) {
    Group group = new Group(type, words(key));
    exact.put(key, group);
    for (String alias : Aliases.of(type, group.words())) {
      aliases.computeIfAbsent(alias, a -> new ArrayList<>(1)).add(group);
    }
    return group;
  }

  private static List<String> words(String key) {
    return List.of(key.split(" ", -1));
  }

  /** A fuller name whose short form another name is takes it in, if it is the only one. */
  private void mergeShortened(List<Name> names, Map<String, Group> ofKey) {
    for (Name name : names) {
      Cancellation.check();
      String key = key(name);
      Group own = ofKey.get(key);
      Group fuller = alias(key).orElse(null);
      if (fuller != null && own != null && fuller != own && own == exact.get(key)) {
        ofKey.put(key, root(fuller, ofKey));
      }
    }
  }

  private static Group root(Group group, Map<String, Group> ofKey) {
    Group up = ofKey.get(String.join(" ", group.words()));
    return up == null ? group : up;
  }

  private Optional<Group> alias(String key) {
    List<Group> fuller = aliases.getOrDefault(key, List.of());
    return fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty();
  }

  private boolean isShort(String key) {
    return type == EntityType.ORGANIZATION && key.indexOf(' ') < 0;
  }

  private String key(Name name) {
    String key = Forms.key(reading.tokens(), name.first(), name.end());
    if (key.startsWith("the ")) {
      key = key.substring(4);
    }
    return switch (type) {
      case LOCATION -> CountryKeys.canonical(key);
      case ORGANIZATION -> Aliases.withoutLegalForm(key);
      case MISC, PERSON -> singular(name, key);
    };
  }

  private String singular(Name name, String key) {
    String last = reading.text(name.end() - 1);
    boolean plural = last.endsWith("s") && Places.DEMONYMS.contains(joined(name));
    return plural ? key.substring(0, key.length() - 1).toLowerCase(Locale.ROOT) : key;
  }

  private String joined(Name name) {
    int size = name.end() - name.first();
    String text = reading.text(name.first());
    return size == 2 ? text + " " + reading.text(name.first() + 1) : text;
  }
}
