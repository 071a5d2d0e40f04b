package org.attestnlp.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.attestnlp.model.ErrorCode;

/** Decodes UTF-8 strictly: a byte that is none is an error, never a replacement character. */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  /** The text of the bytes, a byte order mark dropped. */
  static String decode(byte[] bytes) throws InputException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new InputException(ErrorCode.INPUT_NOT_UTF8, complaint(bytes, in.position()));
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String complaint(byte[] bytes, int offset) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return "not UTF-8 but UTF-16; convert it, for example with: iconv -f UTF-16 -t UTF-8";
    }
    return String.format(
        "not UTF-8: byte 0x%02X at offset %d; convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8",
        bytes[offset] & 0xFF, offset);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
