package org.attestnlp.bench.syntax;

import java.util.Map;
import java.util.Set;

/** Turns a dependency tree over tokens into the relations that are measured. */
final class TreeLinks {

  private static final Set<String> CLAUSES =
      Set.of(
          "root",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "csubj",
          "parataxis",
          "conj",
          "csubj:pass",
          "acl:relcl",
          "advcl:relcl",
          "dislocated",
          "reparandum",
          "ccomp:pass");
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod:desc", "det:predet");

  private final int first;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;
  private final int[] copulas;
  private final int[] leftmost;

  /**
   * Looks at a sentence.
   *
   * @param first index of its first token in the document
   * @param heads within the sentence, -1 for a root
   */
  TreeLinks(int first, String[] tags, int[] heads, String[] relations) {
    this.first = first;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    this.copulas = new int[heads.length];
    this.leftmost = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      copulas[i] = i;
      leftmost[i] = i;
    }
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("cop") && heads[i] >= 0) {
        copulas[heads[i]] = i;
      }
      int above = i; // a token is the leftmost of every token above it until one further left
      for (int steps = 0; above >= 0 && steps < heads.length && leftmost[above] >= i; steps++) {
        leftmost[above] = i;
        above = heads[above];
      }
    }
  }

  /** Adds for each form of “be” the word that it is said of: “ill” of “is ill”. */
  void addCopulasTo(Map<Integer, Integer> predicates) {
    for (int i = 0; i < copulas.length; i++) {
      if (copulas[i] != i) {
        predicates.put(first + copulas[i], first + i);
      }
    }
  }

  void addTo(Links links) {
    for (Relation relation : Relation.values()) {
      links.know(relation);
    }
    for (int i = 0; i < heads.length; i++) {
      dependency(i, links);
      if (tags[i].startsWith("NN") && !isInside(i)) {
        phrase(i, links);
      }
      boolean verb = tags[i].startsWith("VB");
      boolean clause = verb && CLAUSES.contains(relations[i]) && copulas[i] == i;
      if (clause || relations[i].equals("cop") && verb) {
        links.add(Relation.CLAUSE_VERB, first + i, first + i);
      }
    }
  }

  private void dependency(int i, Links links) {
    int head = heads[i];
    if (head < 0) {
      return;
    }
    switch (relations[i]) {
      case "nummod" -> add(Relation.NUMBER_NOUN, i, head, links);
      case "nsubj", "nsubj:pass" -> add(Relation.SUBJECT, head, i, links);
      case "obj" -> add(Relation.OBJECT, head, i, links);
      case "conj" -> add(Relation.CONJUNCT, i, head, links);
      case "acl:relcl" -> add(Relation.ANTECEDENT, i, head, links);
      case "appos" -> add(Relation.APPOSITION, i, head, links);
      default -> {}
    }
  }

  private void add(Relation relation, int from, int to, Links links) {
    links.add(relation, first + from, first + to);
  }

  /** Whether a noun stands inside the phrase of another. */
  private boolean isInside(int i) {
    return heads[i] >= 0
        && INSIDE.contains(relations[i])
        && tags[heads[i]].startsWith("NN")
        && (heads[i] > i || relations[i].equals("flat"));
  }

  private void phrase(int head, Links links) {
    int start = head;
    int end = head;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && INSIDE.contains(relations[i])) {
        start = i < head ? Math.min(start, leftmost[i]) : start;
        end = relations[i].equals("flat") ? Math.max(end, i) : end;
      }
    }
    add(Relation.NOUN_PHRASE, start, end, links);
    add(Relation.NOUN_PHRASE_HEAD, end, end, links);
  }
}
