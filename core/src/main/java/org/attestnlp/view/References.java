package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** Mends references to items that a person deleted, and gives new items ids. */
final class References {

  private final ObjectNode article;
  private final Set<String> entities = new HashSet<>();
  private final Set<String> quotes = new HashSet<>();
  private final Set<String> claims = new HashSet<>();

  References(ObjectNode article) {
    this.article = article;
  }

  void mend() {
    article.path("entities").forEach(entity -> entities.add(entity.path("id").asText()));
    article.path("claims").forEach(claim -> claims.add(claim.path("id").asText()));
    for (JsonNode quote : article.path("quotes")) {
      if (!quote.path("id").asText().startsWith("new-")) {
        quotes.add(quote.path("id").asText());
      }
    }
    FreshIds fresh = new FreshIds("q");
    for (JsonNode quote : article.path("quotes")) {
      if (quote.path("id").asText().startsWith("new-")) {
        String id = fresh.next(quotes);
        ((ObjectNode) quote).put("id", id);
        quotes.add(id);
      }
      sources(quote.path("speakers"));
      drop((ObjectNode) quote, "continues", quotes);
    }
    for (JsonNode claim : article.path("claims")) {
      claim((ObjectNode) claim);
    }
  }

  private void claim(ObjectNode claim) {
    sources(claim.path("claimants"));
    sources(claim.path("disputedBy"));
    drop(claim, "quote", quotes);
    for (String role : new String[] {"counted", "agent", "place"}) {
      if (claim.path(role) instanceof ObjectNode participant) {
        drop(participant, "entity", entities);
      }
    }
    Iterator<JsonNode> relations = claim.path("relations").elements();
    while (relations.hasNext()) {
      if (!claims.contains(relations.next().path("claim").asText())) {
        relations.remove();
      }
    }
  }

  private void sources(JsonNode sources) {
    for (JsonNode source : sources instanceof ArrayNode array ? array : article.arrayNode()) {
      JsonNode entity = source.path("entity");
      if (entity.isTextual() && !entities.contains(entity.asText())) {
        ((ObjectNode) source).put("status", "DESCRIBED").putNull("entity");
      }
    }
  }

  private static void drop(ObjectNode item, String field, Set<String> known) {
    JsonNode id = item.path(field);
    if (id.isTextual() && !known.contains(id.asText())) {
      item.putNull(field);
    }
  }
}
