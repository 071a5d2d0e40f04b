module org.attestnlp.consumer {
  requires org.attestnlp.core;
}
