package org.attestnlp.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.view.html.Html;
import org.attestnlp.view.html.ReaderNotes;

/**
 * An offline page in which a person accepts, rejects and corrects annotations with the keyboard and
 * saves gold. What it saves, and the page itself, can be read back. What nobody judged comes back
 * as gold that is complete in no layer.
 */
public final class CorrectionPage {

  private static final String DATA = "<script type=\"application/json\" id=\"data\">";
  private static final String KEYS =
      """
      <ul id="keys">
      <li><b>Go</b> <kbd>j</kbd> <kbd>k</kbd> next, previous</li>
      <li><b>Judge</b> <kbd>a</kbd> accept <kbd>r</kbd> reject</li>
      <li><b>Change</b> <kbd>e</kbd> all of it: entity of a mention, value, kind … <kbd>s</kbd> source       <kbd>1</kbd>…<kbd>6</kbd> type, kind or factuality <kbd>[</kbd> <kbd>]</kbd> begin <kbd>{</kbd> <kbd>}</kbd> end</li>
      <li><b>New</b> from selected or typed words <kbd>n</kbd> quote <kbd>m</kbd> mention <kbd>c</kbd> claim</li>
      <li><kbd>u</kbd> undo</li><li><kbd>w</kbd> save</li>
      <li><kbd>Enter</kbd> applies a form, <kbd>Esc</kbd> closes it</li>
      </ul>
      """;

  private CorrectionPage() {}

  /**
   * The page for an {@code attest/1} object, gold or result.
   *
   * @param fileName the name under which the browser saves
   * @throws InvalidArticleException if it is none
   */
  public static String write(String fileName, String json) {
    AnnotatedArticle article = ArticleJson.read(json);
    ObjectNode root = PrettyJson.read(json);
    String id = root.path("id").asText();
    judgeable(root);
    PageNumbers.hide(root);
    String body =
        "<header><h1>"
            + Html.escape(id)
            + "</h1>"
            + KEYS
            + "<p id=\"status\" role=\"status\"></p>"
            + ReaderNotes.html(article)
            + "</header>\n<noscript>This page needs JavaScript.</noscript>\n"
            + "<main><div id=\"text\"></div><ul id=\"list\" role=\"listbox\" aria-label=\"annotations\"></ul></main>\n"
            + "<dialog id=\"form\" aria-labelledby=\"form-title\"></dialog>\n";
    String page =
        Html.page(
            "Correct " + id,
            Html.resource("correct.css"),
            script(),
            PrettyJson.compact(root),
            body);
    return page.replaceFirst("<body>", "<body data-file=\"" + quote(Html.escape(fileName)) + "\">");
  }

  /** What nobody has judged is complete in no layer: without a header it would be in all. */
  private static void judgeable(ObjectNode root) {
    if (!root.has("gold")) {
      ObjectNode header = root.putObject("gold");
      header.putArray("complete");
      header.put("annotator", "").put("note", "");
    }
  }

  private static String script() {
    return "\"use strict\";\n/* What an article has, as the library describes it. */\nconst FIELDS = "
        + PrettyJson.compact(FieldTree.of(ArticleFields.ARTICLE))
        + ";\n"
        + Html.resource("correct-fields.js")
        + Html.resource("correct-gold.js")
        + Html.resource("correct-form.js")
        + Html.resource("correct-items.js")
        + Html.resource("correct.js");
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
    int begin = content.indexOf(DATA);
    if (begin < 0 && !content.stripLeading().startsWith("{")) {
      throw new FormatException(
          file + ": neither gold nor a page of attest gold export; expected what the page saved");
    }
    try {
      ObjectNode root = PrettyJson.read(begin < 0 ? content : data(content, begin));
      if (begin >= 0) {
        PageNumbers.show(root);
      }
      String json = PrettyJson.write(root) + "\n";
      ArticleJson.read(json);
      return json;
    } catch (InvalidArticleException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    }
  }

  private static String data(String page, int begin) {
    int end = page.indexOf("</script>", begin);
    return page.substring(begin + DATA.length(), end < 0 ? page.length() : end);
  }
}
