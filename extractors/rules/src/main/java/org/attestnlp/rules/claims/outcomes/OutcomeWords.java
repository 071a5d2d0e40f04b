package org.attestnlp.rules.claims.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.rules.claims.draft.Draft;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.Outcome;
import org.attestnlp.rules.lexicon.Outcome.Whom;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tells a trace which word near a number the lists of the lexicon have with its outcome. */
final class OutcomeWords {

  private static final int REACH = 6; // tokens behind a verb or noun
  private static final int LONGEST = 3; // words of an entry: “from their homes”

  /** All that tell an outcome, those that ask for the fewest words around them first. */
  private static final List<Map<String, Outcome>> LISTS =
      List.of(
          EventWords.OUTCOME_OBJECT,
          EventWords.OUTCOME_SUBJECT,
          EventWords.OUTCOME_STATE,
          EventWords.OUTCOME_NOUN,
          EventWords.OUTCOME_ACT,
          EventWords.OUTCOME_COMPLEMENT,
          EventWords.OUTCOME_PLACE,
          EventWords.OUTCOME_PHRASAL,
          EventWords.OUTCOME_IDIOM);

  private final Passage passage;

  OutcomeWords(Passage passage) {
    this.passage = passage;
  }

  /**
   * The word and of whom it is listed: “sent” is listed as DEPLOYED, of forces as “troops”.
   *
   * @param verb whether the verb told the outcome, not the noun
   * @return where no list has a word near, the verb or noun that told it with others
   */
  String told(boolean verb, ClaimOutcome outcome, Draft draft) {
    VerbGroup group = draft.clause().event();
    Phrase noun = draft.noun();
    boolean ofVerb = verb && group != null;
    int first = // “the killing of 12 miners”
        ofVerb && group != null ? group.main() : Math.max(0, draft.clause().first() - 2);
    int behind = noun == null ? draft.number().end() : Math.max(noun.end(), draft.number().end());
    int end = ofVerb && group != null ? group.end() : behind;
    String listed = told(outcome, first, end + REACH, draft);
    if (!listed.isEmpty()) {
      return listed;
    }
    String word =
        ofVerb ? passage.text(first) : noun == null ? "" : passage.joined(noun.first(), noun.end());
    return word.isEmpty() ? "" : "“" + word + "” with the words beside it tells it";
  }

  private String told(ClaimOutcome outcome, int first, int end, Draft draft) {
    int stop = Math.min(end, passage.sentenceEnd(draft.number().first()));
    for (int token = first; token < stop; token++) {
      for (Map<String, Outcome> list : LISTS) {
        for (int words = 1; words <= LONGEST; words++) {
          Outcome found = entry(list, token, words);
          if (found != null && found.kind() == outcome) {
            String listed =
                "“" + passage.joined(token, token + words) + "” is listed as " + outcome;
            return listed + whom(found.whom(), draft);
          }
        }
      }
    }
    return "";
  }

  private @Nullable Outcome entry(Map<String, Outcome> list, int token, int words) {
    String written = passage.joined(token, Math.min(passage.size(), token + words));
    Outcome found = list.get(written.toLowerCase(Locale.ROOT));
    if (found != null || words > 2) {
      return found;
    }
    String lemma = passage.lemma(token);
    return list.get(words == 1 ? lemma : lemma + " " + passage.lower(token + 1));
  }

  private String whom(Whom whom, Draft draft) {
    String of =
        switch (whom) {
          case ANYTHING -> "";
          case PEOPLE -> ", of people";
          case FORCE -> ", of forces";
          case FLEEING -> ", of those who flee";
          case STRUCTURE -> ", of what is built";
        };
    Phrase noun = draft.noun();
    return of.isEmpty() || noun == null ? of : of + " as “" + passage.text(noun.head()) + "”";
  }
}
