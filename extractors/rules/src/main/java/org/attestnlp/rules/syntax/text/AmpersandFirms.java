package org.attestnlp.rules.syntax.text;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.spi.Name;

/**
 * Firms that “&amp;” ties: “Marsh &amp; Lowe said”, “Price, Tolland &amp; Moss”, “Ada &amp; Bo
 * LLC”. Two people are none, “Ada Quill &amp; Bo Reed”, nor is what a noun follows, “60 Clothing
 * &amp; Home stores”.
 */
final class AmpersandFirms {

  private static final int LONGEST = 3;
  private static final Set<String> FORMS = Capitals.of(BodyWords.LEGAL_FORM);
  private static final Set<String> KIN =
      Set.of("Sons", "Son", "Daughters", "Brothers", "Partners", "Associates", "Sisters");
  private static final Set<String> TITLES = Capitals.of(PeopleWords.TITLE_MODIFIER);

  private AmpersandFirms() {}

  static void read(NameRuns runs, int sign) {
    int end = end(runs, sign + 1);
    int first = first(runs, sign - 1);
    if (end == sign + 1 || first == sign || !runs.isSameSentence(first, end - 1)) {
      return;
    }
    if (isPlace(runs, sign - 1) && isPlace(runs, sign + 1)) {
      return; // “Oslo & Bergen”
    }
    boolean formal = FORMS.contains(runs.text(end - 1)) || KIN.contains(runs.text(end - 1));
    boolean lone = sign - first == 1 && end - sign == 2 || runs.text(sign - 2).equals(",");
    boolean noun = runs.tag(end).startsWith("NN") && !runs.isCapital(end);
    boolean after = runs.lower(first - 1).equals("of") || runs.lower(first - 1).equals("'s");
    if (formal || lone && !noun && !after && !isDigit(runs.text(first - 1))) {
      runs.put(first, end, EntityType.ORGANIZATION);
    }
  }

  /** One past the word behind the sign and a legal form; a full name of a person is none. */
  private static int end(NameRuns runs, int from) {
    if (!isPart(runs, from)) {
      return from;
    }
    int end = from + 1;
    while (end < from + LONGEST
        && (FORMS.contains(runs.text(end)) || KIN.contains(runs.text(end)))
        && runs.isSameSentence(from, end)) {
      end++;
    }
    return isNameWord(runs, end) ? from : end;
  }

  private static boolean isNameWord(NameRuns runs, int token) {
    return runs.isCapital(token) && runs.tag(token).startsWith("NNP");
  }

  /** The first token of the words before the sign: one, or several with commas between. */
  private static int first(NameRuns runs, int last) {
    if (!isPart(runs, last)) {
      return last + 1;
    }
    int first = last;
    while (first > last - 2 * LONGEST
        && runs.text(first - 1).equals(",")
        && isPart(runs, first - 2)
        && !isNameWord(runs, first - 3)) {
      first -= 2;
    }
    return isNameWord(runs, first - 1) && runs.isSameSentence(first - 1, first) ? last + 1 : first;
  }

  private static boolean isPart(NameRuns runs, int token) {
    String text = runs.text(token);
    return runs.isCapital(token)
        && text.length() > 2
        && !Casing.isUpper(text)
        && !TITLES.contains(text);
  }

  private static boolean isPlace(NameRuns runs, int token) {
    Name seen = runs.at(token);
    return seen != null && seen.type() == EntityType.LOCATION;
  }

  private static boolean isDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }
}
