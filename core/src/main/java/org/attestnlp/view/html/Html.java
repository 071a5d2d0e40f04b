package org.attestnlp.view.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Pieces of a self-contained page: nothing of a text reaches the page unescaped, and the page's own
 * policy lets nothing in and nothing out but its own script and style.
 */
public final class Html {

  private Html() {}

  /** Text as it may stand between tags and in quoted attributes. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isWritable(text, i) ? c : '\uFFFD');
      }
    }
    return out.toString();
  }

  /** What a page may hold: no control characters but blanks, no half of a pair. */
  private static boolean isWritable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
    return !control && c != '\uFFFE' && c != '\uFFFF';
  }

  /** JSON as it may stand inside a script element. */
  public static String scriptData(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /**
   * A whole page.
   *
   * @param title shown by the browser
   * @param style the style sheet
   * @param script the script, empty for none
   * @param data JSON for the script, empty for none
   * @param body escaped already
   */
  public static String page(String title, String style, String script, String data, String body) {
    String policy =
        "default-src 'none'; style-src '"
            + hash(style)
            + "'; img-src data:; base-uri 'none'; form-action 'none'"
            + (script.isEmpty() ? "" : "; script-src '" + hash(script) + "'");
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
        + escape(title)
        + "</title>\n<style>"
        + style
        + "</style>\n</head>\n<body>\n"
        + body
        + (data.isEmpty()
            ? ""
            : "<script type=\"application/json\" id=\"data\">" + scriptData(data) + "</script>\n")
        + (script.isEmpty() ? "" : "<script>" + script + "</script>\n")
        + "</body>\n</html>\n";
  }

  /** A style sheet or a script of the pages. */
  public static String resource(String name) {
    try (InputStream in = Html.class.getResourceAsStream("/org/attestnlp/view/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar of attest-core");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
