package org.attestnlp.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses what is written up to each flush as a gzip member of its own: whatever was flushed can
 * be read, and an output that was broken off goes on behind it. Readers take the members as one.
 */
final class GzipMembers extends OutputStream {

  private final OutputStream out;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  GzipMembers(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    waiting.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    waiting.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    if (waiting.size() > 0) {
      ByteArrayOutputStream member = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
        waiting.writeTo(gzip);
      }
      waiting.reset();
      member.writeTo(out);
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
