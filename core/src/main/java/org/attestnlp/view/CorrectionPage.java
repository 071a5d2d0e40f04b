package org.attestnlp.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;

/**
 * An offline page in which a person accepts, rejects and corrects annotations with the keyboard and
 * saves gold. What it saves, and the page itself, can be read back.
 */
public final class CorrectionPage {

  private static final String DATA = "<script type=\"application/json\" id=\"data\">";
  private static final String KEYS =
      """
      <div id="keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>a</kbd> accept · <kbd>r</kbd> reject ·
      <kbd>[</kbd> <kbd>]</kbd> move the begin · <kbd>{</kbd> <kbd>}</kbd> move the end · <kbd>1</kbd>…<kbd>9</kbd> kind ·
      <kbd>s</kbd> source · <kbd>n</kbd> new quote from the selection · <kbd>u</kbd> undo · <kbd>w</kbd> save</div>
      """;

  private CorrectionPage() {}

  /**
   * The page for an {@code attest/1} object, gold or result.
   *
   * @param fileName the name under which the browser saves
   * @throws InvalidArticleException if it is none
   * @throws FormatException if its offsets are code points: a browser counts as Java does
   */
  public static String write(String fileName, String json) {
    ArticleJson.read(json); // checks it
    ObjectNode root = PrettyJson.read(json);
    String id = root.path("id").asText();
    if (!root.path("offsets").asText().equals("UTF_16")) {
      throw new FormatException(id + ": offsets are CODE_POINT; expected UTF_16");
    }
    String body =
        "<header><h1>"
            + Html.escape(id)
            + "</h1>"
            + KEYS
            + "</header>\n<p id=\"status\" role=\"status\"></p>\n<noscript>This page needs JavaScript.</noscript>\n"
            + "<main><div id=\"text\"></div><ul id=\"list\" role=\"listbox\" aria-label=\"annotations\"></ul></main>\n";
    String page =
        Html.page(
            "Correct " + id,
            Html.resource("correct.css"),
            Html.resource("correct.js"),
            PrettyJson.compact(root),
            body);
    return page.replaceFirst("<body>", "<body data-file=\"" + quote(Html.escape(fileName)) + "\">");
  }

  private static String quote(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  /**
   * Reads what the page saved, or the page itself as it was exported.
   *
   * @param file its name, for messages
   * @return the {@code attest/1} object, indented, with a line break at the end
   * @throws FormatException if it is neither, or contradicts itself
   */
  public static String read(String file, String content) {
    String json = content;
    int begin = content.indexOf(DATA);
    if (begin >= 0) {
      int end = content.indexOf("</script>", begin);
      json = content.substring(begin + DATA.length(), end < 0 ? content.length() : end);
    } else if (!content.stripLeading().startsWith("{")) {
      throw new FormatException(
          file + ": neither gold nor a page of attest gold export; expected what the page saved");
    }
    try {
      ArticleJson.read(json);
      return PrettyJson.write(PrettyJson.read(json)) + "\n";
    } catch (InvalidArticleException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    }
  }
}
