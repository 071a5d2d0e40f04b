package org.attestnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.junit.jupiter.api.Test;

/** Runs in a process of its own, where no other test has loaded a model. */
final class LoadingTest {

  @Test
  void models_load_silently_and_only_for_the_layers_asked() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LoadingTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output.lines().toList())
        .isEqualTo(
            List.of(
                "after creation: ",
                "after corenlp-tokens: tagger",
                "after corenlp-names: tagger names"));
    assertThat(child.waitFor()).isZero();
  }

  /** The child. */
  public static void main(String[] arguments) throws IOException {
    List<Annotator> steps = new CoreNlpProvider().annotators();
    Document document = Document.of("Ada Quill left Boston.");
    report("creation");
    for (Annotator step : steps) {
      document = step.annotate(document);
      report(step.name());
    }
  }

  private static void report(String moment) {
    String tagger = Models.TAGGER.isMade() ? "tagger" : "";
    String names = Models.NAMES.isMade() ? " names" : "";
    System.out.println("after " + moment + ": " + tagger + names);
  }
}
