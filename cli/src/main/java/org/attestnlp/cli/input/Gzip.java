package org.attestnlp.cli.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads gzip data to its end, of one member or of several, and says so where something else stands
 * behind them; zeros there are the padding of a tape.
 */
final class Gzip extends GZIPInputStream {

  private static final int BUFFER = 1 << 16;
  private static final int TRAILER = 8; // bytes of a member's end, still in the buffer

  private Gzip(InputStream in) throws IOException {
    super(in, BUFFER);
  }

  /** The uncompressed bytes; closes what it cannot read. */
  static InputStream open(InputStream in) throws IOException {
    try {
      return new Gzip(in);
    } catch (EOFException e) {
      in.close();
      throw new ZipException("no gzip data: the file is empty or was cut at its begin");
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    try {
      int count = super.read(to, offset, length);
      if (count < 0 && !isPadding()) {
        throw new ZipException("something that is no gzip data stands behind the gzip data");
      }
      return count;
    } catch (EOFException e) {
      throw new ZipException("the gzip data end too early; the file was cut");
    }
  }

  private boolean isPadding() throws IOException {
    for (int i = len - Math.max(0, inf.getRemaining() - TRAILER); i < len; i++) {
      if (buf[i] != 0) {
        return false;
      }
    }
    byte[] more = new byte[BUFFER];
    for (int count = in.read(more); count > 0; count = in.read(more)) {
      for (int i = 0; i < count; i++) {
        if (more[i] != 0) {
          return false;
        }
      }
    }
    return true;
  }
}
