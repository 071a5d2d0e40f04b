package org.attestnlp.uima;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.tool.ToolFormat;
import org.xml.sax.SAXException;

/** A form of a CAS. */
abstract class CasFormat implements ToolFormat {

  /** Puts a CAS into a stream. */
  abstract void put(CAS cas, OutputStream out) throws IOException, SAXException;

  /** Fills an empty CAS. */
  abstract void fill(CAS cas, InputStream in) throws IOException, SAXException;

  /** Refuses what UIMA would not come to an end with. */
  abstract void check(String content);

  @Override
  public final Map<String, String> companions() {
    return Map.of("TypeSystem.xml", AttestTypes.xml());
  }

  @Override
  public final String write(String json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      put(ArticleCas.write(json), out);
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("a CAS cannot be written into memory", e);
    }
    return out.toString(StandardCharsets.UTF_8).stripTrailing() + "\n";
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // UIMA throws whatever it runs into
  public final List<String> read(String file, String content) {
    CAS cas = AttestTypes.cas();
    try {
      check(content);
      fill(cas, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | SAXException | RuntimeException e) {
      throw new FormatException(
          file + ": no " + name() + " that UIMA can read: " + e.getMessage(), e);
    }
    try {
      return List.of(ArticleCas.read(nameOf(file), cas));
    } catch (FormatException | InvalidArticleException | IllegalArgumentException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    } finally {
      cas.release();
    }
  }

  private static String nameOf(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
