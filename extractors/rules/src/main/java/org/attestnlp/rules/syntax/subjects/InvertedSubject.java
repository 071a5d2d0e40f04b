package org.attestnlp.rules.syntax.subjects;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.syntax.nouns.GivenNames;
import org.attestnlp.rules.syntax.nouns.NameLists;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.nouns.TimePhrases;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds a subject that follows its verb: “…, said Quill, who …”. */
final class InvertedSubject {

  private static final int REACH = 40;

  private final Passage reading;
  private final NounPhrases phrases;
  private final TimePhrases times;
  private final NameLists lists;
  private final GivenNames names;
  private final MarkedAliases aliases;
  private final JoinedSpeakers joined;

  InvertedSubject(Passage reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
    this.times = new TimePhrases(reading);
    this.lists = new NameLists(reading, phrases);
    this.names = new GivenNames(reading, phrases);
    this.aliases = new MarkedAliases(reading);
    this.joined = new JoinedSpeakers(reading, phrases);
  }

  /** The subject after a verb group, or null if what follows is content rather than a subject. */
  @Nullable Subject after(int first, int verbEnd) {
    if (!isSet(first) || verbEnd >= reading.size()) {
      return null;
    }
    int limit = Math.min(reading.sentenceEnd(first), verbEnd + REACH);
    if (reading.is(verbEnd, "that")) {
      return null;
    }
    boolean object =
        reading.is(verbEnd, WordClass.OBJECT_PRONOUN)
            && !reading.is(verbEnd, WordClass.POSSESSIVE_DETERMINER); // “said her mother”
    if (reading.is(verbEnd, WordClass.TIME) || object) {
      return null;
    }
    if (times.end(verbEnd, limit) > verbEnd) {
      return null; // “Quill, who owns the mill, said this week”
    }
    int end = phrases.fullEnd(verbEnd, limit);
    if (end == verbEnd || startsClause(end, limit)) {
      return null;
    }
    TokenRange named = names.of(verbEnd, end, limit);
    if (named != null) {
      return new Subject(List.of(named), Place.AFTER, first, named.end());
    }
    end = lists.endOf(verbEnd, end, limit);
    boolean count = reading.is(verbEnd, WordClass.NUMBER) && !reading.is(verbEnd, "one");
    if (end == verbEnd + 1 && count) {
      return null; // “Quill, asked how many he had left, said 40”
    }
    List<TokenRange> sources = new ArrayList<>(phrases.parts(verbEnd, end));
    sources.addAll(joined.after(sources.get(sources.size() - 1), limit));
    return new Subject(sources, Place.AFTER, first, sources.get(sources.size() - 1).end());
  }

  /** An inversion follows a comma, a dash or the end of marked words. */
  private boolean isSet(int first) {
    int before = first - 1;
    if (before < 0) {
      return false;
    }
    if (reading.is(before, WordClass.MARK)
        && reading.marks().of(before) >= 0
        && aliases.is(reading.marks().of(before))) {
      return false; // “A man called “Ali” said”
    }
    return reading.isAny(before, WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.MARK))
        || (reading.sentenceFirst(first) == first && reading.is(first - 1, WordClass.STOP))
        || reading.is(before, WordClass.CONJUNCTION)
        || reading.is(before, "as");
  }

  /** “said the plan would fail”: a verb follows, so the phrase belongs to the content. */
  private boolean startsClause(int end, int limit) {
    for (int i = end; i < Math.min(limit, end + 3); i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return !reading.isAny(i - 1, WordClass.mask(WordClass.RELATIVE));
      }
      if (!reading.is(i, WordClass.ADVERB)) {
        return false;
      }
    }
    return false;
  }
}
