/**
 * Reads a news article and says who is in it, who said what, and which numbers are claimed by whom.
 * Start at {@link org.attestnlp.Pipeline}; results are in {@link org.attestnlp.model}.
 */
module org.attestnlp.core {
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports org.attestnlp;
  exports org.attestnlp.model;
  exports org.attestnlp.json;
  exports org.attestnlp.check;
  exports org.attestnlp.view;
  exports org.attestnlp.view.html;
  exports org.attestnlp.view.tool;
  exports org.attestnlp.audit;
  exports org.attestnlp.field;
  exports org.attestnlp.limit;
  exports org.attestnlp.gold;
  exports org.attestnlp.gold.file;
  exports org.attestnlp.gold.score;
  exports org.attestnlp.gold.compare;
  exports org.attestnlp.gold.report;
  exports org.attestnlp.spi;
  exports org.attestnlp.spi.tool;
  exports org.attestnlp.trace;

  uses org.attestnlp.spi.AnnotatorProvider;
  uses org.attestnlp.view.tool.ToolFormat;
}
