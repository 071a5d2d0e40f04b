package org.attestnlp.cli.output;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making: FILE.part, which takes the place of FILE when it is whole. An earlier part
 * can be kept up to some mark; it is cut there by the first byte that is written, and what came
 * behind can be copied.
 */
public final class PartFile extends OutputStream {

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

  private PartFile(Path file, FileChannel channel, boolean continued) {
    this.file = file;
    this.continued = continued;
    this.part = partOf(file);
    this.channel = channel;
  }

  public static Path partOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /**
   * Opens the part of a file. One that is there is taken over if the journal knows it.
   *
   * @param resume whether to begin with what a run that was broken off has left, else with FILE
   * @throws IOException if what is there is nothing that an earlier run has left
   */
  static PartFile open(Path file, Journal journal, boolean resume) throws IOException {
    Path part = partOf(file);
    check(file, journal);
    boolean goOn = resume && OwnFile.exists(part);
    if (goOn) {
      OwnFile.checkOnlyName(part);
    } else {
      Files.deleteIfExists(part);
    }
    FileChannel channel =
        FileChannel.open(
            part,
            Set.of(
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                goOn ? LinkOption.NOFOLLOW_LINKS : StandardOpenOption.CREATE_NEW));
    try {
      journal.parts(true);
      if (resume && !goOn && Files.isRegularFile(file)) {
        copy(file, channel);
      }
      return new PartFile(file, channel, resume);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Sees that nothing of others stands where the part will be; before anything is written.
   *
   * @throws IOException if something does
   */
  static void check(Path file, Journal journal) throws IOException {
    Path part = partOf(file);
    if (!OwnFile.exists(part)) {
      return;
    }
    boolean own = OwnFile.isPlain(part) && (journal.hadParts() || Files.size(part) == 0);
    if (!own) {
      throw OwnFile.refusal(part, "part of an output");
    }
  }

  private static void copy(Path file, FileChannel to) throws IOException {
    try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = from.size();
      for (long at = 0; at < end; ) {
        long n = from.transferTo(at, end - at, to);
        if (n <= 0) {
          break; // it has become shorter
        }
        at += n;
      }
    }
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

  /** What comes now is not what an earlier part had here. */
  void cut() throws IOException {
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
            part.resolveSibling(".attest-" + UUID.randomUUID() + ".tail"),
            StandardOpenOption.CREATE_NEW,
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
    try {
      AtomicFile.move(part, file);
    } catch (NoSuchFileException e) {
      throw AtomicFile.vanished(part, e);
    }
  }
}
