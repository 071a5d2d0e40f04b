package org.attestnlp.testing.stored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.Sketch;
import org.attestnlp.text.TextAsRead;

/** Gives known texts the tokens, sentences and names that an engine gave them before. */
public final class RecordedEngine implements Annotator {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");

  private final Map<String, List<String>> sketches = new HashMap<>();

  /** Remembers what the engine saw in a text, as lines of a sketch. */
  public void learn(String text, List<String> sketch) {
    sketches.put(key(TextAsRead.of(text).text()), sketch); // however it came
  }

  @Override
  public String name() {
    return "recorded";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.NAMES, Layer.BOUND_NAMES);
  }

  @Override
  public Document annotate(Document document) {
    List<String> sketch = sketches.get(key(document.text()));
    if (sketch == null) {
      throw new IllegalStateException(
          "nothing recorded for this text; testdata/accept records it: " + document.text());
    }
    return Sketch.over(document.text(), sketch).tracedBy(document.trace());
  }

  /** A text as the steps read it, whether or not its last stop was there. */
  private static String key(String read) {
    String blank = BLANKS.matcher(read).replaceAll(" ").strip();
    return blank.endsWith(".") ? blank.substring(0, blank.length() - 1) : blank;
  }
}
