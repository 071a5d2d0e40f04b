package org.attestnlp.server;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import org.attestnlp.limit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a server is run.
 *
 * @param address where it listens; port 0 for any free one
 * @param engine the engine's name, null for the default
 * @param threads articles at a time
 * @param queue how many requests may wait for a thread or be streamed at a time; more are told to
 *     come again
 * @param timeout the longest time an article may take
 * @param maximumCharacters the longest article accepted, in UTF-16 code units
 * @param patience how long a client may neither send nor take a byte
 * @param hosts names that requests may call the server by, besides localhost and addresses
 * @param origins pages of these origins may call it, such as {@code https://desk.example}
 */
public record ServerOptions(
    InetSocketAddress address,
    @Nullable String engine,
    int threads,
    int queue,
    Duration timeout,
    int maximumCharacters,
    Duration patience,
    Set<String> hosts,
    Set<String> origins) {

  /** Copies the sets. */
  public ServerOptions {
    hosts = Set.copyOf(hosts);
    origins = Set.copyOf(origins);
  }

  /** The usual limits. */
  public static ServerOptions at(InetSocketAddress address) {
    return new ServerOptions(
        address,
        null,
        Runtime.getRuntime().availableProcessors(),
        64,
        Duration.ofSeconds(30),
        Refusal.USUAL_MAXIMUM,
        Duration.ofSeconds(30),
        Set.of(),
        Set.of());
  }
}
