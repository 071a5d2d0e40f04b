package org.attestnlp.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attestnlp.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by its first bytes what is no article text, whatever its name and encoding. A text may
 * begin with any words; what is told here begins with bytes or tags that no article begins with.
 */
final class FileKind {

  /** How many bytes are looked at. */
  static final int LOOKED_AT = 1_024;

  /**
   * What files of a kind begin with.
   *
   * @param offset where in the file
   * @param bytes in Latin-1
   * @param what the kind and what to do
   */
  private record Signature(int offset, String bytes, String what) {

    boolean matches(String begin) {
      return begin.startsWith(bytes, offset);
    }
  }

  private static final String SAVE = "save it as plain text or as a web page";
  private static final String WORD = "a Word document; in Word, " + SAVE;
  private static final String OFFICE = "an office document; " + SAVE;
  private static final String PDF =
      "a PDF; take the text out first, for example: pdftotext FILE.pdf";
  private static final String IMAGE = "an image; attest reads text, not pictures of it";
  private static final String SOUND = "sound or video; attest reads text";
  private static final String ARCHIVE = "an archive; unpack it and give the files in it";
  private static final String GZIP = "compressed with gzip; name it FILE.gz, or unpack it: gunzip";
  private static final String COMPRESSED = "compressed; unpack it first";
  private static final String PROGRAM = "a program; attest reads text";
  private static final String RESULT =
      "a result of attest, not an article; attest check, audit and gold read results";
  private static final String PAGE = "a web page; name it FILE.html, or read it with --html";

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "{\\rtf", "a rich text document; " + SAVE),
          new Signature(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", OFFICE), // .doc
          new Signature(0, "\u0089PNG\r\n", IMAGE),
          new Signature(0, "\u00FF\u00D8\u00FF", IMAGE), // JPEG
          new Signature(0, "GIF87a", IMAGE),
          new Signature(0, "GIF89a", IMAGE),
          new Signature(0, "II*\0", IMAGE), // TIFF
          new Signature(0, "MM\0*", IMAGE),
          new Signature(8, "WEBP", IMAGE),
          new Signature(8, "WAVE", SOUND),
          new Signature(4, "ftyp", SOUND),
          new Signature(0, "ID3\u0003", SOUND),
          new Signature(0, "ID3\u0004", SOUND),
          new Signature(0, "OggS\0", SOUND),
          new Signature(0, "\u001F\u008B", GZIP),
          new Signature(0, "BZh91AY&SY", COMPRESSED),
          new Signature(0, "\u00FD7zXZ\0", COMPRESSED),
          new Signature(0, "(\u00B5/\u00FD", COMPRESSED), // zstd
          new Signature(0, "7z\u00BC\u00AF'\u001C", ARCHIVE),
          new Signature(0, "Rar!\u001A\u0007", ARCHIVE),
          new Signature(257, "ustar", ARCHIVE),
          new Signature(0, "\u007FELF", PROGRAM),
          new Signature(0, "\u00CA\u00FE\u00BA\u00BE", PROGRAM));

  private FileKind() {}

  /**
   * What the bytes are, if they are no text.
   *
   * @return {@code a PDF; take the text out first}, …; null for what may be a text
   */
  static @Nullable String of(byte[] bytes) {
    String begin = begin(bytes);
    if (begin.contains("%PDF-")) { // some have bytes before it
      return PDF;
    }
    if (begin.startsWith("PK\u0003\u0004")) {
      return zip(bytes, begin);
    }
    return SIGNATURES.stream()
        .filter(signature -> signature.matches(begin))
        .map(Signature::what)
        .findFirst()
        .orElse(null);
  }

  /** The same, for bytes that are not expected to be a web page. */
  static @Nullable String ofText(byte[] bytes) {
    return isPage(begin(bytes)) ? PAGE : of(bytes);
  }

  /** The same, for bytes that are to be one article: a result that we wrote of one is none. */
  static @Nullable String ofArticle(byte[] bytes) {
    String begin = begin(bytes);
    int first = begin.indexOf('"');
    boolean object = first > 0 && begin.substring(0, first).strip().equals("{");
    return object && begin.startsWith("\"schema\"", first) && begin.contains("\"attest/1\"")
        ? RESULT
        : ofText(bytes);
  }

  /**
   * The same bytes, if they may be those of rows or of a table.
   *
   * @throws InputException if they are something else, or a web page
   */
  static InputStream checked(InputStream in) throws IOException, InputException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(LOOKED_AT);
    String other = ofText(buffered.readNBytes(LOOKED_AT));
    if (other != null) {
      in.close();
      throw new InputException(ErrorCode.INPUT_NOT_TEXT, other);
    }
    buffered.reset();
    return buffered;
  }

  private static String begin(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }

  /** Office documents are zip files; what they hold stands in their first entries. */
  private static String zip(byte[] bytes, String begin) {
    if (begin.contains("mimetypeapplication/vnd.oasis")) {
      return OFFICE;
    }
    if (begin.contains("mimetypeapplication/epub")) {
      return "a book; " + SAVE;
    }
    if (begin.contains("[Content_Types].xml") || begin.contains("_rels/.rels")) {
      byte[] more = Arrays.copyOf(bytes, Math.min(bytes.length, 64 * LOOKED_AT));
      return new String(more, StandardCharsets.ISO_8859_1).contains("word/") ? WORD : OFFICE;
    }
    return ARCHIVE;
  }

  /** A whole page; a text with some tags in it is an article. */
  private static boolean isPage(String begin) {
    String words = begin.startsWith("\u00EF\u00BB\u00BF") ? begin.substring(3) : begin;
    String tag = words.stripLeading().toLowerCase(Locale.ROOT);
    if (tag.startsWith("<?xml") || tag.startsWith("<!--")) {
      int next = tag.indexOf('<', 1);
      tag = next < 0 ? "" : tag.substring(next);
    }
    return tag.startsWith("<!doctype html") || tag.startsWith("<html>") || tag.startsWith("<html ");
  }
}
