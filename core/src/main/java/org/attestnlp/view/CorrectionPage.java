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
 * An offline page in which a person accepts, rejects and corrects annotations by mouse, finger or
 * keyboard, makes traps, and saves gold. What it saves, and the page itself, can be read back. What
 * nobody judged comes back as gold that is complete in no layer.
 */
public final class CorrectionPage {

  private static final String DATA = "<script type=\"application/json\" id=\"data\">";
  private static final String TOOLS =
      """
      <progress id="judged" aria-label="Judged"></progress>
      <p id="status" role="status"></p>
      <div class="tools"><button type="button" data-do="undo">Undo <kbd>u</kbd></button>
      <button type="button" class="main" data-do="save">Save <kbd>w</kbd></button></div>
      </div>
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
        "<header><div class=\"top\"><h1>"
            + Html.escape(id)
            + "</h1>\n"
            + TOOLS
            + ReaderNotes.html(article)
            + Html.resource("correct.html");
    String page =
        Html.page(
            "Correct " + id,
            Html.resource("marks.css") + Html.resource("correct.css"),
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
        + Html.resource("correct-view.js")
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
