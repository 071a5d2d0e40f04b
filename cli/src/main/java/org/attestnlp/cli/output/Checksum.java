package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Tells whether what a run wrote is still there as it was written. */
final class Checksum {

  private final CRC32 sum = new CRC32();

  /** Adds bytes that are written. */
  Checksum add(byte[] bytes, int offset, int length) {
    sum.update(bytes, offset, length);
    return this;
  }

  /** Adds text that is written in UTF-8. */
  Checksum add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
  }

  /** Adds what a file holds. */
  Checksum add(Path file) throws IOException {
    byte[] bytes = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        sum.update(bytes, 0, n);
      }
    }
    return this;
  }

  /** Begins anew. */
  void reset() {
    sum.reset();
  }

  /** Eight hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
