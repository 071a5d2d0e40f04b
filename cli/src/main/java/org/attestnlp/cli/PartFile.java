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
 * can be kept up to some length; it is cut there by the first byte that is written.
 */
final class PartFile extends OutputStream {

  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private long kept;
  private boolean cut;

  PartFile(Path file) throws IOException {
    this.file = file;
    this.part = partOf(file);
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

  /** Whether an earlier part has so many bytes, and they can still be kept. */
  boolean holds(long length) throws IOException {
    return !cut && length >= kept && length <= channel.size();
  }

  /** Keeps the first bytes of an earlier part. */
  void keep(long length) {
    kept = length;
  }

  /** How many bytes are kept or written. */
  long length() throws IOException {
    return cut ? channel.position() : kept;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    cut();
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
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
