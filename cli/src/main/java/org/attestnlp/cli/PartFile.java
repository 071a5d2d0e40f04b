package org.attestnlp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file in the making: FILE.part, which takes the place of FILE when it is whole. An earlier part
 * can be kept up to some mark; it is cut there by the first byte that is written.
 */
final class PartFile extends OutputStream {

  private static final int PIECE = 1 << 16; // what is written in one go is copied outside the heap

  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private final Checksum sinceMark = new Checksum();
  private long kept;
  private boolean cut;

  PartFile(Path file) throws IOException {
    this.file = file;
    this.part = partOf(file);
    this.channel =
        FileChannel.open(
            part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  static Path partOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /** Begins with what stands in FILE if no part was left by a run that was broken off. */
  static PartFile continued(Path file) throws IOException {
    Path part = partOf(file);
    if (!Files.exists(part) && Files.exists(file)) {
      Files.copy(file, part);
    }
    return new PartFile(file);
  }

  /** Where the part ends now, and the checksum of what came since the mark before. */
  String mark() throws IOException {
    String mark = length() + ":" + sinceMark;
    sinceMark.reset();
    return mark;
  }

  /** Whether an earlier part has, behind what is kept, what was written up to this mark. */
  boolean holds(String mark) throws IOException {
    String[] fields = mark.split(":", -1);
    if (cut || fields.length != 2 || !fields[0].matches("\\d{1,18}")) {
      return false;
    }
    long length = Long.parseLong(fields[0]);
    return length >= kept
        && length <= channel.size()
        && checksum(kept, length).toString().equals(fields[1]);
  }

  /** Keeps an earlier part up to a mark that it holds. */
  void keep(String mark) {
    kept = Long.parseLong(mark.substring(0, mark.indexOf(':')));
  }

  /** How many bytes are kept or written. */
  long length() throws IOException {
    return cut ? channel.position() : kept;
  }

  private Checksum checksum(long begin, long end) throws IOException {
    Checksum sum = new Checksum();
    ByteBuffer buffer = ByteBuffer.allocate(PIECE);
    for (long at = begin; at < end; ) {
      buffer.clear().limit((int) Math.min(PIECE, end - at));
      int n = channel.read(buffer, at);
      if (n < 0) {
        break;
      }
      sum.add(buffer.array(), 0, n);
      at += n;
    }
    return sum;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    cut();
    for (int at = offset; at < offset + length; at += PIECE) {
      ByteBuffer piece = ByteBuffer.wrap(bytes, at, Math.min(PIECE, offset + length - at));
      while (piece.hasRemaining()) {
        channel.write(piece);
      }
    }
    sinceMark.add(bytes, offset, length);
  }

  private void cut() throws IOException {
    if (!cut) {
      cut = true;
      channel.truncate(kept);
      channel.position(kept);
    }
  }

  /** Ends the part where it stands and leaves it beside FILE. */
  void leave() throws IOException {
    cut();
    channel.close();
  }

  /** Ends the part and puts it in the place of FILE. */
  void finish() throws IOException {
    leave();
    AtomicFile.move(part, file);
  }
}
