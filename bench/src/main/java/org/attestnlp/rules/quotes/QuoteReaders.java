package org.attestnlp.rules.quotes;

import java.util.List;
import org.attestnlp.bench.syntax.Links;
import org.attestnlp.bench.syntax.Relation;
import org.attestnlp.bench.syntax.SyntaxReader;
import org.attestnlp.rules.quotes.reports.People;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.ReportFinder;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.TokenRange;

/** The private readers of the quote rules; stands in their folder to see them. */
public final class QuoteReaders implements SyntaxReader {

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public Links read(Document document) {
    Links links = new Links();
    links.know(Relation.SUBJECT);
    links.know(Relation.CONJUNCT);
    Passage reading = new Passage(document);
    NounPhrases phrases = new NounPhrases(reading);
    People people = new People(reading, phrases);
    for (Sentence sentence : document.sentences().list()) {
      plain(sentence, reading, phrases, links);
      joint(sentence, phrases, links);
    }
    for (Report report : new ReportFinder(reading, phrases, people).find()) {
      for (TokenRange source : report.sources().subList(0, Math.min(1, report.sources().size()))) {
        int end = phrases.plainEnd(source.first(), source.end());
        int head = Math.max(source.first(), end - 1);
        links.add(Relation.SUBJECT, report.group().verb(), head);
      }
    }
    return links;
  }

  private static void plain(Sentence sentence, Passage reading, NounPhrases phrases, Links links) {
    int token = sentence.first();
    while (token < sentence.end()) {
      int end = phrases.plainEnd(token, sentence.end());
      boolean noun = end > token && reading.tag(end - 1).startsWith("NN");
      if (noun) {
        links.add(Relation.NOUN_PHRASE, token, end - 1);
        links.add(Relation.NOUN_PHRASE_HEAD, end - 1, end - 1);
      }
      token = Math.max(token + 1, end);
    }
  }

  private static void joint(Sentence sentence, NounPhrases phrases, Links links) {
    int token = sentence.first();
    while (token < sentence.end()) {
      int end = phrases.fullEnd(token, sentence.end());
      if (end > token) {
        List<TokenRange> parts = phrases.parts(token, end);
        int first = head(parts.get(0), phrases);
        parts
            .subList(1, parts.size())
            .forEach(part -> links.add(Relation.CONJUNCT, head(part, phrases), first));
      }
      token = Math.max(token + 1, end);
    }
  }

  private static int head(TokenRange part, NounPhrases phrases) {
    return Math.max(part.first(), phrases.plainEnd(part.first(), part.end()) - 1);
  }
}
