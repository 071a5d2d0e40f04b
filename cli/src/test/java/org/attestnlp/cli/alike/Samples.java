package org.attestnlp.cli.alike;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.TextFile;

/** Every text of the project: articles, seeds and all phrases. */
final class Samples {

  /**
   * A text.
   *
   * @param name where it is from: {@code quotes/direct.txt}
   * @param words the text
   */
  record Text(String name, String words) {}

  private Samples() {}

  /** The articles first. */
  static List<Text> read() throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : Checkout.articles()) {
      texts.add(new Text(name(file), Files.readString(file)));
    }
    for (Path file : Checkout.texts()) {
      for (Article article : TextFile.read(file)) {
        texts.add(new Text(name(file), article.text()));
      }
    }
    return texts;
  }

  private static String name(Path file) {
    return Checkout.root().relativize(file).toString().replace('\\', '/');
  }
}
