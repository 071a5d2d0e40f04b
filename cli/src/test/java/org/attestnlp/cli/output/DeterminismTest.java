package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All at once that must not matter: threads, order, locale, charset and time zone. */
final class DeterminismTest {

  private static final Path ARTICLES = Project.root().resolve("testdata/articles");
  private static final String[] ELSEWHERE = {
    "-Duser.language=tr",
    "-Duser.country=TR",
    "-Dfile.encoding=US-ASCII",
    "-Duser.timezone=Pacific/Chatham"
  };

  @TempDir private Path folder;

  @Test
  void an_article_gives_the_same_bytes_whatever_is_around_it() throws Exception {
    List<String> articles = articles();
    Map<String, String> here = byId(CommandRun.of(with("1", articles)).out());
    assertThat(here).hasSameSizeAs(articles);
    for (String threads : List.of("1", "4")) {
      Collections.shuffle(articles, new Random(threads.hashCode()));
      Forked.Left left = new Forked(folder).java(ELSEWHERE).run(with(threads, articles));
      assertThat(left.code()).as(left.err()).isZero();
      assertThat(byId(left.out())).as("%s threads", threads).isEqualTo(here);
    }
  }

  private static List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return new ArrayList<>(files.map(Path::toString).sorted().toList());
    }
  }

  private static String[] with(String threads, List<String> articles) {
    Stream<String> options = Stream.of("--format", "jsonl", "--threads", threads);
    return Stream.concat(options, articles.stream()).toArray(String[]::new);
  }

  private static Map<String, String> byId(String rows) {
    Map<String, String> byId = new TreeMap<>();
    rows.lines().forEach(row -> byId.put(Hostile.record(row).get("id").asText(), row));
    return byId;
  }
}
