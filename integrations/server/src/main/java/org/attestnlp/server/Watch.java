package org.attestnlp.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends the connections of clients that neither send what they announced nor take their answer: an
 * interrupt of the thread that waits for one closes its channel.
 */
final class Watch implements AutoCloseable {

  private final Duration patience;
  private final Set<Client> clients = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Threads.named("watch"));

  Watch(Duration patience) {
    this.patience = patience;
    long step = Math.max(20, Math.min(1_000, patience.toMillis() / 4));
    Future<?> unused = clock.scheduleWithFixedDelay(this::look, step, step, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    clients.forEach(client -> client.look(now, patience.toNanos()));
  }

  Client client(HttpExchange exchange) {
    Client client = new Client(exchange);
    clients.add(client);
    return client;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Since when a thread waits for its client in one direction. */
  private static final class Wait {
    private @Nullable Thread thread;
    private long since;

    synchronized void begin() {
      thread = Thread.currentThread();
      since = System.nanoTime();
    }

    synchronized void end() {
      thread = null;
    }

    synchronized boolean isLate(long now, long most) {
      return thread != null && now - since > most;
    }

    /** The same, but only from a time on. */
    synchronized boolean isLate(long now, long most, long from) {
      return isLate(now, most) && now - from > most;
    }

    synchronized boolean isOn() {
      return thread != null;
    }

    synchronized void interrupt() {
      if (thread != null) {
        thread.interrupt();
      }
    }
  }

  /** One exchange, whose streams are watched. */
  final class Client implements AutoCloseable {

    private final HttpExchange exchange;
    private final Wait reading = new Wait();
    private final Wait writing = new Wait();
    private volatile long taken;
    private volatile boolean bodyTaken;

    private Client(HttpExchange exchange) {
      this.exchange = exchange;
    }

    /**
     * Who sends all before it reads takes no answer until its body is taken, which lasts as long as
     * its articles do: it is late with its answer only from then on.
     */
    private void look(long now, long most) {
      boolean reads = reading.isLate(now, most);
      boolean sends = !writing.isOn() || writing.isLate(now, most);
      if ((reads && sends) || (bodyTaken && writing.isLate(now, most, taken))) {
        reading.interrupt();
        writing.interrupt();
      }
    }

    /** Nothing more is read of its body. */
    void bodyTaken() {
      if (!bodyTaken) {
        taken = System.nanoTime();
        bodyTaken = true;
      }
    }

    InputStream body() {
      return new FilterInputStream(exchange.getRequestBody()) {
        @Override
        public int read() throws IOException {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          reading.begin();
          try {
            int n = in.read(bytes, offset, length);
            if (n < 0) {
              bodyTaken();
            }
            return n;
          } finally {
            reading.end();
          }
        }
      };
    }

    OutputStream answer() {
      return new FilterOutputStream(exchange.getResponseBody()) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          writing.begin();
          try {
            out.write(bytes, offset, length);
          } finally {
            writing.end();
          }
        }

        @Override
        public void flush() throws IOException {
          writing.begin();
          try {
            out.flush();
          } finally {
            writing.end();
          }
        }
      };
    }

    @Override
    public void close() {
      clients.remove(this);
      boolean unused = Thread.interrupted(); // the thread serves others
    }
  }
}
