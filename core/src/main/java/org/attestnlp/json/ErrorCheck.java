package org.attestnlp.json;

import java.util.List;
import org.attestnlp.check.Breach;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ErrorCode;

/** Checks the record of an article that could not be read. */
final class ErrorCheck {

  private ErrorCheck() {}

  /**
   * Nothing, if all fields are there.
   *
   * @throws InvalidArticleException naming the first field that is not
   */
  static List<Breach> of(Place root) {
    String schema = root.get("schema").string();
    if (!schema.equals(AnnotatedArticle.SCHEMA)) {
      throw root.get("schema").wrong("is " + schema + ", expected " + AnnotatedArticle.SCHEMA);
    }
    root.get("id").string();
    root.get("error").get("code").word(ErrorCode.class);
    root.get("error").get("message").string();
    return List.of();
  }
}
