package org.attestnlp;

import java.util.List;
import org.attestnlp.check.Breach;
import org.attestnlp.check.ResultCheck;
import org.attestnlp.model.AnnotatedArticle;

/**
 * Holds each result against the rules of the format where the system property {@code
 * attest.selfcheck} is true, as in the project's own tests and fuzzing; costs nothing elsewhere.
 */
final class SelfCheck {

  private static final boolean ON = Boolean.getBoolean("attest.selfcheck");

  private SelfCheck() {}

  /** The same result; an error that no one takes for a bad article, if it breaks a rule. */
  static AnnotatedArticle of(AnnotatedArticle result) {
    if (ON) {
      List<Breach> breaches = ResultCheck.breaches(result);
      if (!breaches.isEmpty()) {
        throw new AssertionError(result.id() + ": " + breaches + " in: " + result.text());
      }
    }
    return result;
  }
}
