package org.attestnlp.rules.quotes.speech;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;

/** Tells who speaks in a headline from what it is about and from the site that it stands on. */
final class HeadlineSource {

  private static final Set<String> SOURCES = PeopleWords.HEADLINE_SOURCE;
  private static final Set<String> PEOPLE = PeopleWords.PERSON_NOUN;
  private static final Set<String> BODIES = BodyWords.BODY_HEAD;
  private static final Set<String> SITES = PageWords.SITE_NAME;
  private static final Set<String> AGENCIES = PageWords.AGENCY;
  private static final Set<String> THINGS =
      Set.of("numbers", "others", "papers", "letters", "orders", "powers", "answers", "flowers");
  private static final int LONGEST = 5; // tokens
  private static final int LONGEST_ACRONYM = 6; // letters

  private final Passage reading;

  HeadlineSource(Passage reading) {
    this.reading = reading;
  }

  /** A source noun or a name, in front of a colon or behind one. */
  boolean is(int first, int end) {
    boolean few = end > first && end - first <= LONGEST && reading.marks().of(first) < 0;
    return few
        && !holdsDash(first, end)
        && (SOURCES.contains(reading.lower(end - 1)) || reading.nameType(end - 1) != null);
  }

  /** “Alder - Lund: ten years on” */
  private boolean holdsDash(int first, int end) {
    for (int i = first; i < end; i++) {
      if ("-–—".contains(reading.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** Behind a dash, where the site may stand too: “Bridge closes - Alder Herald”. */
  boolean isBehindDash(int first, int end) {
    String last = reading.lower(end - 1);
    String all = reading.joined(first, end).toLowerCase(Locale.ROOT);
    if (SITES.contains(last) || AGENCIES.contains(all) || end - first > LONGEST) {
      return false;
    }
    boolean place = reading.nameType(end - 1) == EntityType.LOCATION && !SOURCES.contains(last);
    boolean body = BODIES.contains(last) && reading.isCapital(end - 1);
    return !place && (body || isNamed(first, end)) || isAcronym(first, end);
  }

  /** A source noun, a person noun or a name; also a plain one behind “says”. */
  boolean isNamed(int first, int end) {
    return is(first, end) || end - first <= LONGEST && end > first && isPerson(end - 1);
  }

  private boolean isPerson(int token) {
    String word = reading.lower(token);
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean workers = (word.endsWith("ers") || word.endsWith("ists")) && !THINGS.contains(word);
    return PEOPLE.contains(word) || PEOPLE.contains(one) || SOURCES.contains(one) || workers;
  }

  private boolean isAcronym(int first, int end) {
    String text = reading.text(first);
    return end - first == 1
        && text.length() > 1
        && text.length() <= LONGEST_ACRONYM
        && Casing.isUpper(text)
        && !reading.casing().isShouted(first);
  }

  /** “Harbour fire:”, “Storm live:”: a small word at its end that nobody is called by. */
  boolean isTopic(int first, int colon) {
    String last = reading.text(colon - 1);
    return Character.isLowerCase(last.charAt(0)) && !isNamed(first, colon);
  }
}
