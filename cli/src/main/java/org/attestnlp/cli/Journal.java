package org.attestnlp.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file beside the output that says what has been written of it, a line an article, so that a run
 * that was broken off can go on. It is locked: two runs cannot write one output.
 *
 * <p>The first line names the configuration, each other {@code hash ok|failed mark}.
 */
final class Journal implements AutoCloseable {

  /**
   * An article that was written.
   *
   * @param hash of the article
   * @param failed whether it gave an error record
   * @param mark where the output stood then
   */
  record Entry(String hash, boolean failed, String mark) {

    /** The hash of an article that is to be read again. */
    static final String NONE = "-";
  }

  private static final String FORMAT = "attest-journal/2 ";

  private final Path file;
  private final FileChannel channel;
  private final List<Entry> earlier;

  private Journal(Path file, FileChannel channel, List<Entry> earlier) {
    this.file = file;
    this.channel = channel;
    this.earlier = earlier;
  }

  /**
   * Opens the journal of an output.
   *
   * @param configuration what results depend on besides the articles; a journal of another one is
   *     not used
   * @param resume whether an earlier run is to be gone on with
   * @throws IOException if it cannot be written, or another run is writing the same output
   */
  static Journal open(Path file, String configuration, boolean resume) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (lock(channel) == null) {
        throw new IOException("another run is writing it");
      }
      String header = FORMAT + configuration;
      byte[] whole = resume ? wholeLines(file) : new byte[0];
      List<String> lines = new String(whole, StandardCharsets.UTF_8).lines().toList();
      boolean same = !lines.isEmpty() && lines.get(0).equals(header);
      Journal journal = new Journal(file, channel, same ? entries(lines) : List.of());
      channel.truncate(same ? whole.length : 0); // a last line may have been cut
      if (!same) {
        journal.append(header);
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What the earlier run wrote, in its order. */
  List<Entry> earlier() {
    return earlier;
  }

  /** Forgets what the earlier run wrote from this article on. */
  void cut(int kept) throws IOException {
    if (kept < earlier.size()) {
      byte[] all = Files.readAllBytes(file);
      int end = 0;
      for (int lines = 0; lines <= kept; end++) { // the first line is the header
        lines += all[end] == '\n' ? 1 : 0;
      }
      channel.truncate(end);
    }
  }

  /** Notes that an article has been written. */
  void add(Entry entry) throws IOException {
    append(entry.hash() + " " + (entry.failed() ? "failed" : "ok") + " " + entry.mark());
  }

  /** Removes the journal: the output is whole. */
  void remove() throws IOException {
    Files.deleteIfExists(file);
    close();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void append(String line) throws IOException {
    channel.position(channel.size());
    channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Up to the last line feed. */
  private static byte[] wholeLines(Path file) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int end = all.length;
    while (end > 0 && all[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(all, end);
  }

  /** A line that cannot be understood becomes an entry that no article matches. */
  private static List<Entry> entries(List<String> lines) {
    return lines.subList(1, lines.size()).stream().map(Journal::entry).toList();
  }

  private static Entry entry(String line) {
    String[] fields = line.split(" ", 3);
    return fields.length == 3
        ? new Entry(fields[0], fields[1].equals("failed"), fields[2])
        : new Entry(Entry.NONE, true, Entry.NONE);
  }
}
