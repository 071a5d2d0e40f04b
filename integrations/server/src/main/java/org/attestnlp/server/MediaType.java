package org.attestnlp.server;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a body is. */
enum MediaType {
  TEXT,
  PAGE,
  JSON,
  ROWS;

  private static final Set<String> ROW_NAMES =
      Set.of(
          "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/x-jsonlines");

  /** By the header; a text if there is none, or the one that curl sends of itself. */
  static MediaType of(@Nullable String header) throws Problem {
    String name =
        header == null ? "" : header.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (ROW_NAMES.contains(name)) {
      return ROWS;
    }
    return switch (name) {
      case "", "text/plain", "application/x-www-form-urlencoded" -> TEXT;
      case "text/html", "application/xhtml+xml" -> PAGE;
      case "application/json" -> JSON;
      default ->
          throw new Problem(
              415,
              "UNSUPPORTED_MEDIA_TYPE",
              "Content-Type is "
                  + name
                  + ", expected text/plain, text/html, application/json or application/x-ndjson");
    };
  }
}
