package org.attestnlp.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.attestnlp.model.ErrorCode;

/** Decodes strictly: a byte that stands for nothing is an error, never a replacement character. */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  /** The text of bytes that can only be UTF-8, a byte order mark dropped. */
  static String decode(byte[] bytes) throws InputException {
    String wide = EncodingSigns.wide(bytes);
    String only = "; it must be UTF-8, --encoding is for text files";
    if (wide != null) {
      throw refused("not UTF-8 but " + wide.substring(0, "UTF-16".length()) + only);
    }
    return decode(bytes, StandardCharsets.UTF_8, only);
  }

  /** The text of the bytes, a byte order mark dropped. */
  static String decode(byte[] bytes, Charset charset) throws InputException {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    String wide = utf8 ? EncodingSigns.wide(bytes) : null;
    if (wide != null) {
      throw refused(EncodingSigns.refusal(wide));
    }
    String advice =
        utf8
            ? "; name its encoding, for example: --encoding windows-1252"
            : "; name its encoding with --encoding";
    return decode(bytes, charset, advice);
  }

  private static String decode(byte[] bytes, Charset charset, String advice) throws InputException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw refused(complaint(bytes, in.position(), charset, advice));
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static InputException refused(String message) {
    return new InputException(ErrorCode.INPUT_NOT_UTF8, message);
  }

  private static String complaint(byte[] bytes, int offset, Charset charset, String advice) {
    if (charset.equals(StandardCharsets.UTF_8) && EncodingSigns.isCut(bytes, offset)) {
      return "the text ends inside the character at offset "
          + offset
          + "; get the whole of it, or cut it there";
    }
    int found = bytes[offset] & 0xFF;
    return String.format("not %s: byte 0x%02X at offset %d", charset.name(), found, offset)
        + advice;
  }
}
