/** The name model of both engines. */
module org.attestnlp.names {
  requires transitive org.attestnlp.core;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports org.attestnlp.names;

  // word lists are read by the core
  opens org.attestnlp.names to
      org.attestnlp.core;

  uses org.attestnlp.spi.AnnotatorProvider; // the trainer

  provides org.attestnlp.spi.AnnotatorProvider with
      org.attestnlp.names.NamesProvider;
}
