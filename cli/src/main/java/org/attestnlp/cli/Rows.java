package org.attestnlp.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.attestnlp.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a JSONL file, one row {@code {"id","text","date"?}} each, read as they are asked
 * for.
 */
final class Rows implements Iterator<Input>, AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The names of the fields that hold id and text. */
  record Fields(String id, String text) {

    /** {@code {"id","text"}}. */
    Fields() {
      this("id", "text");
    }

    @Override
    public String toString() {
      return "{\"" + id + "\", \"" + text + "\"}";
    }
  }

  private final String name;
  private final String label;
  private final ArticleSource source;
  private final Fields fields;
  private final InputStream in;
  private int line;
  private boolean failed;
  private @Nullable Input next;

  private Rows(String name, String label, ArticleSource source, Fields fields, InputStream in) {
    this.name = name;
    this.label = label;
    this.source = source;
    this.fields = fields;
    this.in = in;
    this.next = read();
  }

  /** The rows of a file. */
  static Rows open(Path path, ArticleSource source, Fields fields) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    return new Rows(path.toString(), ArticleSource.idOf(path), source, fields, in);
  }

  /** The rows of standard input. */
  static Rows of(InputStream standardInput, ArticleSource source, Fields fields) {
    InputStream in = new BufferedInputStream(standardInput, 1 << 16);
    return new Rows("standard input", "stdin", source, fields, in);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Input next() {
    Input current = next;
    if (current == null) {
      throw new NoSuchElementException();
    }
    next = read();
    return current;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The next row that is not blank; null at the end. */
  private @Nullable Input read() {
    while (true) {
      String place = label + ":" + (line + 1);
      try {
        byte[] bytes = nextLine();
        if (bytes == null) {
          return null;
        }
        String row = TextDecoder.decode(bytes);
        if (!row.isBlank()) {
          return parse(row, place);
        }
      } catch (InputException e) {
        return ArticleSource.broken(
            place, name + ": line " + line + ": " + e.getMessage(), e.code());
      } catch (IOException e) {
        return lastWords(place, e);
      }
    }
  }

  private @Nullable Input lastWords(String place, IOException e) {
    if (failed) {
      return null;
    }
    failed = true;
    return ArticleSource.broken(
        place,
        name + ": line " + line + ": cannot be read: " + e.getMessage(),
        ErrorCode.INPUT_UNREADABLE);
  }

  private Input parse(String row, String place) {
    String id = place;
    try {
      JsonNode node = MAPPER.readTree(row);
      if (!node.isObject()) {
        throw new InputException(ErrorCode.INVALID_ROW, "expected an object " + fields);
      }
      JsonNode given = node.path(fields.id());
      id = given.isTextual() || given.isIntegralNumber() ? given.asText() : place;
      JsonNode text = node.path(fields.text());
      if (!text.isTextual()) {
        String found = text.isMissingNode() ? "is missing" : "is not a string";
        throw new InputException(
            ErrorCode.INVALID_ROW, "\"" + fields.text() + "\" " + found + "; expected " + fields);
      }
      return new Input.Loaded(source.article(id, text.textValue(), date(node)));
    } catch (JsonProcessingException e) {
      return ArticleSource.broken(
          id,
          name + ": line " + line + ": not JSON: " + e.getOriginalMessage(),
          ErrorCode.INVALID_ROW);
    } catch (InputException e) {
      return ArticleSource.broken(id, name + ": line " + line + ": " + e.getMessage(), e.code());
    }
  }

  private static @Nullable LocalDate date(JsonNode row) throws InputException {
    JsonNode date = row.path("date");
    if (date.isMissingNode() || date.isNull()) {
      return null;
    }
    try {
      return LocalDate.parse(date.asText());
    } catch (DateTimeException e) {
      throw new InputException(
          ErrorCode.INVALID_ROW, "\"date\" is " + date + "; expected YYYY-MM-DD");
    }
  }

  /**
   * The bytes up to the next line feed; null at the end. A line over the limit is skipped to its
   * end and refused.
   */
  private byte @Nullable [] nextLine() throws IOException, InputException {
    int limit =
        Math.min(source.maximumBytes(), Integer.MAX_VALUE / 4) * 2
            + (1 << 16); // JSON escapes take room
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    int b = in.read();
    if (b < 0) {
      return null;
    }
    line++;
    long length = 0;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= limit) {
        bytes.write(b);
      }
    }
    source.read().add(length + 1);
    if (length > limit) {
      throw source.tooLarge();
    }
    return bytes.toByteArray();
  }
}
