package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.check.Breach;
import org.attestnlp.check.ResultCheck;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;

/**
 * The JSON format {@code attest/1}.
 *
 * <pre>{@code
 * String json = ArticleJson.write(result);
 * AnnotatedArticle again = ArticleJson.read(json); // equals result
 *
 * try (Stream<Outcome> outcomes = ArticleJson.readLines(Files.newInputStream(path))) {
 *   outcomes.forEach(this::store); // one object a line, as --format jsonl writes them
 * }
 * }</pre>
 *
 * <p>Streams of bytes are UTF-8, with or without a byte order mark. Nothing that is handed in is
 * closed, but by the stream that {@link #readLines} gives.
 */
public final class ArticleJson {

  /**
   * How to write.
   *
   * @param pretty several lines with indentation, or one line
   * @param offsets the unit of the offsets
   * @param withText whether the article's text is written too
   */
  public record Style(boolean pretty, Offsets offsets, boolean withText) {

    /** Indented, UTF-16 offsets, with the text. */
    public static final Style PRETTY = new Style(true, Offsets.UTF_16, true);

    /** One line, UTF-16 offsets, with the text. */
    public static final Style COMPACT = new Style(false, Offsets.UTF_16, true);
  }

  private static final JsonFactory FACTORY = new JsonFactory();

  private ArticleJson() {}

  /** The result as indented JSON, without a line break at the end. */
  public static String write(AnnotatedArticle article) {
    return write(article, Style.PRETTY);
  }

  /** The result or the error record as JSON, without a line break at the end. */
  public static String write(Outcome outcome, Style style) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out, style)) {
      if (outcome instanceof AnnotatedArticle article) {
        ArticleWriter.write(json, article, style);
      } else if (outcome instanceof ArticleError error) {
        ArticleWriter.write(json, error);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return LoneSurrogates.escape(out.toString());
  }

  /** Writes the result or the error record, without a line break at the end. */
  public static void write(Outcome outcome, Style style, Writer out) throws IOException {
    out.write(write(outcome, style));
  }

  /**
   * Writes one object a line, compact, with UTF-16 offsets and the text; the stream of outcomes is
   * taken one at a time.
   */
  public static void writeLines(Stream<? extends Outcome> outcomes, Writer out) throws IOException {
    JsonLines.write(outcomes, Style.COMPACT, out);
  }

  /**
   * Reads a result back and checks it: every span inside the text and equal to its words, every id
   * known.
   *
   * @throws InvalidArticleException if it is not JSON, not {@code attest/1} or contradicts itself;
   *     the message names the place, as in {@code quotes[2].speakers[0].entity}
   */
  public static AnnotatedArticle read(String json) {
    return ArticleReader.read(json);
  }

  /**
   * Reads a result to the end of what is there; see {@link #read(String)}.
   *
   * @throws IOException if it cannot be read
   */
  public static AnnotatedArticle read(Reader json) throws IOException {
    return read(JsonLines.rest(json));
  }

  /**
   * Reads a result in UTF-8 to the end of what is there; see {@link #read(String)}.
   *
   * @throws java.nio.charset.CharacterCodingException if a byte is not UTF-8
   * @throws IOException if it cannot be read
   */
  public static AnnotatedArticle read(InputStream json) throws IOException {
    return read(JsonLines.utf8(json));
  }

  /**
   * Reads a result that was written without its text ({@code --no-text}), with the text: checked as
   * {@link #read(String)} checks.
   *
   * @throws InvalidArticleException as there, and if the result has another text
   */
  public static AnnotatedArticle read(String json, String text) {
    return ArticleReader.read(json, text);
  }

  /**
   * Reads a result that was written without its text, without it: {@link AnnotatedArticle#text} is
   * empty, each span has its own words, which nothing holds against the article. What shows the
   * text, such as a page, cannot be made of it.
   *
   * @throws InvalidArticleException as {@link #read(String)}, and if its offsets count code points,
   *     which take the text to be understood
   */
  public static AnnotatedArticle readWithoutText(String json) {
    return ArticleReader.readWithoutText(json);
  }

  /**
   * Reads a result, with its text or without, or the record of an article that could not be read.
   *
   * @throws InvalidArticleException as {@link #read(String)}
   */
  public static Outcome readOutcome(String json) {
    return ArticleReader.readOutcome(json);
  }

  /**
   * Reads one object a line, each as {@link #readOutcome} does, when the stream comes to it; blank
   * lines are passed over. A line that is wrong ends the stream with an {@link
   * InvalidArticleException} that tells its number, a failure to read with an {@link
   * UncheckedIOException}. Closing the stream closes the reader.
   */
  public static Stream<Outcome> readLines(Reader lines) {
    return JsonLines.read(lines);
  }

  /** Reads one object a line in UTF-8; see {@link #readLines(Reader)}. */
  public static Stream<Outcome> readLines(InputStream lines) {
    return JsonLines.read(JsonLines.utf8(lines));
  }

  /**
   * Everything that is wrong with a result: what {@link #read} would complain of, each span and id
   * of it, then what {@link ResultCheck} holds.
   *
   * <pre>{@code
   * ArticleJson.breaches(json); // [claims[2].disputedBy[1]: names Moscow again; a source stands once]
   * }</pre>
   *
   * <p>An error record has nothing that could be wrong but its fields.
   *
   * @return the breaches in the order of the fields; empty if all holds. Where a field is missing
   *     or of the wrong type, or a span or id is wrong, the rules that build on it are not tried
   */
  public static List<Breach> breaches(String json) {
    try {
      Place root = Place.root(json);
      if (root.node().has("error")) {
        return ErrorCheck.of(root);
      }
      if (!root.node().has("text")) {
        return List.of(new Breach("text", "missing; a result written with --no-text has no check"));
      }
      List<Breach> breaches = TreeCheck.of(root);
      return breaches.isEmpty() ? ResultCheck.breaches(ArticleReader.read(json)) : breaches;
    } catch (InvalidArticleException e) {
      return List.of(new Breach("", String.valueOf(e.getMessage())));
    }
  }

  /** The JSON Schema (2020-12) of a result or error record. */
  public static String schema() {
    try (InputStream in = ArticleJson.class.getResourceAsStream("attest-1.schema.json")) {
      if (in == null) {
        throw new IllegalStateException(
            "attest-1.schema.json is missing from the jar of attest-core");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("attest-1.schema.json cannot be read", e);
    }
  }

  private static JsonGenerator generator(StringWriter out, Style style) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    if (style.pretty()) {
      json.setPrettyPrinter(PrettyJson.printer());
    }
    return json;
  }
}
