package org.attestnlp.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;

/** What was right in the articles of {@code testdata/news} stays right. */
final class NewsSuiteTest {

  @Test
  void no_item_that_was_right_is_lost() {
    Path suite = Project.root().resolve("testdata/news");
    CommandRun check = CommandRun.of("gold", "check", "--engine", "opennlp", suite.toString());
    assertThat(check.code()).as(check.out() + check.err()).isZero();
    assertThat(check.out()).startsWith("21 articles, ").contains(" 0 failures");
  }
}
