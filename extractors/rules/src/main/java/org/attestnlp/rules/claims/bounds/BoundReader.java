package org.attestnlp.rules.claims.bounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Span;
import org.attestnlp.rules.claims.draft.Bound;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads bounds and approximators before and after a number, the longest phrase first. */
public final class BoundReader {

  /** What a bound asks of its number, written in the resource with a hyphen. */
  private enum Condition {
    ALWAYS,
    NEVER,
    NO_DURATION,
    NO_MATTER,
    RANGE,
    LARGE,
    AFTER_CHANGE,
    NO_PARTICLE,
    UNCOUNTED,
    VERB
  }

  private static final int OBJECT = 6; // the most tokens between a verb and its particle

  private record Entry(
      List<String> words, ClaimKind kind, boolean approximate, Condition condition) {}

  /** By last word, longest first. */
  private static final Map<String, List<Entry>> BEFORE = index(MeasureWords.BOUND_BEFORE, true);

  /** By first word, longest first. */
  private static final Map<String, List<Entry>> AFTER = index(MeasureWords.BOUND_AFTER, false);

  private final Passage passage;

  public BoundReader(Passage passage) {
    this.passage = passage;
  }

  public Bound read(Located number) {
    Bound before = before(number);
    Bound after = before.kind() == ClaimKind.EXACT ? after(number, before) : null;
    return after == null ? before : after;
  }

  private Bound before(Located number) {
    int end = number.first();
    while (end > 0
        && ("\"“‘'(".contains(passage.text(end - 1))
            || passage.is(end - 1, "a") && isArticle(end - 1))) {
      end--;
    }
    Entry entry = longest(BEFORE.getOrDefault(passage.lower(end - 1), List.of()), end, true);
    if (entry == null || !makesSense(entry, end, number)) {
      return new Bound(ClaimKind.EXACT, false, null, number.first(), number.end());
    }
    int first = end - entry.words.size();
    Bound wider = comparison(entry, first, end, number);
    return wider != null ? wider : bound(entry, first, end, first, number.end());
  }

  private boolean isArticle(int token) {
    return passage.is(token - 1, FunctionWords.NOUN_PHRASE_OPENER)
        || passage.is(token - 1, "than")
        || passage.is(token - 1, "about");
  }

  /** “nearly 3,000 more than”, “about more than”: one approximator may stand before a bound. */
  private @Nullable Bound comparison(Entry entry, int first, int end, Located number) {
    if (!entry.approximate || entry.kind != ClaimKind.EXACT) {
      return null;
    }
    Entry outer = longest(BEFORE.getOrDefault(passage.lower(first - 1), List.of()), first, true);
    if (outer == null || outer.kind == ClaimKind.EXACT || outer.condition == Condition.VERB) {
      return null;
    }
    int start = first - outer.words.size();
    return new Bound(outer.kind, true, passage.span(start, end), start, number.end());
  }

  /** “over 3 years” and “the top 10” are no bounds. */
  private boolean makesSense(Entry entry, int end, Located number) {
    if (!passage.sentence(end - 1).equals(passage.sentence(number.first()))) {
      return false;
    }
    return switch (entry.condition) {
      case ALWAYS -> true;
      case NEVER -> false;
      case NO_DURATION -> isNoDuration(number);
      case NO_MATTER -> isNoDuration(number) && !isMatter(end - entry.words.size() - 1);
      case RANGE -> number.quantity().valueHigh() != null;
      case LARGE -> !number.plain() || number.value() != null && !number.below(100);
      case AFTER_CHANGE ->
          Changes.verbDirection(passage.lemma(end - 2)) != null
              || !number.plain() && !number.durationUnit();
      case NO_PARTICLE -> !isParticle(end - entry.words.size(), entry.words.get(0));
      case UNCOUNTED -> !number.plain() || !passage.isPluralNoun(number.end());
      case VERB -> isLevel(end - entry.words.size() - 1, number);
    };
  }

  /** “crept up to 900”, “bumped its forecast up to £12m”: the verb has the particle. */
  private boolean isParticle(int particle, String word) {
    int verb = particle - 1;
    while (verb > particle - OBJECT
        && (passage.isNoun(verb) || passage.isAdjective(verb) || passage.isDeterminer(verb))
        && !passage.isVerb(verb)) {
      verb--;
    }
    boolean object = verb < particle - 1 && passage.isVerb(verb);
    return Changes.isPhrasal(passage.lemma(particle - 1), word)
        || object && Changes.isPhrasal(passage.lemma(verb), word);
  }

  private boolean isNoDuration(Located number) {
    return !number.durationUnit() && !TimeWords.TIME_NOUN.contains(passage.lemma(number.end()));
  }

  /** “talks over 300 job losses”, “the brothers fell out over £300” */
  private boolean isMatter(int before) {
    String verb = passage.lemma(before - 1) + " " + passage.lower(before);
    String how = MeasureWords.MATTER_WORD.get(passage.lemma(before));
    if (MeasureWords.MATTER_WORD.containsKey(verb) || how == null) {
      return how == null && MeasureWords.MATTER_WORD.containsKey(verb);
    }
    boolean active = passage.isVerb(before) && !passage.isBe(before - 1);
    return !(active && how.equals("passive")); // “arrested over 300 people”
  }

  /** “the toll passed 200”, but “the senate passed 12 bills”, “the top 10” */
  private boolean isLevel(int subject, Located number) {
    if (passage.isDeterminer(subject) || number.plain() && number.below(10)) {
      return false;
    }
    boolean object = number.plain() && passage.isPluralNoun(number.end());
    String lemma = passage.lemma(subject);
    return !object
        || MeasureWords.MEASURE_NOUN.contains(lemma)
        || ReportingWords.FIGURE.contains(lemma);
  }

  private @Nullable Bound after(Located number, Bound before) {
    Bound inside = insideToken(number);
    if (inside != null) {
      return inside;
    }
    int start = number.end();
    Entry entry = longest(AFTER.getOrDefault(passage.lower(start), List.of()), start, false);
    boolean clear = entry != null && (entry.words.size() > 1 || joined(entry, number));
    if (!clear && entry == null && passage.isNoun(start)) {
      start++; // “40 people or more”
      entry = longest(AFTER.getOrDefault(passage.lower(start), List.of()), start, false);
      clear = entry != null && entry.words.size() > 1 && !entry.words.get(0).equals("at");
    }
    if (entry == null || !clear) {
      return null;
    }
    int end = start + entry.words.size();
    if (entry.words.size() == 1 && isSum(end) || passage.is(end, "than")) {
      return null; // “3 million and more than 10 million”: the bound of the next
    }
    Span span = before.span() == null ? passage.span(start, end) : before.span();
    return new Bound(
        entry.kind, entry.approximate || before.approximate(), span, before.first(), end);
  }

  /** “£58m plus £7m”: what follows is another amount. */
  private boolean isSum(int token) {
    return passage.isCurrency(token) || passage.tag(token).equals("CD");
  }

  private boolean joined(Entry entry, Located number) {
    boolean sign = !Character.isLetter(entry.words.get(0).charAt(0));
    return sign
        || passage.token(number.end()).begin() - number.quantity().end() <= 1 && !number.plain()
        || entry.words.get(0).equals("odd");
  }

  /** “1,000-plus” is one token to some tokenizers. */
  private @Nullable Bound insideToken(Located number) {
    String text = passage.document().text();
    int at = number.quantity().end();
    for (List<Entry> entries : AFTER.values()) {
      for (Entry entry : entries) {
        String word = entry.words.get(0);
        boolean sign = entry.words.size() == 1 && !Character.isLetter(word.charAt(0));
        if (sign
            && text.regionMatches(true, at, word, 0, word.length())
            && !letterAt(text, at + word.length())) {
          Span span = Span.of(text, at, at + word.length());
          int end = Math.max(number.end(), passage.at(at + word.length() - 1) + 1);
          return new Bound(entry.kind, entry.approximate, span, number.first(), end);
        }
      }
    }
    return null;
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private Bound bound(Entry entry, int first, int end, int from, int to) {
    return new Bound(entry.kind, entry.approximate, passage.span(first, end), from, to);
  }

  private @Nullable Entry longest(List<Entry> entries, int at, boolean before) {
    for (Entry entry : entries) {
      int start = before ? at - entry.words.size() : at;
      if (start >= 0 && passage.phraseAt(start, entry.words)) {
        return entry;
      }
    }
    return null;
  }

  private static Map<String, List<Entry>> index(Map<String, String> bounds, boolean last) {
    Map<String, List<Entry>> index = new HashMap<>();
    bounds.forEach(
        (phrase, fields) -> {
          Entry entry = entry(phrase, List.of(fields.split(",", -1)));
          String key = entry.words.get(last ? entry.words.size() - 1 : 0);
          index.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        });
    index.values().forEach(entries -> entries.sort((a, b) -> b.words.size() - a.words.size()));
    return index;
  }

  /** Fields: the kind of the claim, “approximate”, a condition. */
  private static Entry entry(String phrase, List<String> fields) {
    Condition condition = Condition.ALWAYS;
    for (String field : fields.subList(1, fields.size())) {
      if (!field.equals("approximate")) {
        condition = Condition.valueOf(field.toUpperCase(Locale.ROOT).replace('-', '_'));
      }
    }
    ClaimKind kind = ClaimKind.valueOf(fields.get(0));
    return new Entry(
        List.of(phrase.split(" ", -1)), kind, fields.contains("approximate"), condition);
  }
}
