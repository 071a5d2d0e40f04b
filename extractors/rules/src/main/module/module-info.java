/** Entities, quotes, numbers and claims, the same for every engine. */
module org.attestnlp.rules {
  requires transitive org.attestnlp.core;
  requires static transitive org.jspecify;

  exports org.attestnlp.rules;

  // word lists are read by the core
  opens org.attestnlp.rules.entities.lists to
      org.attestnlp.core;
  opens org.attestnlp.rules.entities.mentions to
      org.attestnlp.core;
  opens org.attestnlp.rules.lexicon to
      org.attestnlp.core;
  opens org.attestnlp.rules.places to
      org.attestnlp.core;
  opens org.attestnlp.rules.syntax.marks to
      org.attestnlp.core;

  provides org.attestnlp.spi.AnnotatorProvider with
      org.attestnlp.rules.RulesProvider;
}
