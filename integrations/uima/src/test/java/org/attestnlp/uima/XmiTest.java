package org.attestnlp.uima;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.view.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmiTest extends CasFormatTest {

  @TempDir private Path folder;

  @Override
  protected CasFormat format() {
    return new Xmi();
  }

  @Test
  void a_file_that_draws_in_another_is_refused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xmi = format().write(ArticleJson.write(SampleArticle.build()));
    String evil =
        xmi.replaceFirst(
            "<xmi:XMI", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><xmi:XMI");
    assertThatThrownBy(() -> format().read("evil.xmi", evil))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("evil.xmi")
        .hasMessageContaining("DOCTYPE");
  }
}
