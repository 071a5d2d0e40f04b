package org.attestnlp.testing.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Holds one claim against the keys of a check. */
final class ClaimCheck {

  /** What a claim may be checked for. */
  static final Set<String> KEYS =
      Set.of(
          "at",
          "n",
          "claims_at",
          "span",
          "value",
          "valueHigh",
          "kind",
          "unit",
          "factuality",
          "quote",
          "approximate",
          "counted",
          "of",
          "event",
          "agent",
          "place",
          "time",
          "time_value",
          "claimants",
          "disputedBy",
          "change",
          "relations");

  private final JsonNode found;
  private final JsonNode claim;

  ClaimCheck(JsonNode found, JsonNode claim) {
    this.found = found;
    this.claim = claim;
  }

  /** What does not fit. */
  List<String> faults(JsonNode check) {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> want : check.properties()) {
      String key = want.getKey();
      if (!Set.of("at", "n", "claims_at").contains(key) && !fits(key, want.getValue())) {
        faults.add(key + " is " + claim.path(key) + ", want " + want.getValue());
      }
    }
    return faults;
  }

  private boolean fits(String key, JsonNode want) {
    JsonNode have = claim.path(key);
    return switch (key) {
      case "value", "valueHigh" -> Wanted.any(want, one -> amount(have, one));
      case "counted" -> Wanted.any(want, one -> counted(have, one));
      case "event" -> Wanted.any(want, one -> event(have, one));
      case "of", "agent", "place", "time" -> Wanted.any(want, one -> slot(have, one));
      case "time_value" -> Wanted.any(want, one -> timeValue(one));
      case "claimants", "disputedBy" -> Wanted.any(want, one -> Wanted.names(have, one));
      case "change" -> Wanted.any(want, one -> change(have, one));
      case "relations" -> Wanted.any(want, one -> relations(have).equals(Wanted.sorted(one)));
      case "span" -> Wanted.any(want, one -> claim.path("text").equals(one));
      case "quote" -> isPresent(have) == want.asBoolean();
      default -> Wanted.any(want, one -> isPresent(have) ? have.equals(one) : one.isNull());
    };
  }

  private static boolean isPresent(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  /** Both absent, or equal but for rounding. */
  private static boolean amount(JsonNode have, JsonNode want) {
    if (want.isNull() || !isPresent(have)) {
      return want.isNull() && !isPresent(have);
    }
    double value = want.asDouble();
    return Math.abs(have.asDouble() - value) <= 1e-3 * Math.max(1, Math.abs(value));
  }

  private static boolean counted(JsonNode have, JsonNode want) {
    if (want.isNull() || !isPresent(have)) {
      return want.isNull() && !isPresent(have);
    }
    String wanted = Wanted.norm(want);
    String text = have.path("text").asText();
    boolean article = text.toLowerCase(Locale.ROOT).matches("(?s)(the|a|an) .*");
    String bare = article ? text.substring(text.indexOf(' ') + 1) : text;
    return wanted.equals(Wanted.norm(have.path("head")))
        || wanted.equals(Wanted.norm(bare))
        || wanted.equals(Wanted.norm(text));
  }

  private static boolean event(JsonNode have, JsonNode want) {
    if (want.isNull() || !isPresent(have)) {
      return want.isNull() && !isPresent(have);
    }
    String wanted = Wanted.norm(want);
    return wanted.equals(Wanted.norm(have.path("lemma")))
        || wanted.equals(Wanted.norm(have.path("text")));
  }

  private static boolean slot(JsonNode have, JsonNode want) {
    if (want.isNull() || !isPresent(have)) {
      return want.isNull() && !isPresent(have);
    }
    String text = " " + Wanted.norm(have.path("text")) + " ";
    return text.contains(" " + Wanted.norm(want) + " ");
  }

  private boolean timeValue(JsonNode want) {
    JsonNode have = claim.path("time").path("value");
    if (want.isNull()) {
      return !isPresent(have);
    }
    return (isPresent(have) ? have.asText() : "").startsWith(want.asText());
  }

  private static boolean change(JsonNode have, JsonNode want) {
    if (want.isNull() || !isPresent(have)) {
      return want.isNull() && !isPresent(have);
    }
    List<String> parts = List.of(have.path("direction").asText(), have.path("role").asText());
    return parts.containsAll(List.of(want.asText().split(" ", -1)));
  }

  private List<String> relations(JsonNode have) {
    List<String> relations = new ArrayList<>();
    for (JsonNode relation : have) {
      String other = "None";
      for (JsonNode one : found.get("claims")) {
        other = one.get("id").equals(relation.get("claim")) ? one.get("text").asText() : other;
      }
      relations.add(relation.get("type").asText() + " " + other);
    }
    relations.sort(null);
    return relations;
  }
}
