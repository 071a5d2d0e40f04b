package org.attestnlp.rules.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.field.Draft;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.rules.numbers.NumberFinder;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Paragraphs;

/** Fills all layers that claims need in the crudest way, for texts no engine is needed for. */
final class PlainDocument {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]++|\\d++(?:[.,]\\d++)*+|\\S");

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("said", "VBD"),
          Map.entry("denied", "VBD"),
          Map.entry("rose", "VBD"),
          Map.entry("died", "VBD"),
          Map.entry("plans", "VBZ"),
          Map.entry("send", "VB"),
          Map.entry("people", "NNS"),
          Map.entry("figure", "NN"),
          Map.entry("and", "CC"),
          Map.entry("to", "TO"),
          Map.entry("from", "IN"),
          Map.entry("of", "IN"),
          Map.entry("the", "DT"),
          Map.entry("a", "DT"));

  /** The longest content of a quote, so that a text full of quotes stays small. */
  private static final int CONTENT = 60;

  private PlainDocument() {}

  /** A document with tokens, one sentence for each stop, numbers and a quote for each “said”. */
  static Document of(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraphs.Paragraph> paragraphs = Paragraphs.of(text);
    for (int p = 0; p < paragraphs.size(); p++) {
      int first = tokens.size();
      Matcher word = WORD.matcher(text).region(paragraphs.get(p).begin(), paragraphs.get(p).end());
      while (word.find()) {
        tokens.add(new Token(word.start(), word.end(), word.group(), tag(word.group())));
        if (word.group().equals(".")) {
          sentences.add(new Sentence(first, tokens.size(), p));
          first = tokens.size();
        }
      }
      if (tokens.size() > first) {
        sentences.add(new Sentence(first, tokens.size(), p));
      }
    }
    Document document =
        Document.of(text)
            .with(Layer.TOKENS, new Tokens(tokens, (word, tag) -> word))
            .with(Layer.SENTENCES, new Sentences(sentences))
            .with(Layer.NAMES, List.of())
            .with(Layer.HEADER, new Header(null, null, List.of()))
            .with(Layer.ENTITIES, List.of())
            .with(Layer.QUOTES, quotes(text, tokens));
    return new NumberFinder().annotate(document);
  }

  private static String tag(String word) {
    char first = word.charAt(0);
    String other =
        Character.isDigit(first)
            ? "CD"
            : !Character.isLetter(first) ? "." : Character.isUpperCase(first) ? "NNP" : "NN";
    return TAGS.getOrDefault(word, other);
  }

  private static List<Quote> quotes(String text, List<Token> tokens) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean denied = tokens.get(i).text().equals("denied");
      if (denied || tokens.get(i).text().equals("said")) {
        int begin = tokens.get(i + 1).begin();
        int last = Math.min(tokens.size() - 1, i + 8);
        int end =
            Math.max(tokens.get(i + 1).end(), Math.min(tokens.get(last).end(), begin + CONTENT));
        Span cue = Span.of(text, tokens.get(i).begin(), tokens.get(i).end());
        Span speaker =
            i == 0 ? cue : Span.of(text, tokens.get(i - 1).begin(), tokens.get(i - 1).end());
        quotes.add(
            Draft.of(QuoteFields.QUOTE)
                .set(QuoteFields.ID, "q" + (quotes.size() + 1))
                .set(QuoteFields.KIND, QuoteKind.INDIRECT)
                .set(QuoteFields.SPAN, Span.of(text, begin, end))
                .set(
                    QuoteFields.SPEAKERS,
                    List.of(new Source(SourceStatus.DESCRIBED, speaker.text(), null, speaker)))
                .set(QuoteFields.CUE, new Cue(cue, denied ? "deny" : "say"))
                .set(QuoteFields.POLARITY, denied ? Polarity.DENIED : Polarity.AFFIRMED)
                .set(QuoteFields.RULE, "plain")
                .make());
      }
    }
    return quotes;
  }
}
