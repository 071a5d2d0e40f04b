package org.attestnlp.rules.syntax.subjects;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.ClauseShape;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Prose;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds a subject that an aside parts from its verb: “Quill, the mayor, said”. */
final class InterposedSubject {

  private static final int REACH = 60;

  /** The most speakers that are joined. */
  private static final int MOST = 6;

  /** The most marked words that an aside may hold. */
  private static final int MARKED = 6;

  private static final long INTERPOSERS =
      WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.CLOSE_BRACKET);

  private final Passage reading;
  private final NounPhrases phrases;
  private final ClauseStart clauses;
  private final SubjectPhrase subjects;
  private final ClauseShape shape;
  private final NameAppositions names;
  private final RelativeClauses asides;
  private final JoinedSpeakers joined;
  private final ReportingVerbs reporting;

  InterposedSubject(
      Passage reading,
      NounPhrases phrases,
      ClauseStart clauses,
      SubjectPhrase subjects,
      ReportingVerbs reporting) {
    this.reading = reading;
    this.phrases = phrases;
    this.clauses = clauses;
    this.subjects = subjects;
    this.reporting = reporting;
    this.shape = new ClauseShape(reading);
    this.names = new NameAppositions(reading, phrases);
    this.asides = new RelativeClauses(reading);
    this.joined = new JoinedSpeakers(reading, phrases);
  }

  /** Whether an aside may end here: a comma, a dash, a closing bracket. */
  boolean mayEndAt(int token) {
    return reading.isAny(token, INTERPOSERS);
  }

  /**
   * Whether the subject stands before the aside although a phrase follows the verb: “Quill, the
   * mayor, told the Post: “It rained””, “Quill, who won, announced a tax”.
   */
  boolean isLikelier(int comma, int end) {
    return reporting.tellsListener(end - 1) || holdsNoContent(comma);
  }

  /** Whether what stands before is neither marked speech nor a clause that could be content. */
  private boolean holdsNoContent(int comma) {
    boolean marked = reading.is(comma - 1, WordClass.MARK) || reading.marks().of(comma - 1) >= 0;
    return !marked && !shape.isClause(Prose.first(reading, comma), comma);
  }

  /** “Quill, the mayor, said”; “the mayor, who won, said”; “Quill, however, said”. */
  @Nullable Subject before(int comma, int end, int floor) {
    Subject last = one(beforeAgents(comma, floor), end, floor);
    List<TokenRange> sources = new ArrayList<>();
    Subject first = last;
    while (first != null && sources.size() < MOST && joined.mayJoin(first.sources().get(0))) {
      int aside = first.sources().get(0).first() - 2;
      Subject before = aside > floor ? one(aside, end, floor) : null;
      if (before == null || !joined.isFree(before.sources().get(0), floor)) {
        break;
      }
      sources.addAll(0, before.sources());
      first = before;
    }
    if (last == null || first == null || sources.isEmpty()) {
      return last;
    }
    sources.addAll(last.sources());
    return new Subject(sources, Place.BEFORE, first.first(), end);
  }

  /** “The board, <b>|</b> led by Quill, Pell and Reis, said”: the comma before such an aside. */
  private int beforeAgents(int comma, int floor) {
    int commas = 0;
    for (int i = comma - 1; i > Math.max(floor, comma - REACH); i--) {
      if (reading.isAny(i, WordClass.mask(WordClass.FINITE, WordClass.MARK, WordClass.SEMICOLON))) {
        return comma;
      }
      commas += reading.is(i, WordClass.COMMA) ? 1 : 0;
      boolean aside = reading.is(i + 1, WordClass.PARTICIPLE) && reading.is(i + 2, "by");
      if (reading.is(i, WordClass.COMMA) && aside) {
        return commas > 1 ? nextComma(i, comma) : comma;
      }
    }
    return comma;
  }

  /** The place from which a look back finds the comma at {@code from} first. */
  private int nextComma(int from, int last) {
    for (int i = from + 1; i < last; i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return i;
      }
    }
    return last;
  }

  private @Nullable Subject one(int comma, int end, int floor) {
    int at = comma;
    for (int steps = 0; steps < 5; steps++) {
      int relative = asides.relativeBefore(at, floor);
      int left = relative >= 0 ? relative : borderBefore(at, floor);
      if (left < 0) {
        return null;
      }
      if (reading.is(left - 1, WordClass.CLOSE_BRACKET)) { // “Arlo (Green), the sponsor, said”
        int open = borderBefore(left - 1, floor);
        left = open < 0 ? left : open;
      }
      boolean named = at == comma && names.isRankedName(left + 1, comma);
      boolean body = at == comma && names.isBodyName(left + 1, comma, floor);
      if (body || named && !names.isPersonName(left - 1)) {
        TokenRange name = new TokenRange(left + 1, comma);
        return subject(name, Place.BEFORE, roleFirst(left, floor), end);
      }
      TokenRange found = subjects.in(clauses.before(left), left);
      if (found == null || isInterposed(found.first(), left, floor)) {
        at = left;
        continue;
      }
      return subject(found, Place.BEFORE, found.first(), end);
    }
    return null;
  }

  /**
   * Where the phrase begins that a name explains: “the mayor” in “It rained, the mayor, Ada Quill,
   * said”.
   */
  private int roleFirst(int comma, int floor) {
    int first = phrases.fullFirst(comma, floor);
    boolean set = first - 1 <= floor || reading.is(first - 1, WordClass.COMMA);
    return first < comma && set ? first : comma + 1;
  }

  private int borderBefore(int comma, int floor) {
    boolean bracket = reading.is(comma, WordClass.CLOSE_BRACKET);
    boolean dash = reading.is(comma, WordClass.DASH);
    int stop = Math.max(floor + 1, comma - REACH);
    for (int i = comma - 1; i >= stop; i--) {
      boolean match =
          bracket
              ? reading.is(i, WordClass.OPEN_BRACKET)
              : dash ? reading.is(i, WordClass.DASH) : reading.is(i, WordClass.COMMA);
      if (match) {
        return i;
      }
      int quotation = reading.is(i, WordClass.MARK) ? reading.marks().of(i) : -1;
      if (quotation >= 0 && isName(quotation) && reading.marks().firstOf(quotation) > stop) {
        i = reading.marks().firstOf(quotation); // “Quill, author of “Cold River”, said”
        continue;
      }
      if (reading.is(i, WordClass.SEMICOLON) || reading.is(i, WordClass.MARK)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether marked words are few and no sentence of their own. */
  private boolean isName(int quotation) {
    int first = reading.marks().firstInside(quotation);
    int end = reading.marks().endInside(quotation);
    return first < end
        && end - first <= MARKED
        && reading.sentenceFirst(first) < reading.marks().firstOf(quotation)
        && !shape.hasFinite(first, end);
  }

  /** Whether this part is itself wedged in: “Quill, a lawyer, the mayor of Oslo, said”. */
  private boolean isInterposed(int first, int end, int floor) {
    if (first - 1 <= floor || !reading.is(first - 1, WordClass.COMMA)) {
      return false;
    }
    boolean named = reading.is(end - 1, WordClass.NAME) || reading.is(first, WordClass.NAME);
    boolean afterName = reading.is(first - 2, WordClass.NAME);
    boolean described =
        reading.is(first, WordClass.DETERMINER)
            || !reading.is(first, WordClass.NAME)
            || isOffice(first, end)
            || isAffiliation(first, end, floor);
    boolean place = named && afterName && end - first <= 2 && !names.isPersonName(end - 1);
    return afterName && (described || place);
  }

  /** “Ada Quill, Executive Director of HTB, speaking in Oslo, said”: no name of a person. */
  private boolean isAffiliation(int first, int end, int floor) {
    int name = phrases.plainFirst(first - 1, floor);
    boolean opens = name <= floor || reading.isAny(name - 1, OPENERS);
    return opens && names.isPersonName(first - 2) && !names.isPersonName(end - 1);
  }

  private static final long OPENERS =
      WordClass.mask(WordClass.COMMA, WordClass.DASH, WordClass.MARK, WordClass.STOP);

  /** “Quill, Minister of Trade and Work, said”, “Quill, D-Ore., the sponsor, said”. */
  private boolean isOffice(int first, int end) {
    String text = reading.text(first);
    boolean office =
        PeopleWords.OFFICE.containsKey(reading.lower(first))
            && names.isPersonName(first - 2)
            && !names.isPersonName(end - 1);
    boolean party = end - first <= 2 && text.length() > 2 && text.charAt(1) == '-';
    return party || office && reading.is(first + 1, WordClass.PREPOSITION);
  }

  private Subject subject(TokenRange phrase, Place place, int first, int end) {
    List<TokenRange> parts = phrases.parts(phrase.first(), phrase.end());
    return new Subject(parts, place, first, end);
  }
}
