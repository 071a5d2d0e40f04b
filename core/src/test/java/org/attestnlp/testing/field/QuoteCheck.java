package org.attestnlp.testing.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Holds quotes against a check: one with these words, or none that overlaps them. */
final class QuoteCheck {

  private static final double SAME = 0.8;

  private final JsonNode found;

  QuoteCheck(JsonNode found) {
    this.found = found;
  }

  /** What does not fit in the best of the quotes with the words. */
  List<String> quote(JsonNode check) {
    String words = check.get("text").asText();
    List<String> best = List.of("no quote [" + words + "]");
    boolean any = false;
    for (JsonNode quote : found.get("quotes")) {
      if (Wanted.overlap(quote.get("text").asText(), words) >= SAME) {
        List<String> faults = faults(quote, check);
        best = !any || faults.size() < best.size() ? faults : best;
        any = true;
      }
    }
    return best;
  }

  /** Quotes that share half of the shorter with the words. */
  List<String> none(JsonNode check) {
    int begin = Wanted.find(found.get("text").asText(), check, "text");
    int end = begin + check.get("text").asText().length();
    List<String> faults = new ArrayList<>();
    for (JsonNode quote : found.get("quotes")) {
      int from = quote.get("begin").asInt();
      int to = quote.get("end").asInt();
      int shared = Math.min(end, to) - Math.max(begin, from);
      if (shared > 0 && shared * 2 >= Math.min(end - begin, to - from)) {
        faults.add("quote " + quote.get("text"));
      }
    }
    return faults;
  }

  private static List<String> faults(JsonNode quote, JsonNode check) {
    List<String> faults = new ArrayList<>();
    JsonNode speakers = quote.get("speakers");
    if (check.has("speakers")
        && !Wanted.any(check.get("speakers"), one -> Wanted.names(speakers, one))) {
      faults.add("speakers " + speakers + ", want " + check.get("speakers"));
    }
    if (check.path("linked").asBoolean() && !isLinked(speakers)) {
      faults.add("a speaker is not linked");
    }
    if (check.has("kind") && !isIn(quote.get("kind"), check.get("kind"))) {
      faults.add("kind " + quote.get("kind") + ", want " + check.get("kind"));
    }
    if (check.has("polarity") && !quote.path("polarity").equals(check.get("polarity"))) {
      faults.add("polarity " + quote.path("polarity"));
    }
    if (check.has("quoted") && !quoted(quote).equals(normed(check.get("quoted")))) {
      faults.add("quoted " + quoted(quote) + ", want " + check.get("quoted"));
    }
    if (check.has("cue")
        && !Wanted.norm(quote.path("cue").path("text")).contains(Wanted.norm(check.get("cue")))) {
      faults.add("cue " + quote.path("cue").path("text"));
    }
    return faults;
  }

  /** Whether a value is one, or one of a list. */
  static boolean isIn(JsonNode value, JsonNode want) {
    if (!want.isArray()) {
      return value.equals(want);
    }
    boolean in = false;
    for (JsonNode one : want) {
      in |= one.equals(value);
    }
    return in;
  }

  private static boolean isLinked(JsonNode speakers) {
    boolean linked = !speakers.isEmpty();
    for (JsonNode speaker : speakers) {
      linked &= speaker.get("status").asText().equals("ENTITY");
    }
    return linked;
  }

  private static List<String> quoted(JsonNode quote) {
    List<String> texts = new ArrayList<>();
    quote.get("quoted").forEach(one -> texts.add(Wanted.norm(one.get("text"))));
    return texts;
  }

  private static List<String> normed(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(Wanted.norm(one)));
    return texts;
  }
}
