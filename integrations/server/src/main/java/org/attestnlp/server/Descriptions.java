package org.attestnlp.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;

/** What the server says of itself. */
final class Descriptions {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Descriptions() {}

  /** The engines, the default first. */
  static String engines() {
    ArrayNode engines = MAPPER.createArrayNode();
    Pipeline.engines()
        .forEach(e -> engines.addObject().put("name", e.name()).put("version", e.version()));
    return engines + "\n";
  }

  /** OpenAPI 3.1, with the schema of results in it. */
  static String openApi() throws IOException {
    try {
      ObjectNode api = (ObjectNode) MAPPER.readTree(resource("openapi.json"));
      api.withObject("/info").put("version", Pipeline.version());
      api.withObject("/components/schemas").set("Outcome", MAPPER.readTree(ArticleJson.schema()));
      return api.toPrettyString() + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("openapi.json is not JSON", e);
    }
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Descriptions.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar of attest-server");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
