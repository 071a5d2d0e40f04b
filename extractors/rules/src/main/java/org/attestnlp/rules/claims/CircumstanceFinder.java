package org.attestnlp.rules.claims;

import org.attestnlp.model.Participant;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds where and when: {@code to Maruva}, {@code by December}. */
final class CircumstanceFinder {

  private static final int REACH = 30;

  private final Passage passage;
  private final EntityIndex entities;
  private final NounPhraseReader phrases;

  CircumstanceFinder(Passage passage, EntityIndex entities, NounPhraseReader phrases) {
    this.passage = passage;
    this.entities = entities;
    this.phrases = phrases;
  }

  /** The place nearest behind the number, else nearest before it, in the region. */
  @Nullable Participant place(Located number, int end, Region region) {
    int stop = clauseEnd(end, region);
    for (int token = end; token < stop; token++) {
      Participant place = placeAt(token, region.end(), number);
      if (place != null) {
        return place;
      }
    }
    for (int token = number.first() - 2;
        token >= Math.max(region.first(), number.first() - REACH);
        token--) {
      Participant place = placeAt(token, number.first(), number);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The next semicolon or "while" or "but": another clause has its own place and time. */
  private int clauseEnd(int end, Region region) {
    int stop = end;
    while (stop < Math.min(region.end(), end + REACH) && !passage.is(stop, Words.SOURCE_BORDER)) {
      stop++;
    }
    return stop;
  }

  private @Nullable Participant placeAt(int preposition, int limit, Located number) {
    if (!passage.is(preposition, Words.PLACE_PREPOSITION) || preposition + 1 >= limit) {
      return null;
    }
    int start = preposition + 1;
    if (passage.is(start, "of")) {
      start++; // "off of", "outside of"
    }
    Phrase phrase = start < limit ? phrases.at(start, limit) : null;
    if (phrase == null) {
      return null;
    }
    Span location = location(preposition, phrases.bare(phrase).first());
    if (location != null && passage.at(location.end() - 1) < limit) {
      return new Participant(location, entities.idIn(location.begin(), location.end()));
    }
    boolean site = Words.SITE.contains(passage.lower(phrase.head()));
    boolean itself = phrase.first() <= number.first() && number.first() < phrase.end();
    return site && !itself
        ? new Participant(passage.span(phrase.first(), phrase.end()), null)
        : null;
  }

  /** A known place, any name behind "outside" or "near", and capital words nobody knows. */
  private @Nullable Span location(int preposition, int first) {
    int begin = passage.token(first).begin();
    Span location = entities.locationAt(begin);
    Span mention = entities.mentionAt(begin);
    if (location != null || mention != null) {
      return location == null && passage.is(preposition, Words.NEARNESS) ? mention : location;
    }
    if (passage.is(first, Words.IDENTIFIER)) {
      return null; // "left from Gate 12"
    }
    int end = first;
    while (passage.isProper(end) && !passage.is(end, Words.TIME_NOUN)) {
      end++;
    }
    return end > first && end - first <= 4 ? passage.span(first, end) : null;
  }

  /** The time nearest behind the number, else nearest before it, in the region. */
  @Nullable TimeExpression time(Located number, int end, Region region) {
    TimeExpression behind = behind(end, region);
    if (behind != null) {
      return behind;
    }
    for (int token = number.first() - 1;
        token >= Math.max(region.first(), number.first() - REACH);
        token--) {
      int stop = timeEnd(token, number.first());
      if (stop > 0) {
        int first = widened(token, region.first(), number.first());
        return new TimeExpression(passage.span(first, stop), null);
      }
    }
    return null;
  }

  /** The time behind a number; "a year earlier" belongs to the nearest number before it. */
  private @Nullable TimeExpression behind(int end, Region region) {
    boolean crossed = false;
    int stop = clauseEnd(end, region);
    for (int token = end; token < stop; token++) {
      boolean earlier = isEarlier(token, region.end());
      TimeExpression time = crossed && earlier ? null : timeAt(token, region);
      if (time != null) {
        return time;
      }
      crossed |= passage.tag(token).equals("CD") && !earlier;
    }
    return null;
  }

  /** The time that begins at a token, or null. */
  @Nullable TimeExpression timeAt(int token, Region region) {
    int stop = timeEnd(token, region.end());
    return stop > 0 ? new TimeExpression(passage.span(token, stop), null) : null;
  }

  private int widened(int token, int from, int limit) {
    int first = token;
    while (first > from && token - first < REACH && timeEnd(first - 1, limit) > 0) {
      first--;
    }
    return first;
  }

  /** One past a time expression that starts here, or -1. */
  private int timeEnd(int token, int limit) {
    if (passage.is(token, Words.TIME_ADVERB)) {
      return token + 1;
    }
    if (isEarlier(token, limit)) {
      return token + 3;
    }
    if (!passage.is(token, Words.TIME_PREPOSITION) || token + 1 >= limit || isMeasure(token)) {
      return -1;
    }
    if (isEarlier(token + 1, limit)) {
      return -1; // "from a year earlier": the preposition is left out
    }
    int last = -1;
    for (int i = token + 1; i < Math.min(limit, token + 8); i++) {
      if (isTimeWord(i)) {
        last = i;
      } else if (!isInside(i)) {
        break;
      }
    }
    return last < 0 ? -1 : last + 1;
  }

  /** "4% year on year", "fell by a quarter": no time but how much. */
  private boolean isMeasure(int preposition) {
    String behind = passage.lower(preposition + 1);
    boolean pair = Words.TIME_NOUN.contains(behind) && passage.is(preposition - 1, behind);
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
        && Words.TIME_NOUN.contains(passage.lower(token + 1))
        && passage.is(token + 2, Words.TIME_DISTANCE)
        && !passage.is(token - 1, "for")
        && token + 3 <= limit;
  }

  private boolean isTimeWord(int token) {
    String lower = passage.lower(token);
    boolean month =
        !lower.equals("may") && !lower.equals("march")
            || Character.isUpperCase(passage.text(token).charAt(0));
    if (Words.TIME_NOUN.contains(lower) || Words.TIME_EVENT.contains(lower)) {
      return month;
    }
    boolean level = passage.is(token + 1, Words.YEAR_NOUN) && passage.is(token - 1, "from");
    return lower.length() == 4 && isYear(lower) && !level; // "from 1990 levels"
  }

  private static boolean isYear(String lower) {
    return lower.chars().allMatch(c -> c >= '0' && c <= '9')
        && (lower.startsWith("19") || lower.startsWith("20") || lower.startsWith("18"));
  }

  private boolean isInside(int token) {
    return passage.isDeterminer(token)
        || passage.isAdjective(token)
        || passage.isOneOf(token, "of", "and", "’s", "'s", "last", "next")
        || passage.tag(token).equals("CD") && !passage.isDeterminer(token + 1);
  }
}
