package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.claims.draft.Region;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;
import org.jspecify.annotations.Nullable;

/** Finds when: {@code by December}, {@code a year earlier}. */
public final class TimeFinder {

  private static final Phrases TIME_PHRASE = new Phrases(TimeWords.TIME_PHRASE);

  /** The most tokens of a time that begins with several prepositions. */
  private static final int LONGEST = 30;

  private static final int PAIR = 5; // tokens of the first of two joined times

  private final Passage passage;
  private final Surroundings surroundings;
  private final FrontedTimes fronted;

  public TimeFinder(Passage passage) {
    this.passage = passage;
    this.surroundings = new Surroundings(passage);
    this.fronted = new FrontedTimes(passage, this::timeEnd);
  }

  /**
   * The time nearest behind the number, else nearest before it. The old amount has a time of its
   * own only right behind it: "from 1,191 a year earlier".
   */
  public @Nullable TimeExpression time(Draft draft) {
    Region region = draft.clause().region();
    if (draft.change() != null && draft.change().role() == ChangeRole.FROM) {
      return timeAt(draft.end(), region);
    }
    TimeExpression behind = behind(draft);
    TimeExpression found = behind == null ? before(draft) : behind;
    return found == null ? fronted.time(draft.number().first()) : found;
  }

  /** The time behind a number; "a year earlier" belongs to the nearest number before it. */
  private @Nullable TimeExpression behind(Draft draft) {
    Region region = draft.clause().region();
    boolean crossed = false;
    int stop = surroundings.end(draft);
    for (int token = draft.end(); token < stop; token++) {
      boolean earlier = isEarlier(token, region.end());
      TimeExpression time = crossed && earlier ? null : timeAt(token, region);
      if (time != null) {
        return time;
      }
      crossed |= passage.tag(token).equals("CD") && !earlier;
    }
    return null;
  }

  /** A day holds for the clauses behind it too, "since 2016" only for its own. */
  private @Nullable TimeExpression before(Draft draft) {
    int number = draft.number().first();
    int own = surroundings.first(draft);
    int limit = surroundings.limit(draft);
    for (int token = surroundings.before(number, draft);
        token >= limit;
        token = surroundings.before(token, draft)) {
      int stop = timeEnd(token, number);
      boolean holds =
          stop > 0 && !isOfReport(token) && (token >= own || token == limit || isDay(token, stop));
      if (holds) {
        int first = opening(widened(token, limit, number), limit, number, stop);
        return TimeExpression.unresolved(passage.span(first, stop));
      }
    }
    return null;
  }

  /** "Hunters shot four bears, a warden said <b>Tuesday</b>, while …": when it was said. */
  private boolean isOfReport(int token) {
    return passage.isVerb(token - 1)
        && ReportingWords.NUMBER_CLAUSE_VERB.contains(passage.lemma(token - 1));
  }

  private boolean isDay(int first, int end) {
    for (int token = first; token < end; token++) {
      if (passage.is(token, TimeWords.DAY)) {
        return true;
      }
    }
    return false;
  }

  /** The time that begins at a token, or null. */
  @Nullable TimeExpression timeAt(int token, Region region) {
    int stop = timeEnd(token, region.end());
    return stop > 0 ? TimeExpression.unresolved(passage.span(token, stop)) : null;
  }

  /** "from March until late June": where a time begins that ends as a shorter one does. */
  private int opening(int token, int from, int limit, int end) {
    for (int first = token - 1; first >= Math.max(from, token - PAIR); first--) {
      if (timeEnd(first, limit) == end) {
        return first;
      }
    }
    return token;
  }

  private int widened(int token, int from, int limit) {
    int first = token;
    while (first > from && token - first < LONGEST && timeEnd(first - 1, limit) > 0) {
      first--;
    }
    return first;
  }

  /** One past a time expression that starts here, or -1. */
  private int timeEnd(int token, int limit) {
    boolean record = // "the lowest since March 2020", "its weakest level in 16 years"
        passage.isOneOf(token, "since", "in")
            && (passage.tag(token - 1).equals("JJS") || passage.tag(token - 2).equals("JJS"));
    if (record && passage.sentence(token).first() <= token - 2) {
      return -1;
    }
    int end = plainEnd(token, limit);
    return end < 0 ? end : joinedEnd(end, limit);
  }

  /**
   * “Friday through Sunday”, “from late May until early July”, “in the year to the end of April”.
   */
  private int joinedEnd(int end, int limit) {
    int first = passage.isOneOf(end, "'s", "’s") && Year.is(passage.lower(end - 1)) ? end + 1 : end;
    boolean joint = passage.isOneOf(first, "to", "until", "till", "through", "and", "–", "-");
    if (!joint || first + 1 >= limit) {
      return first;
    }
    int day = dayEnd(first + 1);
    int named = day < 0 && isNamed(first + 1) ? first + 2 : day;
    if (named > 0 && named <= limit) {
      return named;
    }
    if (passage.isOneOf(first, "and", "–", "-")) {
      return first;
    }
    int last = wordsEnd(first, limit);
    boolean date = // “to April 2010”, but “to the weekend market”
        last > 0
            && (passage.is(last - 1, TimeWords.MONTH)
                || isDayOfMonth(last - 1)
                || Year.is(passage.lower(last - 1))
                || passage.is(last - 1, TimeWords.DAY));
    return date ? last : first;
  }

  private boolean isNamed(int token) {
    return passage.is(token, TimeWords.WEEKDAY)
        && Character.isUpperCase(passage.text(token).charAt(0))
        && !passage.isPossessive(token + 1)
        && !passage.isNoun(token + 1);
  }

  /** “in the run-up to the feast”, “on the eve of the vote”; one past it, or -1. */
  private int runUpEnd(int token, int limit) {
    boolean opens =
        passage.isOneOf(token, "in", "on", "during")
            && passage.is(token + 1, "the")
            && passage.is(token + 2, TimeWords.RUN_UP)
            && passage.isOneOf(token + 3, "to", "of");
    int last = token + 4;
    while (opens
        && last < limit
        && (passage.isDeterminer(last) || passage.isNoun(last) || passage.isAdjective(last))) {
      last++;
    }
    return opens && last > token + 4 ? last : -1;
  }

  /** “last term”, “next season” */
  private boolean isPeriod(int token) {
    return passage.isOneOf(token, "last", "next", "this")
        && TimeWords.PERIOD_NOUN.contains(passage.lower(token + 1))
        && !passage.isNoun(token + 2);
  }

  private int plainEnd(int token, int limit) {
    if (passage.is(token, TimeWords.TIME_ADVERB)) {
      return token + 1;
    }
    int day = dayEnd(token);
    if (day > 0 && day <= limit) {
      return day;
    }
    int runUp = runUpEnd(token, limit);
    if (runUp > 0) {
      return runUp;
    }
    if (isPeriod(token) && token + 2 <= limit) {
      return token + 2;
    }
    int phrase = TIME_PHRASE.startAt(token, passage);
    if (phrase > 0 && phrase <= limit) {
      return phrase;
    }
    if (isEarlier(token, limit)) {
      return token + 3;
    }
    if (!passage.is(token, TimeWords.TIME_PREPOSITION) || token + 1 >= limit || isMeasure(token)) {
      return -1;
    }
    if (isEarlier(token + 1, limit)) {
      return -1; // "from a year earlier": the preposition is left out
    }
    return wordsEnd(token, limit);
  }

  /** One past the last word of time behind a preposition, or -1. */
  private int wordsEnd(int token, int limit) {
    int last = -1;
    for (int i = token + 1; i < Math.min(limit, token + 8); i++) {
      if (last == i - 1 && last > token && passage.isDeterminer(i)) {
        break; // "By Tuesday the storm"
      }
      if (isTimeWord(i) || isDayOfMonth(i) || isEvent(i, token)) {
        last = i;
      } else if (!isInside(i)
          && !(passage.is(i, ",") && isDayOfMonth(i - 1) && Year.is(passage.lower(i + 1)))) {
        break;
      }
    }
    return last < 0 ? -1 : last + 1;
  }

  /** "arrested 14 people Tuesday", "late Friday", "Monday night"; one past it, or -1. */
  private int dayEnd(int token) {
    int first = passage.isOneOf(token, "late", "early") ? token + 1 : token;
    boolean named =
        passage.is(first, TimeWords.WEEKDAY)
            && Character.isUpperCase(passage.text(first).charAt(0));
    if (!named) {
      return -1;
    }
    boolean part = passage.isOneOf(first + 1, "morning", "afternoon", "evening", "night");
    int end = part ? first + 2 : first + 1;
    boolean modifies = passage.isPossessive(end) || passage.isNoun(end);
    boolean opens =
        passage.isVerb(end)
            || passage.isPreposition(token - 1)
            || passage.is(token - 1, TimeWords.DAY_NAME); // "Super Tuesday"
    return !modifies && !opens ? end : -1;
  }

  /** "4% year on year", "fell by a quarter": no time but how much. */
  private boolean isMeasure(int preposition) {
    String behind = passage.lower(preposition + 1);
    boolean pair = TimeWords.TIME_NOUN.contains(behind) && passage.is(preposition - 1, behind);
    return pair
        || behind.equals("half") // "down from half in March"
        || passage.is(preposition, "by")
            && (passage.isOneOf(preposition + 1, "a", "one")
                || Changes.verbDirection(passage.lemma(preposition - 1)) != null
                    && !isTimeWord(preposition + 1));
  }

  /** "a year earlier" */
  private boolean isEarlier(int token, int limit) {
    return token + 2 < limit + 1
        && (passage.isOneOf(token, "a", "an") || passage.tag(token).equals("CD"))
        && TimeWords.TIME_NOUN.contains(passage.lower(token + 1))
        && passage.is(token + 2, TimeWords.TIME_DISTANCE)
        && !passage.is(token - 1, "for")
        && token + 3 <= limit;
  }

  private boolean isTimeWord(int token) {
    String lower = passage.lower(token);
    boolean month =
        !lower.equals("may") && !lower.equals("march")
            || Character.isUpperCase(passage.text(token).charAt(0));
    if (TimeWords.TIME_NOUN.contains(lower)) {
      return month;
    }
    boolean level = passage.is(token + 1, TimeWords.YEAR_NOUN) && passage.is(token - 1, "from");
    return Year.is(passage.lower(token)) && !level; // "from 1990 levels"
  }

  /** "during the strike", but "died in the attack", "left by the storm": there it is no time. */
  private boolean isEvent(int token, int preposition) {
    return passage.is(token, TimeWords.TIME_EVENT)
        && passage.is(preposition, TimeWords.BEFORE_EVENT);
  }

  /** "26" of "on Dec. 26, 2004" */
  private boolean isDayOfMonth(int token) {
    String lower = passage.lower(token);
    return !lower.isEmpty()
        && lower.length() <= 2
        && lower.chars().allMatch(c -> c >= '0' && c <= '9')
        && passage.is(token - 1, TimeWords.MONTH)
        && isTimeWord(token - 1);
  }

  private boolean isInside(int token) {
    return passage.isDeterminer(token)
        || passage.isAdjective(token)
        || passage.isPossessive(token)
        || passage.isOneOf(token, "of", "and", "last", "next")
        || passage.tag(token).equals("CD") && !passage.isDeterminer(token + 1);
  }
}
