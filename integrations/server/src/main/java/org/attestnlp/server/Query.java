package org.attestnlp.server;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.ArticleRow;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/** What a request asks for: the command's options by their names. */
record Query(
    Set<String> only,
    boolean strict,
    Offsets offsets,
    boolean text,
    boolean html,
    String format,
    @Nullable LocalDate date,
    String id,
    ArticleRow.Fields fields) {

  private static final Set<String> LAYERS = Set.of("entities", "quotes", "claims");
  private static final Set<String> FORMATS = Set.of("json", "jsonl", "html");
  static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "only",
              "strict",
              "offsets",
              "no-text",
              "html",
              "format",
              "date",
              "id",
              "id-field",
              "text-field"));

  static Query of(HttpExchange exchange) throws Problem {
    Map<String, String> given = given(exchange.getRequestURI().getRawQuery());
    for (String name : given.keySet()) {
      check(KNOWN.contains(name), "unknown parameter " + name + "; known are " + KNOWN);
    }
    String only = given.getOrDefault("only", "");
    Set<String> layers = only.isEmpty() ? LAYERS : Set.copyOf(Arrays.asList(only.split(",", -1)));
    check(
        LAYERS.containsAll(layers),
        "only is " + only + ", expected some of " + new TreeSet<>(LAYERS));
    String offsets = given.getOrDefault("offsets", "utf-16");
    check(
        offsets.equals("utf-16") || offsets.equals("code-point"),
        "offsets is " + offsets + ", expected utf-16 or code-point");
    String format = given.getOrDefault("format", "json");
    check(FORMATS.contains(format), "format is " + format + ", expected " + new TreeSet<>(FORMATS));
    return new Query(
        layers,
        flag(given, "strict"),
        offsets.equals("utf-16") ? Offsets.UTF_16 : Offsets.CODE_POINT,
        !flag(given, "no-text"),
        flag(given, "html"),
        format,
        date(given.get("date")),
        given.getOrDefault("id", "stdin"),
        new ArticleRow.Fields(
            given.getOrDefault("id-field", "id"), given.getOrDefault("text-field", "text")));
  }

  private static Map<String, String> given(@Nullable String query) throws Problem {
    Map<String, String> given = new LinkedHashMap<>();
    for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "true" : pair.substring(equals + 1);
      try {
        given.put(
            URLDecoder.decode(name, StandardCharsets.UTF_8),
            URLDecoder.decode(value, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        throw new Problem(400, "INVALID_QUERY", "the query is not well formed: " + e.getMessage());
      }
    }
    return given;
  }

  private static boolean flag(Map<String, String> given, String name) throws Problem {
    String value = given.getOrDefault(name, "false").toLowerCase(Locale.ROOT);
    check(
        value.equals("true") || value.equals("false") || value.isEmpty(),
        name + " is " + value + ", expected true or false");
    return !value.equals("false");
  }

  private static @Nullable LocalDate date(@Nullable String date) throws Problem {
    try {
      return date == null ? null : PublicationDate.parse(date);
    } catch (DateTimeException e) {
      throw new Problem(
          400, "INVALID_QUERY", "date is '" + date + "', expected a day such as 2024-10-24");
    }
  }

  private static void check(boolean right, String message) throws Problem {
    if (!right) {
      throw new Problem(400, "INVALID_QUERY", message);
    }
  }

  /** How a result is written. */
  ArticleJson.Style style(boolean pretty) {
    return new ArticleJson.Style(pretty, offsets, text);
  }
}
