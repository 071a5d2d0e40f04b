package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.rules.quotes.content.ContentBorders;
import org.attestnlp.rules.quotes.content.ContentEnds;
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
import org.attestnlp.rules.quotes.speech.SpeechNotes;
import org.attestnlp.rules.quotes.speech.SpeechRule;
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
 * <p>Marks come first: a quotation that reads as speech finds its report or carries on from
 * another. Then each report left takes the clause or noun phrase after it, before it or around it.
 * Of two findings that cross, the earlier rule's stays.
 */
public final class UtteranceFinder implements Annotator {

  private final Order order;

  /** Tries the rules in the order that is declared. */
  public UtteranceFinder() {
    this(Order.DECLARED);
  }

  /** Tries the rules in an order of the caller's. */
  public UtteranceFinder(Order order) {
    this.order = order;
  }

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
  public String rehearsal() {
    return "“/`` We/PRP saw/VBD it/PRP ,/, ”/'' Mayor/NNP Ada/NNP Quill/NNP of/IN Oslo/NNP said/VBD"
        + " on/IN Monday/NNP that/IN about/RB 3,000/CD people/NNS had/VBD left/VBN ,/, but/CC"
        + " the/DT police/NN denied/VBD it/PRP ./.";
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.UTTERANCES, find(new Passage(document)));
  }

  private List<Utterance> find(Passage reading) {
    List<Draft> drafts = new ArrayList<>();
    boolean traced = reading.document().trace().isKept();
    ContentEnds ends = new ContentEnds(traced);
    Precedence<SpeechRule> rules = precedence(reading, ends);
    if (traced) {
      SpeechNotes notes = new SpeechNotes(reading, rules, ends);
      for (Precedence.Entry<SpeechRule> rule : rules.entries()) {
        rule.rule().find(drafts);
        notes.after(rule, drafts);
      }
      return new Settler(reading, notes).settle(drafts);
    }
    for (SpeechRule rule : order.of(rules)) {
      rule.find(drafts);
    }
    return new Settler(reading).settle(drafts);
  }

  /** The rules of speech in order: of two findings that cross, the earlier rule's stays. */
  private static Precedence<SpeechRule> precedence(Passage reading, ContentEnds ends) {
    NounPhrases phrases = new NounPhrases(reading);
    People people = new People(reading, phrases);
    Reports reports =
        new Reports(new ReportFinder(reading, phrases, people).find(), reading.size());
    MarkedWords words = new MarkedWords(reading);
    @Nullable Draft[] direct = new DirectSpeech(reading, reports, words, phrases, people).find();
    ContentBorders borders = new ContentBorders(reading, reports, direct, ends);
    OpeningReader openings = new OpeningReader(reading, phrases);
    PassiveReports passives = new PassiveReports(reading, phrases, people);
    NounContents contents = new NounContents(reading, reports, phrases, borders, openings, people);
    return Precedence.<SpeechRule>first(
            "marks",
            drafts -> drafts.addAll(DirectSpeech.list(direct)),
            "marks show word by word what was said, and take their reports")
        .any("signed", new SignedSpeech(reading)::find)
        .any("dialogues", new Dialogues(reading)::find)
        .any("letters", new Letters(reading)::find)
        .then(
            "clause behind",
            new ClauseSpeech(reading, reports, borders, openings, people)::find,
            "a reported clause is named by its verb; only marks and signed text are surer")
        .then(
            "clause before or around",
            new TrailingSpeech(reading, reports, borders, openings, people)::find,
            "what follows its report is its content; a report with nothing behind it looks for its content before it")
        .then(
            "clause of a noun",
            new CueNouns(reading, phrases, borders)::find,
            "a noun of speech has a clause of its own, unless a verb has reported it")
        .then(
            "what it is said to be",
            new Characterisation(reading, reports, phrases, contents, passives)::find,
            "what somebody is said to be is no content of “call” or “describe”")
        .then(
            "noun phrase",
            contents::find,
            "a noun phrase is content only where no clause is and nobody is described")
        .then(
            "marked fragment",
            drafts -> new FragmentSpeech(reading, reports, words).find(direct, drafts),
            "a marked piece is a quote of its own only outside of all other findings")
        .then(
            "headline",
            new HeadlineSpeech(reading)::find,
            "a headline has no sentence; the body’s rules have said what they can");
  }
}
