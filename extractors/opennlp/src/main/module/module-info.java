/** The light engine. */
module org.attestnlp.opennlp {
  requires transitive org.attestnlp.core;
  requires org.apache.opennlp.tools;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports org.attestnlp.opennlp;

  // word lists are read by the core
  opens org.attestnlp.opennlp to
      org.attestnlp.core;

  provides org.attestnlp.spi.AnnotatorProvider with
      org.attestnlp.opennlp.OpenNlpProvider;
}
