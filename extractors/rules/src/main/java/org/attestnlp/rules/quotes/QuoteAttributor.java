package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.attestnlp.model.Span;
import org.attestnlp.rules.quotes.speakers.Antecedents;
import org.attestnlp.rules.quotes.speakers.PollShares;
import org.attestnlp.rules.quotes.speakers.SourceReader;
import org.attestnlp.rules.quotes.speakers.SpeakerRule;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Says who the speakers are: turns each utterance and its noun phrases into a quote. */
public final class QuoteAttributor implements Annotator {

  @Override
  public String name() {
    return "rules-quotes";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.UTTERANCES, Layer.ENTITIES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.QUOTES);
  }

  @Override
  public Document annotate(Document document) {
    SourceReader reader = new SourceReader(document);
    Antecedents antecedents = new Antecedents(document, reader);
    List<Quote> quotes = new ArrayList<>();
    List<Utterance> utterances = document.utterances();
    for (int i = 0; i < utterances.size(); i++) {
      Cancellation.check();
      Utterance utterance = utterances.get(i);
      Utterance before = i == 0 ? null : utterances.get(i - 1);
      List<Source> speakers = speakers(utterance, before, reader, antecedents, document);
      int first = utterance.continues();
      if (first >= 0 && first < i && !isSame(speakers, quotes.get(first).speakers())) {
        speakers = quotes.get(first).speakers(); // “It burnt, they said, adding that they left”
        note(utterance, document, speakers, SpeakerRule.CARRIED_ON, null);
      }
      if (speakers.isEmpty()) {
        noteNobody(utterance, document);
      }
      noteKinds(utterance, document, speakers, reader);
      quotes.add(quote(i, utterance, document, speakers));
    }
    return document.with(Layer.QUOTES, quotes);
  }

  private static List<Source> speakers(
      Utterance utterance,
      @Nullable Utterance before,
      SourceReader reader,
      Antecedents antecedents,
      Document document) {
    Map<String, Source> speakers = new LinkedHashMap<>();
    PollShares shares = new PollShares(document.tokens());
    for (TokenRange range : utterance.sources()) {
      if (shares.isShare(range.first(), range.end())) {
        continue;
      }
      SourceReader.Reading reading = reader.reading(range);
      Source source = outside(utterance, reading.source(), range, document);
      boolean open = source.entity() == null || antecedents.outranks(range, source, before);
      List<Source> others = open ? antecedents.of(range, before) : List.<Source>of();
      List<Source> found = others.isEmpty() ? List.of(source) : others;
      found.forEach(each -> speakers.putIfAbsent(key(each), each));
      SpeakerRule rule = others.isEmpty() ? reading.rule() : SpeakerRule.ANTECEDENT;
      note(utterance, document, found, rule, range);
    }
    return List.copyOf(speakers.values());
  }

  private static void note(
      Utterance utterance,
      Document document,
      List<Source> speakers,
      SpeakerRule rule,
      @Nullable TokenRange phrase) {
    if (document.trace().isKept()) {
      Trace.Slot slot =
          document.trace().slot(Item.QUOTE, utterance.begin(), utterance.end(), "speakers");
      String of = phrase == null ? "" : "; read of “" + words(phrase, document) + "”";
      for (Source speaker : speakers) {
        Span mention = speaker.mention();
        boolean own = mention != null && !of.isEmpty() && rule != SpeakerRule.DESCRIBED;
        String at =
            own && mention != null ? " " + Trace.mention(mention.begin(), mention.end()) : "";
        String role = phrase == null ? "" : role(utterance.cue(), phrase, document);
        slot.won(rule.label(), speaker.name() + ", " + speaker.kind(), rule.why() + of + at + role);
      }
    }
  }

  /** What a phrase is to the words that report: the subject of their verb, or what it stands by. */
  private static String role(@Nullable TokenRange cue, TokenRange phrase, Document document) {
    if (cue == null) {
      return "";
    }
    Passage passage = new Passage(document);
    String words = words(cue, document);
    int before = phrase.first() - 1;
    if (passage.is(before, "by")) {
      return ", behind “by”";
    }
    if (before == cue.end() - 1 && (passage.isPreposition(before) || passage.is(before, "to"))) {
      return ", behind “" + words + "”";
    }
    boolean verb = false;
    for (int token = cue.first(); token < cue.end(); token++) {
      verb |= passage.isVerb(token);
    }
    return verb ? ", the subject of “" + words + "”" : ", beside “" + words + "”";
  }

  private static void noteKinds(
      Utterance utterance, Document document, List<Source> speakers, SourceReader reader) {
    if (document.trace().isKept()) {
      int begin = utterance.begin();
      Trace.Slot slot = document.trace().slot(Item.QUOTE, begin, utterance.end(), "kind of source");
      for (Source speaker : speakers) {
        SourceKind kind = speaker.kind();
        if (kind != null) {
          slot.won("what “" + speaker.name() + "” is", kind.name(), reader.kindOf(speaker));
        }
      }
    }
  }

  private static void noteNobody(Utterance utterance, Document document) {
    if (document.trace().isKept()) {
      boolean open = utterance.cue() == null;
      String why = open ? "no report, nobody near who speaks" : "no subject that can speak";
      document
          .trace()
          .slot(Item.QUOTE, utterance.begin(), utterance.end(), "speakers")
          .silent(List.of(why));
    }
  }

  private static String words(TokenRange range, Document document) {
    int begin = document.tokens().begin(range.first());
    return document.text().substring(begin, document.tokens().end(range.end() - 1));
  }

  /** “It burnt, the singer Ada “Ace” Quill said”: a name that began in the content is cut off. */
  private static Source outside(
      Utterance utterance, Source source, TokenRange range, Document document) {
    Span mention = source.mention();
    if (mention == null || !overlaps(utterance, mention.begin(), mention.end())) {
      return source;
    }
    int begin = document.tokens().begin(range.first());
    int end = document.tokens().end(range.end() - 1);
    Span own = overlaps(utterance, begin, end) ? null : Span.of(document.text(), begin, end);
    return source.at(own);
  }

  private static boolean overlaps(Utterance utterance, int begin, int end) {
    return begin < utterance.end() && utterance.begin() < end;
  }

  private static boolean isSame(List<Source> speakers, List<Source> others) {
    return speakers.stream()
        .map(QuoteAttributor::key)
        .toList()
        .equals(others.stream().map(QuoteAttributor::key).toList());
  }

  /** What makes two speakers one: the entity, or the words. */
  private static String key(Source source) {
    return source.entity() != null
        ? "entity " + source.entity()
        : source.name().toLowerCase(Locale.ROOT);
  }

  private static Quote quote(
      int index, Utterance utterance, Document document, List<Source> speakers) {
    return new Quote(
        id(index),
        utterance.kind(),
        Span.of(document.text(), utterance.begin(), utterance.end()),
        utterance.quoted(),
        speakers,
        cue(utterance, document),
        utterance.polarity(),
        utterance.continues() < 0 ? null : id(utterance.continues()),
        utterance.rule());
  }

  private static String id(int index) {
    return "q" + (index + 1);
  }

  private static @Nullable Cue cue(Utterance utterance, Document document) {
    TokenRange range = utterance.cue();
    String lemma = utterance.cueLemma();
    if (range == null || lemma == null) {
      return null;
    }
    int begin = document.tokens().begin(range.first());
    int end = document.tokens().end(range.end() - 1);
    return new Cue(Span.of(document.text(), begin, end), lemma);
  }
}
