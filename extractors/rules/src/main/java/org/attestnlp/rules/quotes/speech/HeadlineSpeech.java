package org.attestnlp.rules.quotes.speech;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a headline reports: “Minister: no more troops”, “No more troops: minister”, “Bridge
 * unsafe – Roads Agency”, “Terra: Dam is safe, says governor”, “DAM IS SAFE, SAYS GOVERNOR”, “Dam
 * Is Safe, Engineers Say”, “EXPERTS FEAR DAM WILL BURST”, “Watchdog finds ‘serious failings’ at
 * jail”. What stands before the colon and is nobody, “Harbour fire: ‘We lost it all’”, did not say
 * it.
 */
public final class HeadlineSpeech {

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> SAYS = ReportingWords.HEADLINE_VERB;
  private static final Set<String> FINDS = ReportingWords.HEADLINE_FINDING;
  private static final int SHORTEST = 3; // tokens of the content
  private static final int LONGEST_TOPIC = 4; // tokens before a colon

  private final Passage reading;
  private final HeadlineSource sources;
  private int first;
  private int end;

  public HeadlineSpeech(Passage reading) {
    this.reading = reading;
    this.sources = new HeadlineSource(reading);
  }

  public void find(List<Draft> drafts) {
    Span title = reading.document().get(Layer.HEADER).title();
    if (title == null) {
      return;
    }
    first = reading.tokens().at(title.begin());
    end = Math.min(reading.tokens().at(title.end() - 1) + 1, reading.size());
    drafts.replaceAll(draft -> isOfTopic(draft) ? unnamed(draft) : draft);
    Draft found = said();
    if (found != null) {
      Draft headline = found;
      drafts.removeIf(draft -> draft.overlaps(headline) && !isWhole(draft, headline));
      drafts.add(headline);
    }
  }

  /** What the body of the title says, by the first form that fits. */
  private @Nullable Draft said() {
    int colon = onlyColon();
    int from = colon >= 0 && isPlace(colon) ? colon + 1 : first;
    Draft draft = from == first && colon >= 0 ? atColon(colon) : null;
    draft = draft == null ? behindDash(from) : draft;
    draft = draft == null ? behindVerb(from) : draft;
    draft = draft == null ? atEnd(from) : draft;
    draft = draft == null && reading.casing().isShouted(first) ? beforeVerb(from) : draft;
    return draft == null ? finding(from) : draft;
  }

  /** A draft of another rule that says the same and knows its cue. */
  private static boolean isWhole(Draft draft, Draft headline) {
    return draft.begin() == headline.begin() && draft.end() == headline.end();
  }

  // -- who and what

  private @Nullable Draft atColon(int colon) {
    if (sources.is(first, colon) && end - colon > SHORTEST) {
      return draft(colon + 1, end, first, colon);
    }
    boolean behind = sources.is(colon + 1, end) && isContent(first, colon);
    return behind ? draft(first, colon, colon + 1, end) : null;
  }

  /** “Bridge unsafe for trucks – Roads Agency”, “‘We are ruined’ – mayor Ana Reis” */
  private @Nullable Draft behindDash(int from) {
    for (int i = end - 2; i > from; i--) {
      boolean blanks =
          DASHES.contains(reading.text(i))
              && reading.tokens().end(i - 1) < reading.tokens().begin(i)
              && reading.tokens().end(i) < reading.tokens().begin(i + 1);
      if (blanks) {
        boolean said = sources.isBehindDash(i + 1, end) && isContent(from, i);
        return said ? draft(from, i, i + 1, end) : null;
      }
    }
    return null;
  }

  /** “DAM IS SAFE, SAYS GOVERNOR” */
  private @Nullable Draft behindVerb(int from) {
    for (int i = end - 2; i > from + 1; i--) {
      boolean verb = SAYS.contains(reading.lower(i)) && reading.is(i - 1, WordClass.COMMA);
      if (verb) {
        boolean said = sources.isNamed(i + 1, end) && isContent(from, i - 1);
        return said ? cued(from, i - 1, new TokenRange(i + 1, end), i) : null;
      }
    }
    return null;
  }

  /** “Frost Wipes Out Plum Crop, Growers Say” */
  private @Nullable Draft atEnd(int from) {
    int verb = reading.is(end - 1, WordClass.STOP) ? end - 2 : end - 1;
    if (!SAYS.contains(reading.lower(verb))) {
      return null;
    }
    for (int i = verb - 1; i > from; i--) {
      if (reading.is(i, WordClass.COMMA)) {
        boolean said = sources.isNamed(i + 1, verb) && isContent(from, i);
        return said ? cued(from, i, new TokenRange(i + 1, verb), verb) : null;
      }
    }
    return null;
  }

  /** “EXPERTS FEAR DAM WILL BURST” */
  private @Nullable Draft beforeVerb(int from) {
    for (int i = from + 1; i < Math.min(end - SHORTEST + 1, from + LONGEST_TOPIC); i++) {
      if (SAYS.contains(reading.lower(i)) && sources.isNamed(from, i)) {
        return cued(i + 1, end, new TokenRange(from, i), i);
      }
    }
    return null;
  }

  /** “Watchdog finds ‘serious failings’ at jail” */
  private @Nullable Draft finding(int from) {
    for (int i = from + 1; i < Math.min(end - 1, from + LONGEST_TOPIC); i++) {
      int s = reading.marks().of(i + 1);
      boolean marked = s >= 0 && reading.marks().firstOf(s) == i + 1;
      if (marked && FINDS.contains(reading.lower(i)) && sources.isNamed(from, i)) {
        boolean several = reading.marks().endInside(s) - reading.marks().firstInside(s) > 1;
        Quotation quotation = reading.marks().quotations().get(s);
        TokenRange cue = new TokenRange(i, i + 1);
        List<TokenRange> source = List.of(new TokenRange(from, i));
        return several
            ? new Draft(
                quotation.begin(),
                quotation.end(),
                source,
                cue,
                reading.lemma(i),
                Polarity.AFFIRMED,
                null,
                QuoteRule.HEADLINE)
            : null;
      }
    }
    return null;
  }

  /** Three words, or words in marks. */
  private boolean isContent(int from, int to) {
    int s = reading.marks().of(from);
    boolean marked = s >= 0 && reading.marks().endOf(s) >= to;
    return to - from >= SHORTEST && (marked || reading.marks().of(to) < 0);
  }

  // -- topics

  private int onlyColon() {
    int colon = -1;
    for (int i = first; i < end; i++) {
      if (reading.is(i, WordClass.COLON)) {
        if (colon >= 0) {
          return -1;
        }
        colon = i;
      }
    }
    return colon;
  }

  /** “Terra: dam is safe, says governor” */
  private boolean isPlace(int colon) {
    boolean named = reading.nameType(colon - 1) == EntityType.LOCATION;
    return colon > first && colon - first <= 2 && (named || !sources.isNamed(first, colon));
  }

  /** “Harbour fire: ‘We lost it all’”: the fire did not speak. */
  private boolean isOfTopic(Draft draft) {
    if (draft.begin() >= reading.tokens().end(end - 1) || draft.sources().size() != 1) {
      return false;
    }
    TokenRange source = draft.sources().get(0);
    boolean before =
        source.first() >= first
            && source.end() < end
            && reading.tokens().begin(source.first()) < draft.begin();
    int colon = onlyColon();
    boolean topic = before && colon > first && source.end() <= colon && draft.cue() == null;
    return topic && colon - first <= LONGEST_TOPIC + 1 && sources.isTopic(first, colon);
  }

  private static Draft unnamed(Draft draft) {
    return new Draft(
        draft.begin(),
        draft.end(),
        List.of(),
        null,
        null,
        draft.polarity(),
        draft.continues(),
        draft.rule());
  }

  // -- drafts

  private Draft draft(int from, int to, int source, int sourceEnd) {
    return made(from, to, new TokenRange(source, sourceEnd), null, null);
  }

  private Draft cued(int from, int to, TokenRange source, int verb) {
    return made(from, to, source, new TokenRange(verb, verb + 1), reading.lemma(verb));
  }

  /** Words that are all in marks are given without them. */
  private Draft made(
      int from, int to, TokenRange source, @Nullable TokenRange cue, @Nullable String lemma) {
    int s = reading.marks().of(from);
    boolean marked = s >= 0 && reading.marks().firstOf(s) == from && reading.marks().endOf(s) >= to;
    int begin = marked ? reading.marks().quotations().get(s).begin() : reading.tokens().begin(from);
    int stop = marked ? reading.marks().quotations().get(s).end() : reading.tokens().end(to - 1);
    return new Draft(
        begin, stop, List.of(source), cue, lemma, Polarity.AFFIRMED, null, QuoteRule.HEADLINE);
  }
}
