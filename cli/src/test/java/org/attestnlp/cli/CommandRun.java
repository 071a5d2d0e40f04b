package org.attestnlp.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.Stop;
import org.jspecify.annotations.Nullable;

/** The command run inside the test, with its own streams. */
public record CommandRun(int code, String out, String err) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static CommandRun of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  public static CommandRun withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The exit code of a run on a console, with the defaults of a file; null for none. */
  public static int code(Console console, @Nullable Path configuration, String... arguments) {
    return new Main(console, configuration, new Stop()).run(arguments);
  }

  public JsonNode json() {
    return parse(out);
  }

  public List<JsonNode> rows() {
    return out.lines().map(CommandRun::parse).toList();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + json, e);
    }
  }
}
