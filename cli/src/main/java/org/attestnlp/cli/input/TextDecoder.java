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
    return decode(
        bytes, StandardCharsets.UTF_8, "; it must be UTF-8, --encoding is for text files");
  }

  /** The text of the bytes, a byte order mark dropped. */
  static String decode(byte[] bytes, Charset charset) throws InputException {
    String advice =
        charset.equals(StandardCharsets.UTF_8)
            ? isUtf16(bytes)
                ? "; read it with --encoding UTF-16"
                : "; name its encoding, for example: --encoding windows-1252"
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
      throw new InputException(
          ErrorCode.INPUT_NOT_UTF8, complaint(bytes, in.position(), charset) + advice);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String complaint(byte[] bytes, int offset, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) && isUtf16(bytes)
        ? "not UTF-8 but UTF-16"
        : String.format(
            "not %s: byte 0x%02X at offset %d", charset.name(), bytes[offset] & 0xFF, offset);
  }

  private static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
