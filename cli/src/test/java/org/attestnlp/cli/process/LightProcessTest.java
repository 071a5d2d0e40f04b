package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.attestnlp.cli.Main;
import org.attestnlp.cli.Project;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The light engine in a Java machine of its own: small, and without a class of CoreNLP. */
final class LightProcessTest {

  private static final Path SEED = Project.root().resolve("seeds/south-korea-arms-ukraine.txt");

  @TempDir private Path folder;

  @Test
  void the_light_engine_loads_no_class_of_corenlp_though_it_could() throws Exception {
    Path classes = folder.resolve("classes.log");
    String out =
        run(
            System.getProperty("java.class.path"),
            List.of("-Xmx512m", "-Xlog:class+load:file=" + classes),
            List.of("--engine", "opennlp"));
    assertThat(ArticleJson.read(out).claims()).hasSize(2);
    assertThat(Files.readString(classes))
        .contains("org.attestnlp.opennlp")
        .doesNotContain("edu.stanford.nlp");
  }

  @Test
  void without_corenlp_on_the_class_path_the_light_engine_is_the_default() throws Exception {
    String light =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("corenlp"))
            .collect(Collectors.joining(File.pathSeparator));
    AnnotatedArticle article = ArticleJson.read(run(light, List.of("-Xmx256m"), List.of()));
    assertThat(article.producer().engine()).isEqualTo("opennlp");
    assertThat(article.quotes()).hasSizeGreaterThan(10);
  }

  private String run(String classPath, List<String> java, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of("-cp", classPath, Main.class.getName()));
    command.addAll(options);
    command.add(SEED.toString());
    Path out = folder.resolve("out.json");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readString(out);
  }
}
