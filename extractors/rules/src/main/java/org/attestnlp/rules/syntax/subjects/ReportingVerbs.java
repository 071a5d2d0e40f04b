package org.attestnlp.rules.syntax.subjects;

/**
 * What the subject of a verb depends on if the verb reports; told by the layer that knows which do.
 */
public interface ReportingVerbs {

  /** Whether the verb at a token has a listener for its object: “told the Post”. */
  boolean tellsListener(int token);

  /** Whether the verb at a token says something, so that “and added” goes on with its subject. */
  boolean speaks(int token);

  /** Knows no verb that reports: for who asks for the subjects of other verbs. */
  ReportingVerbs NONE =
      new ReportingVerbs() {
        @Override
        public boolean tellsListener(int token) {
          return false;
        }

        @Override
        public boolean speaks(int token) {
          return false;
        }
      };
}
