package org.attestnlp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;
import org.attestnlp.Article;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.html.HtmlArticle;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.limit.Refusal;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into articles under the limits of the run.
 *
 * @param maximumCharacters the longest article accepted, in UTF-16 code units
 * @param date the date of every article that brings none itself
 * @param encoding how the bytes of texts and pages are to be understood; null for UTF-8, and for
 *     what a page says itself
 * @param pages whether every input is a web page, whatever its name
 * @param read counts the bytes that have been read, for progress
 */
public record ArticleSource(
    int maximumCharacters,
    @Nullable LocalDate date,
    @Nullable Charset encoding,
    boolean pages,
    LongAdder read) {

  private static final int BYTES_PER_CHARACTER = 4; // at most, in UTF-8 and UTF-32

  /** Articles of the usual length in UTF-8. */
  public ArticleSource() {
    this(Refusal.USUAL_MAXIMUM, null, null, false, new LongAdder());
  }

  /** The one article of a file. */
  Input file(Path path) {
    String id = idOf(path);
    try {
      if (Files.isDirectory(path) || (Files.exists(path) && !Files.isRegularFile(path))) {
        throw new InputException(ErrorCode.INPUT_UNREADABLE, "not a regular file");
      }
      long size = Files.size(path);
      if (size <= maximumBytes() && !OutOfMemory.fits(size)) {
        throw new InputException(ErrorCode.OUT_OF_MEMORY, OutOfMemory.MESSAGE);
      }
      try (InputStream in = FileExtension.open(path)) {
        return article(id, in, pages || FileExtension.isPage(path.toString()));
      }
    } catch (InputException e) {
      return broken(id, path + ": " + e.getMessage(), e.code());
    } catch (NoSuchFileException e) {
      return broken(id, path + ": no such file", ErrorCode.INPUT_UNREADABLE);
    } catch (IOException e) {
      return broken(id, path + ": cannot be read: " + IoReason.of(e), ErrorCode.INPUT_UNREADABLE);
    } catch (OutOfMemoryError e) {
      return broken(id, path + ": " + OutOfMemory.MESSAGE, ErrorCode.OUT_OF_MEMORY);
    }
  }

  /** The one article of standard input. */
  public Input stream(String id, InputStream in) {
    try {
      return article(id, in, pages);
    } catch (InputException e) {
      return broken(id, "standard input: " + e.getMessage(), e.code());
    } catch (IOException e) {
      return broken(
          id, "standard input: cannot be read: " + IoReason.of(e), ErrorCode.INPUT_UNREADABLE);
    } catch (OutOfMemoryError e) {
      return broken(id, "standard input: " + OutOfMemory.MESSAGE, ErrorCode.OUT_OF_MEMORY);
    }
  }

  /** An article whose text or page is known, checked against the limits. */
  Article article(String id, String text, @Nullable LocalDate ownDate) throws InputException {
    LocalDate day = ownDate == null ? date : ownDate;
    return pages
        ? checked(HtmlArticle.read(text).article(id, day))
        : checked(new Article(id, text, day));
  }

  private Article checked(Article article) throws InputException {
    Refusal refusal = Refusal.of(article.text(), maximumCharacters);
    if (refusal != null && article.page() != null && article.text().isEmpty()) {
      throw new InputException(refusal.code(), "no story in this web page; expected an article");
    }
    if (refusal != null) {
      throw new InputException(refusal.code(), refusal.message());
    }
    return article;
  }

  /** How many bytes an article may have at most. */
  int maximumBytes() {
    return (int)
        Math.min(
            (long) maximumCharacters * BYTES_PER_CHARACTER + BYTES_PER_CHARACTER,
            Integer.MAX_VALUE - 16);
  }

  InputException tooLarge() {
    Refusal refusal = Refusal.tooLarge(maximumCharacters);
    return new InputException(refusal.code(), refusal.message());
  }

  public static Input broken(String id, String message, ErrorCode code) {
    return new Input.Broken(new ArticleError(id, code, message));
  }

  /** How the bytes of texts are to be understood. */
  Charset charset() {
    return encoding == null ? StandardCharsets.UTF_8 : encoding;
  }

  /** The file name without its extension. */
  public static String idOf(Path path) {
    Path fileName = path.getFileName();
    String name = fileName == null ? path.toString() : FileNames.spelled(fileName);
    String plain = FileExtension.plain(name);
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain.isEmpty() ? name : plain;
  }

  private Input article(String id, InputStream in, boolean page)
      throws IOException, InputException {
    byte[] bytes = in.readNBytes(maximumBytes() + 1);
    read.add(bytes.length);
    if (bytes.length > maximumBytes()) {
      throw tooLarge();
    }
    String other = page ? FileKind.of(bytes) : FileKind.ofArticle(bytes);
    if (other != null) {
      throw new InputException(ErrorCode.INPUT_NOT_TEXT, other);
    }
    return new Input.Loaded(
        page
            ? checked(HtmlArticle.read(bytes, encoding).article(id, date))
            : article(id, TextDecoder.decode(bytes, charset()), null));
  }
}
