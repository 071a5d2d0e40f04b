package org.attestnlp.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Holds answers until the client takes them: a little in memory, the rest in a file. Who writes
 * never waits for who reads, so that a client which sends all of its body before it reads anything
 * does not wait for ever.
 */
final class Spool implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20; // bytes
  private static final int PIECE = 1 << 16;

  private final long most;
  private final Deque<byte[]> memory = new ArrayDeque<>();
  private int inMemory;
  private @Nullable FileChannel file;
  private long written;
  private long taken;
  private boolean ended;
  private boolean closed;

  /**
   * An empty one.
   *
   * @param most how many bytes may wait in the file
   */
  Spool(long most) {
    this.most = most;
  }

  /** Adds bytes. */
  synchronized void add(byte[] bytes) throws IOException {
    if (closed) {
      throw new IOException("the client went away");
    }
    if (written == taken && inMemory + bytes.length <= IN_MEMORY) {
      memory.add(bytes);
      inMemory += bytes.length;
    } else {
      toFile(bytes);
    }
    notifyAll();
  }

  private void toFile(byte[] bytes) throws IOException {
    if (written - taken + bytes.length > most) {
      throw new IOException("the client takes nothing; " + most + " bytes wait for it");
    }
    FileChannel open = file;
    if (open == null) {
      Path path = Files.createTempFile("attest", ".spool");
      open =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = open;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      written += open.write(buffer, written);
    }
  }

  /** No more will come. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Waits for the next bytes; null at the end. */
  synchronized byte @Nullable [] take() throws IOException, InterruptedException {
    while (memory.isEmpty() && written == taken && !ended && !closed) {
      wait();
    }
    byte[] next = memory.poll();
    if (next != null) {
      inMemory -= next.length;
      return next;
    }
    FileChannel open = file;
    if (open == null || written == taken || closed) {
      return null;
    }
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(PIECE, written - taken));
    while (buffer.hasRemaining()) {
      taken += open.read(buffer, taken);
    }
    if (written == taken) {
      open.truncate(0);
      written = 0;
      taken = 0;
    }
    return buffer.array();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    notifyAll();
    memory.clear();
    if (file != null) {
      file.close();
    }
  }
}
