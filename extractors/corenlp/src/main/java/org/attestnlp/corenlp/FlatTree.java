package org.attestnlp.corenlp;

import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.Collection;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Sentence;

/** A tree as two rows: each token's head and its relation to it. */
final class FlatTree implements DependencyTree {

  private final int first;
  private final int[] heads;
  private final String[] relations;

  private FlatTree(int first, int size) {
    this.first = first;
    this.heads = new int[size];
    this.relations = new String[size];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
  }

  static FlatTree of(Sentence sentence, Collection<TypedDependency> links) {
    FlatTree tree = new FlatTree(sentence.first(), sentence.end() - sentence.first());
    for (TypedDependency link : links) {
      int dependent = link.dep().index() - 1;
      int governor = link.gov().index() - 1; // -1: the root
      tree.heads[dependent] = governor < 0 ? -1 : sentence.first() + governor;
      tree.relations[dependent] = link.reln().toString();
    }
    return tree;
  }

  @Override
  public int head(int token) {
    return heads[token - first];
  }

  @Override
  public String relation(int token) {
    return relations[token - first];
  }
}
