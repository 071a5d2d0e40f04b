package org.attestnlp.rules.claims;

import org.attestnlp.bench.syntax.Links;
import org.attestnlp.bench.syntax.Relation;
import org.attestnlp.bench.syntax.SyntaxReader;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Counted;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.nouns.RelativeAntecedent;
import org.attestnlp.rules.syntax.subjects.VerbSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;

/** The private readers of the claim rules; stands in their folder to see them. */
public final class ClaimReaders implements SyntaxReader {

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public Links read(Document document) {
    Links links = new Links();
    links.know(Relation.ANTECEDENT);
    Passage passage = new Passage(document);
    VerbGroups verbs = new VerbGroups(passage);
    NounPhraseReader phrases = new NounPhraseReader(passage, verbs);
    VerbSubjects subjects = new VerbSubjects(passage, phrases);
    RelativeAntecedent antecedents = new RelativeAntecedent(passage, new NounPhrases(passage));
    for (Sentence sentence : document.sentences().list()) {
      phrases(sentence, phrases, links);
      for (VerbGroup group : verbs.of(sentence)) {
        links.add(Relation.CLAUSE_VERB, group.main(), group.main());
        Phrase subject = subjects.of(group, sentence.first());
        if (subject != null) {
          links.add(Relation.SUBJECT, group.main(), subject.head());
        }
      }
      for (int token = sentence.first(); token < sentence.end(); token++) {
        VerbGroup group =
            passage.isOneOf(token, "who", "which", "that")
                ? verbs.firstAfter(token, sentence.end())
                : null;
        Phrase antecedent = group == null ? null : antecedents.of(token, sentence.first());
        if (group != null && antecedent != null) {
          links.add(Relation.ANTECEDENT, group.main(), antecedent.head());
        }
      }
    }
    document.get(Layer.CLAIMS).claims().forEach(claim -> counted(claim, document, links));
    return links;
  }

  private static void phrases(Sentence sentence, NounPhraseReader phrases, Links links) {
    int token = sentence.first();
    while (token < sentence.end()) {
      Phrase phrase = phrases.at(token, sentence.end());
      if (phrase != null) {
        links.add(Relation.NOUN_PHRASE, phrase.first(), phrase.end() - 1);
        links.add(Relation.NOUN_PHRASE_HEAD, phrase.head(), phrase.head());
      }
      token = phrase == null ? token + 1 : Math.max(token + 1, phrase.end());
    }
  }

  /** The last number word of a claim, and the head of what it counts. */
  private static void counted(Claim claim, Document document, Links links) {
    links.know(Relation.NUMBER_NOUN);
    if (claim.counted() == null) {
      return;
    }
    int number = -1;
    int end = document.tokens().at(claim.span().end() - 1);
    for (int token = document.tokens().at(claim.span().begin()); token <= end; token++) {
      number = document.tokens().tag(token).equals("CD") ? token : number;
    }
    if (number >= 0) {
      links.add(Relation.NUMBER_NOUN, number, head(claim.counted(), document.tokens()));
    }
  }

  private static int head(Counted counted, Tokens tokens) {
    int first = tokens.at(counted.span().begin());
    int last = tokens.at(counted.span().end() - 1);
    for (int token = last; token >= first; token--) {
      if (counted.head().equals(tokens.text(token)) || counted.head().equals(tokens.lemma(token))) {
        return token;
      }
    }
    return last;
  }
}
