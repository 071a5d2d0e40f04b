/** Mended tags and dependency trees for both engines. */
@SuppressWarnings("module") // the module of the names is built after this one
module org.attestnlp.syntax {
  requires transitive org.attestnlp.core;
  requires static transitive org.jspecify;

  exports org.attestnlp.syntax;
  exports org.attestnlp.syntax.model to
      org.attestnlp.names;

  uses org.attestnlp.spi.AnnotatorProvider; // the trainer

  provides org.attestnlp.spi.AnnotatorProvider with
      org.attestnlp.syntax.SyntaxProvider;
}
