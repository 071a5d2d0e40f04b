package org.attestnlp.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making: FILE.part, which takes the place of FILE when it is whole. An earlier part
 * can be kept up to some mark; it is cut there by the first byte that is written, and what came
 * behind can be copied.
 */
final class PartFile extends OutputStream {

  private static final int PIECE = 1 << 16; // what is written in one go is copied outside the heap

  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private final Checksum sinceMark = new Checksum();
  private final boolean continued;
  private long kept;
  private boolean cut;
  private @Nullable FileChannel tail;
  private long tailBegin;

  PartFile(Path file) throws IOException {
    this(file, false);
  }

  private PartFile(Path file, boolean continued) throws IOException {
    this.file = file;
    this.continued = continued;
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
    return new PartFile(file, true);
  }

  /** Where the part ends now, and the checksum of what came since the mark before. */
  String mark() throws IOException {
    String mark = length() + ":" + sinceMark;
    sinceMark.reset();
    return mark;
  }

  /**
   * Whether an earlier part has what was written between these marks, to be kept or copied.
   *
   * @param before the mark of the article before; null for the first article
   */
  boolean holds(@Nullable String before, String mark) throws IOException {
    long begin = before == null ? 0 : length(before);
    long end = length(mark);
    FileChannel from = cut ? tail : channel;
    long offset = cut ? tailBegin : 0;
    return from != null
        && begin >= Math.max(kept, offset)
        && end >= begin
        && end - offset <= from.size()
        && mark.endsWith(":" + checksum(from, begin - offset, end - offset));
  }

  /** Keeps or copies what {@link #holds}. */
  void keep(@Nullable String before, String mark) throws IOException {
    if (!cut) {
      kept = length(mark);
    } else if (tail != null) {
      copy(tail, (before == null ? 0 : length(before)) - tailBegin, length(mark) - tailBegin);
    }
  }

  /** Where a mark stands; -1 if it is none. */
  private static long length(String mark) {
    return mark.matches("\\d{1,18}:[0-9a-f]{8}")
        ? Long.parseLong(mark, 0, mark.indexOf(':'), 10)
        : -1;
  }

  /** How many bytes are kept or written. */
  long length() throws IOException {
    return cut ? channel.position() : kept;
  }

  private static Checksum checksum(FileChannel from, long begin, long end) throws IOException {
    Checksum sum = new Checksum();
    pieces(from, begin, end, sum::add);
    return sum;
  }

  private void copy(FileChannel from, long begin, long end) throws IOException {
    pieces(from, begin, end, this::write);
  }

  private interface Taker {
    void take(byte[] bytes, int offset, int length) throws IOException;
  }

  private static void pieces(FileChannel from, long begin, long end, Taker taker)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(PIECE);
    int n;
    for (long at = begin; at < end; at += n) {
      buffer.clear().limit((int) Math.min(PIECE, end - at));
      n = from.read(buffer, at);
      if (n < 0) {
        throw new EOFException("the earlier output has become shorter");
      }
      taker.take(buffer.array(), 0, n);
    }
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
      if (continued) {
        saveTail();
      }
      channel.truncate(kept);
      channel.position(kept);
    }
  }

  /** What is behind the cut may still be of use. */
  private void saveTail() throws IOException {
    FileChannel saved =
        FileChannel.open(
            part.resolveSibling(part.getFileName() + ".tail"),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    tail = saved;
    tailBegin = kept;
    long end = channel.size();
    for (long at = kept; at < end; ) {
      at += channel.transferTo(at, end - at, saved);
    }
  }

  /** Ends the part where it stands and leaves it beside FILE. */
  void leave() throws IOException {
    cut();
    channel.close();
    if (tail != null) {
      tail.close();
    }
  }

  /** Ends the part and puts it in the place of FILE. */
  void finish() throws IOException {
    leave();
    AtomicFile.move(part, file);
  }
}
