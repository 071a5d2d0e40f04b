package org.attestnlp.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.junit.jupiter.api.Test;

/** The answers are those that /openapi.json describes. */
final class OpenApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TEXT = "“We lost 40 boats,” Mayor Ada Quill said on Monday.";

  private record Asked(String method, String path, String query, String type, String body) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked("post", "/annotate", "", "text/plain", TEXT),
          new Asked("post", "/annotate", "?format=html", "text/plain", TEXT),
          new Asked(
              "post",
              "/annotate",
              "?only=claims&offsets=code-point&no-text=true",
              "text/plain",
              TEXT),
          new Asked("post", "/annotate", "", "text/html", "<title>Boats</title><p>" + TEXT),
          new Asked("post", "/annotate", "", "application/json", "{\"text\":\"Two men ran.\"}"),
          new Asked(
              "post", "/annotate", "", "application/x-ndjson", "{\"text\":\"Two men ran.\"}\n"),
          new Asked("post", "/annotate", "", "application/x-ndjson", "{"),
          new Asked("post", "/annotate", "", "application/json", "{"),
          new Asked("post", "/annotate", "", "image/png", "x"),
          new Asked("post", "/annotate", "", "text/plain", ""),
          new Asked("post", "/annotate", "", "text/plain", "x".repeat(2_000_000)),
          new Asked("get", "/schema", "", "", ""),
          new Asked("get", "/engines", "", "", ""),
          new Asked("get", "/health", "", "", ""),
          new Asked("get", "/metrics", "", "", ""));

  @Test
  void every_answer_is_as_described() throws Exception {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (AttestServer server = AttestServer.start(ServerOptions.at(any))) {
      String base = "http://127.0.0.1:" + server.address().getPort();
      JsonNode api =
          MAPPER.readTree(send(base, new Asked("get", "/openapi.json", "", "", "")).body());
      assertThat(api.get("openapi").asText()).isEqualTo("3.1.0");
      for (Asked asked : ASKED) {
        check(api, asked, send(base, asked));
      }
      Asked refused = new Asked("post", "/annotate", "", "text/plain", TEXT);
      URI uri = URI.create(base + "/annotate");
      HttpRequest.Builder foreign =
          HttpRequest.newBuilder(uri)
              .header("Origin", "https://evil.example")
              .POST(HttpRequest.BodyPublishers.ofString(TEXT));
      HttpResponse<String> forbidden = send(foreign);
      assertThat(forbidden.statusCode()).isEqualTo(403);
      check(api, refused, forbidden);
      HttpResponse<String> deleted = send(HttpRequest.newBuilder(uri).DELETE());
      assertThat(deleted.statusCode()).isEqualTo(405);
      check(api, refused, deleted);
    }
  }

  @Test
  void every_parameter_is_described() throws Exception {
    JsonNode api = MAPPER.readTree(Descriptions.openApi());
    assertThat(api.at("/paths/~1annotate/post/parameters").findValuesAsText("name"))
        .containsExactlyInAnyOrderElementsOf(Query.KNOWN);
  }

  @Test
  void an_answer_other_than_described_is_told() throws Exception {
    JsonNode api = MAPPER.readTree(Descriptions.openApi());
    JsonNode answers = api.at("/paths/~1annotate/post/responses");
    ObjectNode result =
        (ObjectNode)
            MAPPER.readTree(
                ArticleJson.write(Pipeline.discover().annotate(Article.of("boats", TEXT))));
    Schema outcome = schema(api, answers.at("/200/content/application~1json/schema"));
    assertThat(outcome.validate(result.toString(), InputFormat.JSON)).isEmpty();
    result.remove("quotes");
    assertThat(outcome.validate(result.toString(), InputFormat.JSON)).isNotEmpty();
    Schema problem = schema(api, answers.at("/400/content/application~1problem+json/schema"));
    assertThat(problem.validate("{\"title\":\"wrong\"}", InputFormat.JSON)).isNotEmpty();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(String base, Asked asked) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + asked.path() + asked.query()));
    if (asked.method().equals("post")) {
      request
          .header("Content-Type", asked.type())
          .POST(HttpRequest.BodyPublishers.ofString(asked.body()));
    }
    return send(request);
  }

  private static void check(JsonNode api, Asked asked, HttpResponse<String> answer)
      throws Exception {
    JsonNode operation = api.get("paths").path(asked.path()).path(asked.method());
    JsonNode response = operation.path("responses").path(String.valueOf(answer.statusCode()));
    assertThat(response.isMissingNode()).as("%s: %d", asked, answer.statusCode()).isFalse();
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode schema = response.path("content").path(type).path("schema");
    assertThat(schema.isMissingNode()).as("%s: %s", asked, type).isFalse();
    if (type.endsWith("json")) {
      for (String json :
          type.endsWith("ndjson") ? answer.body().lines().toList() : List.of(answer.body())) {
        assertThat(schema(api, schema).validate(json, InputFormat.JSON)).as("%s", asked).isEmpty();
      }
    }
  }

  /** The schema by itself, with what it refers to. */
  private static Schema schema(JsonNode api, JsonNode schema) {
    ObjectNode whole = ((ObjectNode) schema).deepCopy();
    whole.set("components", api.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString());
  }
}
