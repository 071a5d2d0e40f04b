/** Gold tests and assertions for JUnit. */
module org.attestnlp.junit {
  requires transitive org.attestnlp.core;
  requires transitive org.junit.jupiter.api;
  requires transitive org.assertj.core;
  requires static transitive org.jspecify;

  exports org.attestnlp.junit;

  opens org.attestnlp.junit; // JUnit makes the extension
}
