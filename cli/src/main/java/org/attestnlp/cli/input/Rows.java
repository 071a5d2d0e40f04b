package org.attestnlp.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.json.ArticleRow;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a JSONL file, one row {@code {"id","text","date"?}} each, read as they are asked
 * for.
 */
public final class Rows implements Iterator<Input>, AutoCloseable {

  /** The names of the fields that hold id and text. */
  public record Fields(String id, String text) {

    /** {@code {"id","text"}}. */
    public Fields() {
      this("id", "text");
    }

    private ArticleRow.Fields named() {
      return new ArticleRow.Fields(id, text);
    }
  }

  private final String name;
  private final String label;
  private final ArticleSource source;
  private final ArticleRow.Fields fields;
  private final InputStream in;
  private final Closeable handle;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int line;
  private boolean over;
  private @Nullable Input next;

  private Rows(
      String name,
      String label,
      ArticleSource source,
      Fields fields,
      InputStream in,
      Closeable handle) {
    this.name = name;
    this.label = label;
    this.source = source;
    this.fields = fields.named();
    this.in = in;
    this.handle = handle;
  }

  /** The rows of a file, which is closed after the last. */
  static Rows open(Path path, ArticleSource source, Fields fields)
      throws IOException, InputException {
    return of(path, FileKind.checked(FileExtension.open(path)), source, fields);
  }

  /** The rows of a file that is open. */
  public static Rows of(Path path, InputStream in, ArticleSource source, Fields fields) {
    return new Rows(path.toString(), ArticleSource.idOf(path), source, fields, in, in);
  }

  /** The rows of standard input, which stays open. */
  public static Rows of(InputStream standardInput, ArticleSource source, Fields fields) {
    return new Rows("standard input", "stdin", source, fields, standardInput, () -> {});
  }

  @Override
  public boolean hasNext() {
    if (next == null && !over) {
      next = read();
      if (next == null) {
        end();
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    Input current = hasNext() ? next : null;
    if (current == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return current;
  }

  @Override
  public void close() throws IOException {
    handle.close();
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
        if (!row.chars().allMatch(Characters::isBlank)) {
          return parse(row, place);
        }
      } catch (InputException e) {
        return ArticleSource.broken(
            place, name + ": line " + line + ": " + e.getMessage(), e.code());
      } catch (OutOfMemoryError e) {
        return ArticleSource.broken(
            place, name + ": line " + line + ": " + OutOfMemory.MESSAGE, ErrorCode.OUT_OF_MEMORY);
      } catch (IOException e) {
        end();
        return ArticleSource.broken(
            place,
            name + ": line " + line + ": cannot be read: " + IoReason.of(e),
            ErrorCode.INPUT_UNREADABLE);
      }
    }
  }

  private void end() {
    over = true;
    try {
      close();
    } catch (IOException e) {
      // all that could be read has been
    }
  }

  private Input parse(String row, String place) {
    ArticleRow given = ArticleRow.read(row, fields);
    boolean named = given.id() != null && !given.id().isEmpty();
    String id = named ? String.valueOf(given.id()) : place;
    try {
      if (given.id() != null && !named) {
        throw new InputException(
            ErrorCode.INVALID_ROW, "the id is empty; expected what results call the article");
      }
      if (given.text() == null) {
        throw new InputException(ErrorCode.INVALID_ROW, String.valueOf(given.problem()));
      }
      return new Input.Loaded(source.article(id, given.text(), given.date()));
    } catch (InputException e) {
      return ArticleSource.broken(id, name + ": line " + line + ": " + e.getMessage(), e.code());
    }
  }

  /**
   * The bytes up to the next line feed; null at the end. A line over the limit, or too long for the
   * memory there is, is skipped to its end and refused.
   */
  private byte @Nullable [] nextLine() throws IOException, InputException {
    if (!hasBytes()) {
      return null;
    }
    line++;
    LineBytes bytes = new LineBytes(lineLimit());
    boolean open = true;
    while (open && hasBytes()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      bytes.add(buffer, at, end);
      open = end == filled;
      at = open ? end : end + 1;
    }
    source.read().add(bytes.length() + 1);
    if (bytes.length() > lineLimit()) {
      throw source.tooLarge();
    }
    return bytes.all();
  }

  /** Whether any bytes are left; reads more of them when all were taken. */
  private boolean hasBytes() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  private int lineLimit() {
    return Math.min(source.maximumBytes(), Integer.MAX_VALUE / 4) * 2
        + (1 << 16); // JSON escapes take room
  }
}
