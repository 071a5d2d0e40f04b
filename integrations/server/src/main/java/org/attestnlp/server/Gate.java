package org.attestnlp.server;

import com.sun.net.httpserver.Headers;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets through requests that were meant for this server: by a name that it has (a page of another
 * site may have its own name lead here), and not from pages of other origins.
 *
 * @param hosts the names besides localhost and addresses
 * @param origins the origins besides its own
 */
record Gate(Set<String> hosts, Set<String> origins) {

  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  /**
   * Checks the headers.
   *
   * @return the origin that may read the answer, null if none was told
   */
  @Nullable String check(Headers headers) throws Problem {
    String host = String.valueOf(headers.getFirst("Host")).toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d{1,5}$", "");
    if (!(name.equals("localhost") || hosts.contains(name) || ADDRESS.matcher(name).matches())) {
      throw new Problem(
          421,
          "HOST_NOT_ALLOWED",
          "this server is not called so; allow the name with --allow-host");
    }
    String origin = headers.getFirst("Origin");
    if (origin == null || origin.equals("http://" + host) || origin.equals("https://" + host)) {
      return null;
    }
    if (!origins.contains(origin)) {
      throw new Problem(
          403, "ORIGIN_NOT_ALLOWED", "pages of that origin may not call; see --allow-origin");
    }
    return origin;
  }
}
