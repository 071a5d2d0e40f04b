package org.attestnlp.rules.claims.sources;

import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.claims.stance.SettingVerbs;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbForms;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document that holds a number: {@code Tax records for the spring show a total of 3,900},
 * {@code …, a report by the police shows}. The forms of the words decide, since a tagger takes
 * “logs list”, “figures record” and “the police shows” for nouns.
 */
final class DocumentSources {

  /** How far before a number the verb of the document stands at most, in tokens. */
  private static final int REACH = 14;

  /** How far before its verb a document stands at most, in tokens. */
  private static final int APART = 10;

  private static final Map<String, Set<String>> FORMS = VerbForms.of(ReportingWords.DOCUMENT_VERB);

  private final Passage passage;

  DocumentSources(Passage passage) {
    this.passage = passage;
  }

  /** The phrase of the document, or null. */
  @Nullable Phrase source(Clause clause) {
    Phrase before = before(clause);
    return before == null ? behind(clause.region()) : before;
  }

  private @Nullable Phrase before(Clause clause) {
    int floor = Math.max(clause.region().first(), clause.first() - REACH);
    for (int token = clause.first() - 1; token > floor; token--) {
      boolean has = // “The count had the Blues at 44 percent”
          passage.isOneOf(token, "has", "had") && passage.isOneOf(clause.first() - 1, "at", "on");
      boolean verb =
          has
              || FORMS.containsKey(passage.lower(token))
                  && SettingVerbs.sets(token, clause, passage);
      Phrase source = verb ? subject(token, clause.region().first()) : null;
      if (source != null) {
        return source;
      }
      boolean border =
          passage.is(token, FunctionWords.BORDER)
              || passage.isVerb(token) && !passage.isAuxiliary(token);
      if (border) {
        return null;
      }
    }
    return null;
  }

  /** “…, a report by the police shows.” */
  private @Nullable Phrase behind(Region region) {
    int end = region.end();
    while (end > region.first() && passage.isPunctuation(end - 1)) {
      end--;
    }
    end = withoutDay(end, region.first());
    Phrase source =
        FORMS.containsKey(passage.lower(end - 1)) ? subject(end - 1, region.first()) : null;
    return source != null && passage.is(source.first() - 1, ",") ? source : null;
  }

  /** “…, budget papers showed <b>on Wednesday</b>”, “showed last week” */
  private int withoutDay(int end, int floor) {
    int first = end - 1;
    if (!passage.is(first, TimeWords.DAY) && !passage.is(first, TimeWords.TIME_NOUN)) {
      return end;
    }
    while (first - 1 > floor
        && passage.isOneOf(first - 1, "on", "last", "this", "earlier", "late", "early")) {
      first--;
    }
    return first;
  }

  /** The document that ends before a verb, with what prepositions tie to it; or null. */
  private @Nullable Phrase subject(int verb, int floor) {
    int end = withoutAside(verb, floor);
    int stop = Math.max(floor, end - APART);
    for (int head = end - 1; head >= stop; head--) {
      if (passage.is(head, ReportingWords.DOCUMENT) && (head + 1 == end || isTied(head + 1))) {
        Phrase phrase = phrase(head, floor);
        if (phrase != null) { // “A poll by Norva Research showed”: the research is none
          return agrees(head, verb) ? phrase : null;
        }
      }
      boolean parts =
          passage.is(head, FunctionWords.BORDER)
              || passage.is(head, ",")
              || passage.isVerb(head) && passage.tag(head).equals("VBD") && !isFiled(head);
      if (parts) {
        return null;
      }
    }
    return null;
  }

  /** “Accounts filed in June show”: a participle, whatever its tag. */
  private boolean isFiled(int verb) {
    return passage.is(verb - 1, ReportingWords.DOCUMENT) && passage.isPreposition(verb + 1);
  }

  /** “The figures, however, record”, “The ledger, kept since 1980, names” */
  private int withoutAside(int verb, int floor) {
    int end = verb;
    while (end > floor && (passage.isAdverb(end - 1) || passage.isAuxiliary(end - 1))) {
      end--;
    }
    int stop = passage.is(end - 1, ",") ? Math.max(floor, end - APART - 2) : end;
    for (int token = end - 2; token > stop; token--) {
      if (passage.is(token, ",")) {
        return token;
      }
    }
    return end;
  }

  /** “a report by the police”, “figures released on Monday” */
  private boolean isTied(int token) {
    return passage.isPreposition(token)
        || passage.tag(token).equals("VBN")
        || passage.tag(token).equals("VBD") && passage.isPreposition(token + 1);
  }

  /** The noun phrase up to its head, if it may be a subject: “according to figures” is none. */
  private @Nullable Phrase phrase(int head, int floor) {
    int first = head;
    while (first > floor && isInside(first - 1)) {
      first--;
    }
    int before = first - 1;
    boolean opens =
        before < floor
            || passage.isOneOf(before, ",", "and", "but", "that", "while", "—", "–", "-", ";", ":")
            || passage.is(before, FunctionWords.CLAUSE_START);
    return opens ? new Phrase(first, head + 1, head) : null;
  }

  private boolean isInside(int token) {
    return passage.isNoun(token)
        || passage.isAdjective(token)
        || passage.isDeterminer(token) && !passage.is(token, "that")
        || passage.isPossessive(token)
        || passage.tag(token).equals("VBN");
  }

  /** “records show”, “a report shows”, but “the record show” */
  private boolean agrees(int head, int verb) {
    Set<String> forms = FORMS.getOrDefault(passage.lower(verb), Set.of());
    boolean plural = passage.lower(head).endsWith("s") || passage.is(head, "data");
    boolean single = !passage.lower(head).endsWith("s") || passage.is(head, "data");
    return passage.isOneOf(verb, "has", "had")
        || forms.contains("past")
        || plural && forms.contains("base")
        || single && forms.contains("third")
        || passage.isModal(verb - 1);
  }
}
