package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
 * }</pre>
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
