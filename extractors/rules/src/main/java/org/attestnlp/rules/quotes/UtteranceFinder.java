package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.rules.quotes.content.ContentBorders;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.OpeningReader;
import org.attestnlp.rules.quotes.marks.DirectSpeech;
import org.attestnlp.rules.quotes.marks.FragmentSpeech;
import org.attestnlp.rules.quotes.reports.MarkedWords;
import org.attestnlp.rules.quotes.reports.PassiveReports;
import org.attestnlp.rules.quotes.reports.People;
import org.attestnlp.rules.quotes.reports.ReportFinder;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.quotes.speech.Characterisation;
import org.attestnlp.rules.quotes.speech.ClauseSpeech;
import org.attestnlp.rules.quotes.speech.CueNouns;
import org.attestnlp.rules.quotes.speech.HeadlineSpeech;
import org.attestnlp.rules.quotes.speech.NounContents;
import org.attestnlp.rules.quotes.speech.Settler;
import org.attestnlp.rules.quotes.speech.SignedSpeech;
import org.attestnlp.rules.quotes.speech.TrailingSpeech;
import org.attestnlp.rules.quotes.turns.Dialogues;
import org.attestnlp.rules.quotes.turns.Letters;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Finds speech and the noun phrases that name its speakers.
 *
 * <p>Marks come first: a stretch that reads as speech finds its report or carries on from another.
 * Then each report left takes the clause or noun phrase after it, before it or around it. Of two
 * findings that cross, the earlier rule's stays.
 */
public final class UtteranceFinder implements Annotator {

  @Override
  public String name() {
    return "rules-utterances";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.NAMES, Layer.HEADER);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.UTTERANCES);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.UTTERANCES, find(new Passage(document)));
  }

  private static List<Utterance> find(Passage reading) {
    NounPhrases phrases = new NounPhrases(reading);
    People people = new People(reading, phrases);
    Reports reports =
        new Reports(new ReportFinder(reading, phrases, people).find(), reading.size());
    MarkedWords words = new MarkedWords(reading);
    @Nullable Draft[] direct = new DirectSpeech(reading, reports, words, phrases).find();

    List<Draft> drafts = new ArrayList<>(DirectSpeech.list(direct));
    new SignedSpeech(reading).find(drafts);
    new Dialogues(reading).find(drafts);
    new Letters(reading).find(drafts);
    ContentBorders borders = new ContentBorders(reading, reports, direct);
    OpeningReader openings = new OpeningReader(reading, phrases);
    new ClauseSpeech(reading, reports, borders, openings, people).find(drafts);
    new TrailingSpeech(reading, reports, borders, openings, people).find(drafts);
    new CueNouns(reading, phrases, borders).find(drafts);
    NounContents contents = new NounContents(reading, reports, phrases, borders, openings, people);
    new Characterisation(
            reading, reports, phrases, contents, new PassiveReports(reading, phrases, people))
        .find(drafts);
    contents.find(drafts);
    new FragmentSpeech(reading, reports, words).find(direct, drafts);
    new HeadlineSpeech(reading).find(drafts);
    return new Settler(reading).settle(drafts);
  }
}
