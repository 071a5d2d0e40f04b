/** Mended tags and dependency trees for both engines. */
module org.attestnlp.syntax {
  requires transitive org.attestnlp.core;
  requires static transitive org.jspecify;

  exports org.attestnlp.syntax;

  uses org.attestnlp.spi.AnnotatorProvider; // the trainer

  provides org.attestnlp.spi.AnnotatorProvider with
      org.attestnlp.syntax.SyntaxProvider;
}
