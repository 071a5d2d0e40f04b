package org.attestnlp.rules.quotes.speakers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description means by the words that stood beside the name before: “his lawyer, Ada Quill …
 * <b>his lawyer</b> said”, “Rovers manager Ada Quill … <b>the Rovers manager</b> said”. Nobody,
 * where it may be two.
 */
final class DescribedPeople {

  /** How many words beside a name introduce it at most, on either side. */
  private static final int REACH = 8;

  /** The most bearers of a role that are held against a description. */
  private static final int MOST = 64;

  /** Two bear a description. */
  private static final String SEVERAL = "";

  private final Tokens tokens;
  private final Passage passage;
  private final NounPhrases phrases;
  private final Map<String, Introduced> byPhrase = new HashMap<>();
  private final Map<String, Map<String, Introduced>> byRole = new HashMap<>();

  /** Somebody named at a token, with the words beside the name; the id is empty of two. */
  private record Introduced(Entity entity, String id, int token, Set<String> words) {}

  DescribedPeople(Passage passage, NounPhrases phrases, List<Entity> entities) {
    this.tokens = passage.tokens();
    this.passage = passage;
    this.phrases = phrases;
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PERSON) {
        learn(entity);
      }
    }
  }

  /** Whom a noun phrase without a name of its own means, or null. */
  @Nullable Entity of(TokenRange range) {
    Introduced same = byPhrase.get(lower(range.first(), range.end()));
    if (same != null && same.token() < range.first()) {
      return same.id().equals(SEVERAL) ? null : same.entity();
    }
    return passage.is(range.first(), "the") && range.size() > 2 ? ofRole(range) : null;
  }

  /** “<b>the Pole</b>” of “Polish goalkeeper”, “<b>the Ohio Democrat</b>” of “D-Ohio”, or null. */
  @Nullable Entity ofOrigin(TokenRange range) {
    String origin = origin(range.end() - 1);
    boolean one = passage.is(range.first(), "the") && !tokens.tag(range.end() - 1).endsWith("S");
    Entity only = null;
    for (Introduced each : bearers(one ? origin : "")) {
      boolean told = range.size() == 2 || each.words().contains(tokens.lower(range.end() - 2));
      if (each.token() < range.first() && told && range.size() <= 3) {
        if (only != null) {
          return null;
        }
        only = each.entity();
      }
    }
    return only;
  }

  /** What “Pole” and “Polish”, “Democrat” and “D-Ohio” share; empty if it is no such word. */
  private String origin(int token) {
    String code =
        Places.DEMONYMS.contains(tokens.text(token)) ? Places.code(tokens.text(token)) : null;
    if (code != null) {
      return code;
    }
    String word = tokens.text(token);
    boolean seat = word.length() > 2 && word.charAt(1) == '-';
    return PARTIES.getOrDefault(seat ? word.substring(0, 1) : word, "");
  }

  private static final Map<String, String> PARTIES =
      Map.of(
          "D", "Democrat", "R", "Republican", "Democrat", "Democrat", "Republican", "Republican");

  /** “the Rovers manager”, where a name stood beside both words. */
  private @Nullable Entity ofRole(TokenRange range) {
    String role = tokens.lower(range.end() - 1);
    Entity only = null;
    for (Introduced each : bearers(role)) {
      if (each.token() < range.first() && holds(each.words(), range)) {
        if (only != null) {
          return null;
        }
        only = each.entity();
      }
    }
    return only;
  }

  /** Whether all words between “the” and the role are known, and one of them is a name. */
  private boolean holds(Set<String> words, TokenRange range) {
    boolean named = false;
    for (int i = range.first() + 1; i < range.end() - 1; i++) {
      named |= passage.isCapital(i);
      if (!words.contains(tokens.lower(i))) {
        return false;
      }
    }
    return named;
  }

  private void learn(Entity entity) {
    for (Mention mention : entity.mentions()) {
      if (mention.kind() != MentionKind.NAME) {
        continue;
      }
      int first = tokens.at(mention.span().begin());
      int end = tokens.at(mention.span().end() - 1) + 1;
      phraseBefore(entity, first, end);
      Set<String> words = new HashSet<>();
      Set<String> roles = new HashSet<>();
      before(first, words, roles);
      after(end, words, roles);
      roles.addAll(roles(words));
      roles.remove("");
      Introduced introduced = new Introduced(entity, entity.id(), first, new HashSet<>(words));
      for (String role : roles) {
        bear(role, introduced);
      }
    }
  }

  /** Of a role that very many bear nobody is meant by it. */
  private void bear(String role, Introduced introduced) {
    Map<String, Introduced> bearers = byRole.computeIfAbsent(role, r -> new LinkedHashMap<>());
    Introduced known = bearers.get(introduced.id());
    if (known != null) {
      known.words().addAll(introduced.words());
    } else if (bearers.size() < MOST) {
      bearers.put(introduced.id(), introduced);
    }
  }

  private Collection<Introduced> bearers(String role) {
    return byRole.getOrDefault(role, Map.of()).values();
  }

  /** “his lawyer, Ada Quill,” and “the chairman of the club, Ada Quill,”. */
  private void phraseBefore(Entity entity, int name, int end) {
    int comma = name - 1;
    boolean closed =
        end >= tokens.size() || passage.isAny(end, CLOSERS) || passage.is(end, WordClass.FINITE);
    if (!passage.is(comma, WordClass.COMMA) || !closed) {
      return;
    }
    int first = phrases.fullFirst(comma, passage.sentenceFirst(comma));
    int head = first < comma ? phrases.headEnd(first, comma) : first;
    boolean person = head > first && PeopleWords.isPerson(tokens.lower(head - 1));
    if (person && passage.isAny(first, OPENERS)) {
      put(lower(first, comma), entity, name);
      if (passage.is(first, "the") && head < comma) {
        put(lower(first, head), entity, name); // “the chairman” of “the chairman of the club”
      }
    }
  }

  private void put(String phrase, Entity entity, int token) {
    Introduced one = new Introduced(entity, entity.id(), token, Set.of());
    byPhrase.merge(
        phrase,
        one,
        (a, b) -> a.id().equals(b.id()) ? a : new Introduced(entity, SEVERAL, a.token(), Set.of()));
  }

  private void before(int name, Set<String> words, Set<String> origins) {
    int floor = Math.max(passage.sentenceFirst(name), name - REACH);
    for (int i = name - 1; i >= floor && passage.isAny(i, BESIDE); i--) {
      words.add(tokens.lower(i));
      origins.add(origin(i));
    }
  }

  /** “, the mayor of Leeds,”, “, D-Ohio,” */
  private void after(int end, Set<String> words, Set<String> origins) {
    if (!passage.is(end, WordClass.COMMA)) {
      return;
    }
    int limit = Math.min(passage.sentenceEnd(end), end + 1 + REACH);
    boolean tied = false;
    for (int i = end + 1; i < limit && !passage.isAny(i, BORDERS); i++) {
      boolean of = passage.is(i, FunctionWords.SOURCE_TIE);
      if (of && tied || of && !passage.is(i, "of")) {
        return; // “an aide to the mayor of Leeds”
      }
      tied |= of;
      origins.add(origin(i));
      for (String part : tokens.lower(i).split("-", -1)) {
        words.add(part);
      }
    }
  }

  private static Set<String> roles(Set<String> words) {
    Set<String> roles = new HashSet<>();
    for (String word : words) {
      if (PeopleWords.isPerson(word) || PeopleWords.HONORIFIC.containsKey(word)) {
        roles.add(word);
      }
      roles.addAll(WIDE_ROLES.getOrDefault(word, Set.of()));
    }
    return roles;
  }

  private String lower(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i > first ? " " : "").append(tokens.lower(i));
    }
    return words.toString();
  }

  /** The wide roles of a narrow one, with and without a period: “Sgt.” is an officer. */
  private static final Map<String, Set<String>> WIDE_ROLES = new HashMap<>();

  static {
    PeopleWords.WIDE_ROLE.forEach(
        (wide, narrow) -> {
          for (String each : narrow.split(",", -1)) {
            WIDE_ROLES.computeIfAbsent(each, key -> new HashSet<>()).add(wide);
            WIDE_ROLES.computeIfAbsent(each + ".", key -> new HashSet<>()).add(wide);
          }
        });
  }

  private static final long CLOSERS =
      WordClass.mask(
          WordClass.COMMA, WordClass.STOP, WordClass.SEMICOLON, WordClass.COLON, WordClass.MARK);

  private static final long OPENERS =
      WordClass.mask(WordClass.DETERMINER, WordClass.POSSESSIVE_DETERMINER);

  private static final long BESIDE =
      WordClass.mask(WordClass.NOUN, WordClass.NAME, WordClass.ADJECTIVE);

  private static final long BORDERS =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.FINITE,
          WordClass.RELATIVE,
          WordClass.MARK,
          WordClass.CONJUNCTION);
}
