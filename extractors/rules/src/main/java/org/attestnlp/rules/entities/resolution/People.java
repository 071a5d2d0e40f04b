package org.attestnlp.rules.entities.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Groups the names of people: full names first, then surnames and first names by discourse. */
public final class People {

  private static final Set<String> SUFFIXES = PeopleWords.NAME_SUFFIX;
  private static final int NEAR = 2;

  /** Whom a name names, and what told it. */
  private record Resolved(Group group, MentionRule rule) {}

  private final Passage reading;
  private final List<Group> groups = new ArrayList<>();
  private final FullNames fullNames = new FullNames();
  private final Map<String, Group> loneNames = new HashMap<>();
  private final Map<Group, Integer> introduced = new HashMap<>();
  private final Map<String, Set<String>> suffixes = new HashMap<>();
  private final Map<Group, Integer> lastFull = new HashMap<>();
  private final Map<Group, Integer> lastShort = new HashMap<>();

  public People(Passage reading) {
    this.reading = reading;
  }

  /** The people named, in the order of their full names. */
  public List<Group> group(List<Name> names) {
    learnSuffixes(names);
    Map<Name, Group> full = new HashMap<>();
    List<Name> longestFirst = new ArrayList<>(names);
    longestFirst.sort(Comparator.comparingInt(name -> -words(name).size()));
    for (Name name : longestFirst) {
      Cancellation.check();
      List<String> words = words(name);
      Group group = words.size() > 1 ? fullName(words) : null;
      if (group != null) {
        introduced.merge(group, name.first(), Math::min);
        full.put(name, group);
      }
    }
    for (Name name : names) {
      Cancellation.check();
      Group known = full.get(name);
      place(name, known);
    }
    return groups;
  }

  /** The person of that full name; null if it is but the long surname of another. */
  private @Nullable Group fullName(List<String> words) {
    Group group = fullNames.find(words);
    if (group == null) {
      if (!fullNames.bearers(String.join(" ", words)).isEmpty()) {
        return null; // “Delgado Vega” of “Rosa Delgado Vega”
      }
      group = open(words);
    }
    fullNames.add(group, words);
    return group;
  }

  private void place(Name name, @Nullable Group known) {
    Introduction introduction = Introductions.of(reading, name);
    boolean isShort = known == null;
    Resolved resolved =
        known == null ? resolve(name, introduction) : new Resolved(known, MentionRule.FULL_NAME);
    Group group = resolved.group();
    group.add(name.first(), name.end(), MentionKind.NAME, resolved.rule());
    introduction.note(reading, name);
    group.learn(introduction);
    learnFirstName(group, name);
    (isShort ? lastShort : lastFull).put(group, name.first());
  }

  private void learnFirstName(Group group, Name name) {
    Gender shown = FirstNames.gender(reading.text(name.first()));
    if (name.end() - name.first() > 1) {
      group.learn(shown);
    } else if (group.words().size() == 1) {
      group.guess(shown); // “Kelly” is a first name or a surname
    }
  }

  /** Whose surname or first name this is. */
  private Resolved resolve(Name name, Introduction introduction) {
    List<String> words = words(name);
    String key = String.join(" ", words);
    List<Group> bearers = fullNames.bearers(key);
    List<Group> fitting = new ArrayList<>();
    for (Group bearer : bearers) {
      if (bearer.gender().fits(introduction.gender())) {
        fitting.add(bearer);
      }
    }
    lose(name, bearers, fitting, "what stands around the name shows another gender");
    if (fitting.isEmpty()) {
      return new Resolved(lone(key, words, introduction), MentionRule.LONE_NAME);
    }
    return fitting.size() == 1
        ? new Resolved(fitting.get(0), MentionRule.ONLY_BEARER)
        : new Resolved(choose(fitting, name, introduction), MentionRule.LIKELIEST_BEARER);
  }

  /** A name that nobody bears in full; Mr. and Mrs. Quill are two. */
  private Group lone(String key, List<String> words, Introduction introduction) {
    Group known = loneNames.get(key);
    if (known != null && known.mayBe(introduction.gender())) {
      return known;
    }
    String byGender = key + "/" + introduction.gender();
    Group same = loneNames.get(byGender);
    if (same == null) {
      same = open(words);
      loneNames.putIfAbsent(key, same);
      loneNames.put(byGender, same);
    }
    return same;
  }

  /** Several bear the name: who is known by now, then the title, then nearness and habit. */
  private Group choose(List<Group> bearers, Name name, Introduction introduction) {
    List<Group> known =
        bearers.stream().filter(g -> introduced.getOrDefault(g, 0) <= name.first()).toList();
    lose(name, bearers, known, "named in full only further on");
    if (known.size() == 1) {
      return known.get(0);
    }
    if (known.isEmpty()) {
      return bearers.get(0);
    }
    List<Group> titled = known.stream().filter(g -> sharesTitle(g, introduction)).toList();
    List<Group> rest = titled.isEmpty() ? known : titled;
    List<Group> own = rest.stream().filter(g -> !g.isRelative()).toList();
    List<Group> left = own.isEmpty() ? rest : own;
    Group nearest = nearest(left, name);
    lose(name, known, rest, "has not the title that stands before the name");
    lose(name, rest, left, "came into the story as a relative of somebody");
    lose(name, left, List.of(nearest), "was named longer ago");
    return nearest;
  }

  /** Tells the trace who fell out, and why. */
  private void lose(Name name, List<Group> all, List<Group> left, String why) {
    if (reading.document().trace().isKept()) {
      Trace.Slot slot = MentionSlots.of(reading, name.first(), name.end(), "entity");
      for (Group group : all) {
        if (!left.isEmpty() && !left.contains(group)) {
          slot.lost(MentionRule.LIKELIEST_BEARER.label(), group.called(), why);
        }
      }
    }
  }

  private static boolean sharesTitle(Group group, Introduction introduction) {
    return introduction.roles().stream().anyMatch(group::hasRole);
  }

  /** The one named in full just before; else the one last called by this short name. */
  private Group nearest(List<Group> bearers, Name name) {
    int sentence = reading.sentenceIndex(name.first());
    Group best = bearers.get(0);
    int bestAt = -1;
    for (Group bearer : bearers) {
      int full = lastFull.getOrDefault(bearer, -1);
      boolean near = full >= 0 && sentence - reading.sentenceIndex(full) <= NEAR;
      int at = Math.max(near ? full : -1, lastShort.getOrDefault(bearer, -1));
      if (at > bestAt) {
        best = bearer;
        bestAt = at;
      }
    }
    return bestAt >= 0 ? best : lastNamed(bearers);
  }

  private Group lastNamed(List<Group> bearers) {
    Group best = bearers.get(0);
    for (Group bearer : bearers) {
      if (lastFull.getOrDefault(bearer, -1) > lastFull.getOrDefault(best, -1)) {
        best = bearer;
      }
    }
    return best;
  }

  private Group open(List<String> words) {
    Group group = new Group(EntityType.PERSON, words);
    groups.add(group);
    return group;
  }

  private List<String> words(Name name) {
    List<String> words = Forms.words(reading.tokens(), name.first(), name.end());
    words.removeIf(word -> word.length() > 0 && !Character.isLetterOrDigit(word.charAt(0)));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean suffix = words.size() > 2 && SUFFIXES.contains(last);
    if (suffix) {
      words.remove(words.size() - 1);
    }
    if (suffix && isShared(words) || !suffix && isRelative(name) && isShared(words, 1)) {
      words.set(
          words.size() - 1, words.get(words.size() - 1) + " " + last); // “Reed Jr.”, “Reed Sr.”
    }
    return words;
  }

  /** Whether people with other suffixes bear the name: “Bo Reed Sr. … Bo Reed III”. */
  private boolean isShared(List<String> words) {
    return isShared(words, 2);
  }

  private boolean isShared(List<String> words, int least) {
    return suffixes.getOrDefault(String.join(" ", words), Set.of()).size() >= least;
  }

  /** “his uncle, Bo Reed”. */
  private boolean isRelative(Name name) {
    int before = name.first() - 1;
    return Roles.isRelative(reading.lower(reading.text(before).equals(",") ? before - 1 : before));
  }

  private void learnSuffixes(List<Name> names) {
    for (Name name : names) {
      List<String> words = Forms.words(reading.tokens(), name.first(), name.end());
      words.removeIf(word -> word.length() > 0 && !Character.isLetterOrDigit(word.charAt(0)));
      int last = words.size() - 1;
      if (last > 1 && SUFFIXES.contains(words.get(last))) {
        String full = String.join(" ", words.subList(0, last));
        suffixes.computeIfAbsent(full, key -> new HashSet<>()).add(words.get(last));
      }
    }
  }
}
