package org.attestnlp.rules.entities.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Names in a headline whose words are all capitalised: there a capital shows no name, so the story
 * decides. “Quill Opens Bridge” is Quill where the story tells of Ada Quill; “Dam Gives Way” is
 * nobody where the story has no such name and says “dam”.
 */
final class HeadlineNames {

  private static final int LONGEST = 3; // words of a name that the story never says

  private static final Set<String> INSIDE = FunctionWords.NAME_JOINT;
  private static final Set<String> SENTENCE_TAGS =
      Set.of("VBZ", "VBD", "VBP", "VB", "MD", "JJR", "JJS", "RB", "PRP", "WP", "WRB", "DT", "TO");

  private static final List<Set<String>> HEADS =
      List.of(Organizations.HEADS, Organizations.SITE_HEADS, Organizations.PLACE_HEADS);

  private final Passage reading;
  private final int titleEnd;

  private HeadlineNames(Passage reading, int titleEnd) {
    this.reading = reading;
    this.titleEnd = titleEnd;
  }

  static HeadlineNames of(Passage reading) {
    @Nullable Span title = reading.document().get(Layer.HEADER).title();
    int end = title == null ? 0 : reading.tokens().at(title.end());
    return new HeadlineNames(reading, isCapitalized(reading, end) ? end : 0);
  }

  /** Whether most words are capitalised, and a story follows that may decide. */
  private static boolean isCapitalized(Passage reading, int end) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < end; i++) {
      if (reading.text(i).length() > 3 && reading.startsWithLetter(i)) {
        words++;
        capitals += reading.isCapital(i) ? 1 : 0;
      }
    }
    return words >= 3 && capitals * 10 >= words * 8 && reading.size() > end;
  }

  /** Whether the name stands where capitals show nothing. */
  boolean holds(Name name) {
    return isInTitle(name) || reading.casing().isHeadline(name.first());
  }

  private boolean isInTitle(Name name) {
    return name.first() < titleEnd;
  }

  /** Leaves of a headline's name what the story knows, or what is sure without it. */
  void mend(NameSheet sheet, Name name, LearntNames known) {
    if (known.type(reading.joined(name.first(), name.end())) != null) {
      return;
    }
    if (isListed(name)) {
      known.learn(reading, name);
      return;
    }
    if (name.end() - name.first() > 1 && cut(sheet, name, known)) {
      return;
    }
    if (isInTitle(name) && !reading.marks().isQuoted(name.first())) { // “The Iron Candle” is a work
      settle(sheet, name, known);
    } else if (name.end() - name.first() > 1) {
      known.learn(reading, name);
    }
  }

  private boolean isListed(Name name) {
    String text = reading.joined(name.first(), name.end());
    return Places.NAMES.contains(text)
        || Places.COUNTRIES.contains(text)
        || Organizations.KNOWN.contains(text)
        || Organizations.AGENCIES.contains(text);
  }

  /** Whether the story has parts of it, which then stand alone. */
  private boolean cut(NameSheet sheet, Name name, LearntNames known) {
    boolean found = false;
    int i = name.first();
    while (i < name.end()) {
      int end = longest(name, i, known);
      EntityType type = end > i ? known.type(reading.joined(i, end)) : null;
      if (type != null && (isInTitle(name) || type == EntityType.PERSON && i == name.first())) {
        if (!found) {
          sheet.remove(name);
        }
        sheet.put(new Name(i, end, type));
        found = true;
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  /** The end of the longest part from here that the story has; the start if it has none. */
  private int longest(Name name, int first, LearntNames known) {
    int end = Math.min(name.end(), first + known.longest(reading.text(first)));
    for (; end > first; end--) {
      boolean word = end - first == 1;
      boolean common = word && reading.casing().isSeenInLowerCase(reading.lower(first));
      if (!common && known.type(reading.joined(first, end)) != null) {
        return end;
      }
    }
    return first;
  }

  /** What the story does not have: a person's full name, a body and a place with its head stay. */
  private void settle(NameSheet sheet, Name name, LearntNames known) {
    sheet.remove(name);
    int first = name.first();
    while (first < name.end() && (isSentenceWord(first) || isSeen(first))) {
      first++;
    }
    int end = first;
    while (end < name.end() && !isSentenceWord(end)) {
      end++;
    }
    while (end > first && INSIDE.contains(reading.lower(end - 1))) {
      end--;
    }
    boolean lone =
        name.end() - name.first() == 1
            && reading.tag(first).startsWith("NNP")
            && !Casing.isUpper(reading.text(first));
    if (end - first == 1 && (lone || known.longest(reading.text(first)) > 0)) { // of a longer one
      sheet.put(new Name(first, end, name.type()));
    } else if (end - first > 1 && end - first <= LONGEST) {
      boolean head = HEADS.stream().anyMatch(heads -> heads.contains(reading.text(name.end() - 1)));
      boolean person = !head && FirstNames.knows(reading.text(first));
      if (head && end == name.end() || person) {
        Name kept = new Name(first, end, person ? EntityType.PERSON : name.type());
        sheet.put(kept);
        known.learn(reading, kept);
      }
    }
  }

  private boolean isSentenceWord(int token) {
    String lower = reading.lower(token);
    return SENTENCE_TAGS.contains(reading.tag(token)) && !INSIDE.contains(lower)
        || FunctionWords.CLOSED.contains(lower) && !INSIDE.contains(lower)
        || !reading.startsWithLetter(token) && !lower.equals("&");
  }

  private boolean isSeen(int token) {
    return reading.casing().isSeenInLowerCase(reading.text(token).toLowerCase(Locale.ROOT));
  }
}
