package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file beside the output that says what has been written of it, a line an article, so that a run
 * that was broken off can go on. It is locked: two runs cannot write one output.
 *
 * <p>The first line says whether parts of the output lie beside it and names the configuration;
 * each other is {@code hash ok|failed mark}. A file that does not begin like one is left alone.
 */
public final class Journal implements AutoCloseable {

  /**
   * An article that was written.
   *
   * @param hash of the article
   * @param failed whether it gave an error record
   * @param mark where the output stood then
   */
  public record Entry(String hash, boolean failed, String mark) {

    /** The hash of an article that is to be read again. */
    public static final String NONE = "-";
  }

  private static final String MAGIC = "attest-journal/";
  private static final String FORMAT = MAGIC + "3 ";
  private static final String PARTS = "part ";
  private static final String NO_PARTS = "none ";
  private static final int ATTEMPTS = 5;

  private final Path file;
  private final FileChannel channel;
  private final boolean isNew;
  private final String header;
  private final List<Entry> earlier;

  /** How much of an earlier journal is kept; until something is noted it stays as it is. */
  private final long keptBytes;

  private boolean isBegun;

  private Journal(
      Path file,
      FileChannel channel,
      boolean isNew,
      String header,
      List<Entry> earlier,
      long keptBytes) {
    this.file = file;
    this.channel = channel;
    this.isNew = isNew;
    this.header = header;
    this.earlier = earlier;
    this.keptBytes = keptBytes;
  }

  /**
   * Opens the journal of an output.
   *
   * @param configuration what results depend on besides the articles; a journal of another one is
   *     not used
   * @param resume whether an earlier run is to be gone on with
   * @throws IOException if it cannot be written, another run is writing the same output, or what is
   *     there is no journal
   */
  static Journal open(Path file, String configuration, boolean resume) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      boolean isNew = !OwnFile.exists(file);
      FileChannel channel = channel(file, isNew);
      if (channel == null) {
        continue;
      }
      try {
        if (lock(channel) == null) {
          throw new IOException("another run is writing it");
        }
        if (OwnFile.exists(file)) { // else the run that had it has just come to its end
          return read(file, channel, isNew, configuration, resume);
        }
        channel.close();
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
    throw new IOException("others keep writing it");
  }

  /** Null if another run has made or removed the file just now. */
  private static @Nullable FileChannel channel(Path file, boolean isNew) throws IOException {
    if (!isNew && !OwnFile.isPlain(file)) {
      throw OwnFile.refusal(file, "journal");
    }
    try {
      if (!isNew) {
        OwnFile.checkOnlyName(file);
      }
      OpenOption how = isNew ? StandardOpenOption.CREATE_NEW : LinkOption.NOFOLLOW_LINKS;
      return FileChannel.open(file, Set.of(how, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (FileAlreadyExistsException e) {
      return null;
    } catch (NoSuchFileException e) {
      if (isNew) {
        throw e; // there is no such folder
      }
      return null;
    }
  }

  private static Journal read(
      Path file, FileChannel channel, boolean isNew, String configuration, boolean resume)
      throws IOException {
    int size = FORMAT.length() + PARTS.length();
    String head = new String(bytes(channel, size), StandardCharsets.UTF_8);
    if (!head.startsWith(MAGIC) && !MAGIC.startsWith(head)) { // it may have been cut
      throw OwnFile.refusal(file, "journal");
    }
    byte[] whole = wholeLines(channel);
    List<String> lines = new String(whole, StandardCharsets.UTF_8).lines().toList();
    String first = lines.isEmpty() ? "" : lines.get(0);
    boolean hadParts = head.equals(FORMAT + PARTS); // even if the line was cut behind it
    String header = FORMAT + (hadParts ? PARTS : NO_PARTS) + configuration;
    boolean same = resume && first.equals(header);
    return same
        ? new Journal(file, channel, isNew, header, entries(lines), whole.length)
        : new Journal(file, channel, isNew, header, List.of(), 0);
  }

  private void begin() throws IOException {
    if (!isBegun) {
      isBegun = true;
      channel.truncate(keptBytes); // a last line may have been cut
      if (keptBytes == 0) {
        append(header);
      }
    }
  }

  /** Whether the run that wrote it left parts of the output, which are ours therefore. */
  boolean hadParts() {
    return header.startsWith(FORMAT + PARTS);
  }

  /** Notes that there are parts of the output from now on, or none any more. */
  public void parts(boolean there) throws IOException {
    begin();
    byte[] state = (there ? PARTS : NO_PARTS).getBytes(StandardCharsets.UTF_8);
    channel.write(ByteBuffer.wrap(state), FORMAT.length());
  }

  /** What the earlier run wrote, in its order. */
  public List<Entry> earlier() {
    return earlier;
  }

  /** Forgets what the earlier run wrote from this article on. */
  public void cut(int kept) throws IOException {
    begin();
    if (kept < earlier.size()) {
      byte[] all = bytes(channel, channel.size());
      int end = 0;
      for (int lines = 0; lines <= kept; end++) { // the first line is the header
        lines += all[end] == '\n' ? 1 : 0;
      }
      channel.truncate(end);
    }
  }

  /** Notes that an article has been written. */
  public void add(Entry entry) throws IOException {
    begin();
    append(entry.hash() + " " + (entry.failed() ? "failed" : "ok") + " " + entry.mark());
  }

  /** Removes the journal: the output is whole. */
  public void remove() throws IOException {
    Files.deleteIfExists(file);
    close();
  }

  /** Lets go of an output that cannot be written after all. */
  void giveUp() throws IOException {
    if (isNew) {
      remove();
    } else {
      close();
    }
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
  private static byte[] wholeLines(FileChannel channel) throws IOException {
    byte[] all = bytes(channel, channel.size());
    int end = all.length;
    while (end > 0 && all[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(all, end);
  }

  /** The first bytes, as many as there are. */
  private static byte[] bytes(FileChannel channel, long most) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size()));
    int n = 0;
    while (n >= 0 && bytes.hasRemaining()) {
      n = channel.read(bytes, bytes.position());
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** A line that cannot be understood becomes an entry that no article matches. */
  private static List<Entry> entries(List<String> lines) {
    return lines.subList(1, lines.size()).stream().map(Journal::entry).toList();
  }

  private static Entry entry(String line) {
    String[] fields = line.split(" ", 3);
    boolean understood =
        fields.length == 3 && (fields[1].equals("failed") || fields[1].equals("ok"));
    return understood
        ? new Entry(fields[0], fields[1].equals("failed"), fields[2])
        : new Entry(Entry.NONE, true, Entry.NONE);
  }
}
