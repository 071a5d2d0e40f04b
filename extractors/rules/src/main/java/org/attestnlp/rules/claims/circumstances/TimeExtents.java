package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.claims.draft.Changes;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Year;

/** Reads how far a time expression goes: {@code on Dec. 26, 2004}, {@code a year earlier}. */
final class TimeExtents {

  private static final int PAIR = 5; // tokens of the first of two joined times

  private static final Phrases TIME_PHRASE = new Phrases(TimeWords.TIME_PHRASE);

  private final Passage passage;

  TimeExtents(Passage passage) {
    this.passage = passage;
  }

  /** One past a time expression that starts here, or -1. */
  int end(int token, int limit) {
    boolean record = // “the lowest since March 2020”, “its weakest level in 16 years”
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
    if (isSecondDay(end, first + 1)) {
      return first + 2;
    }
    int day = dayEnd(first + 1);
    int named = day < 0 && isNamed(first + 1) ? first + 2 : day;
    if (named > 0 && named <= limit) {
      return named;
    }
    boolean pair = passage.is(first, "and") && opensPair(end);
    if (!pair && passage.isOneOf(first, "and", "–", "-")) {
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

  /** “between February 12 and <b>19</b>”, “from June 4 to <b>9</b>”, but “to 9 percent”. */
  private boolean isSecondDay(int end, int token) {
    boolean opens = passage.isOneOf(end - 3, "between", "from");
    String day = passage.lower(token);
    boolean number = day.length() <= 2 && day.chars().allMatch(c -> c >= '0' && c <= '9');
    return opens
        && isDayOfMonth(end - 1)
        && number
        && !day.isEmpty()
        && !passage.isNoun(token + 1)
        && !passage.isAdjective(token + 1)
        && !passage.isOneOf(token + 1, "of", "%", "percent");
  }

  /** “between <b>March</b> and June” */
  private boolean opensPair(int end) {
    for (int token = end - 1; token >= Math.max(0, end - PAIR); token--) {
      if (passage.is(token, "between")) {
        return true;
      }
    }
    return false;
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

  /** “nine the following year”, but “spent the next year in Orla” */
  private boolean isNext(int token) {
    return passage.is(token, "the")
        && passage.isOneOf(token + 1, "next", "following", "previous")
        && passage.isOneOf(token + 2, "day", "week", "month", "year")
        && !passage.isVerb(token - 1)
        && !passage.isPreposition(token - 1)
        && !passage.isNoun(token + 3)
        && !passage.isPossessive(token + 3);
  }

  private int plainEnd(int token, int limit) {
    if (passage.is(token, TimeWords.TIME_ADVERB)) {
      boolean title = passage.isCapital(token) && passage.isProper(token - 1);
      return title || passage.isPossessive(token + 1) ? -1 : token + 1; // “Kell Today”, a paper
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
    if (isNext(token) && token + 3 <= limit) {
      return token + 3;
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
      return -1; // “from a year earlier”: the preposition is left out
    }
    return wordsEnd(token, limit);
  }

  /** One past the last word of time behind a preposition, or -1. */
  private int wordsEnd(int token, int limit) {
    int last = -1;
    for (int i = token + 1; i < Math.min(limit, token + 8); i++) {
      if (last == i - 1 && last > token && passage.isDeterminer(i)) {
        break; // “By Tuesday the storm”
      }
      if (isTimeWord(i) || isDayOfMonth(i) || isEvent(i, token)) {
        last = i;
      } else if (!isInside(i)
          && !(passage.is(i, ",") && isDayOfMonth(i - 1) && Year.is(passage.lower(i + 1)))) {
        break;
      }
    }
    return last < 0 || isModifier(token, last) || isPartOfNoun(token, last) ? -1 : last + 1;
  }

  /** “in its 2017 report”, “in the 18-hole Monday playoff”: what the year or day stands before. */
  private boolean isModifier(int first, int last) {
    boolean day = Year.is(passage.lower(last)) || passage.is(last, TimeWords.WEEKDAY);
    for (int token = first + 1; day && token < last; token++) {
      boolean hyphened = passage.isAdjective(token) && passage.text(token).indexOf('-') > 0;
      if (passage.tag(token).equals("PRP$") || hyphened) {
        return true;
      }
    }
    return false;
  }

  /** “from a day trip”, but “in a day” */
  private boolean isPartOfNoun(int preposition, int last) {
    boolean one = passage.isOneOf(preposition + 1, "a", "an") && last == preposition + 2;
    boolean unit = TimeWords.TIME_UNIT.contains(passage.lemma(last));
    boolean owns = // “at least two months’ rent”, but “in two months’ time”
        passage.tag(last - 1).equals("CD")
            && passage.isPossessive(last + 1)
            && passage.isNoun(last + 2)
            && !passage.is(last + 2, "time");
    return unit && (one && passage.isNoun(last + 1) || owns);
  }

  /** “arrested 14 people Tuesday”, “late Friday”, “Monday night”; one past it, or -1. */
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
            || passage.is(token - 1, TimeWords.DAY_NAME); // “Super Tuesday”
    return !modifies && !opens ? end : -1;
  }

  /** “4% year on year”, “fell by a quarter”: no time but how much. */
  private boolean isMeasure(int preposition) {
    String behind = passage.lower(preposition + 1);
    boolean pair = TimeWords.TIME_NOUN.contains(behind) && passage.is(preposition - 1, behind);
    return pair
        || behind.equals("half") // “down from half in March”
        || passage.is(preposition, "by")
            && (passage.isOneOf(preposition + 1, "a", "one")
                || Changes.verbDirection(passage.lemma(preposition - 1)) != null
                    && !isTimeWord(preposition + 1));
  }

  /** “a year earlier”, “the week before” */
  boolean isEarlier(int token, int limit) {
    return token + 2 < limit + 1
        && (passage.isOneOf(token, "a", "an")
            || passage.tag(token).equals("CD")
            || passage.is(token, "the") && passage.is(token + 2, "before"))
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
    return Year.is(passage.lower(token)) && !level; // “from 1990 levels”
  }

  /** “during the strike”, but “died in the attack”, “left by the storm”: there it is no time. */
  private boolean isEvent(int token, int preposition) {
    return passage.is(token, TimeWords.TIME_EVENT)
        && passage.is(preposition, TimeWords.BEFORE_EVENT);
  }

  /** “26” of “on Dec. 26, 2004” */
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
