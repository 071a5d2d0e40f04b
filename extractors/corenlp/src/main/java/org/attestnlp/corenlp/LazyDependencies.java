package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.attestnlp.spi.Dependencies;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/** Parses a sentence at the first question about it and keeps the tree. */
final class LazyDependencies implements Dependencies {

  /** News sentences of more tokens than this are lists and tables. */
  static final int LONGEST = 100;

  private final Tokens tokens;
  private final Sentences sentences;
  private final AtomicReferenceArray<DependencyTree> trees;

  LazyDependencies(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.trees = new AtomicReferenceArray<>(sentences.size());
  }

  @Override
  public Optional<DependencyTree> parse(int index) {
    Sentence sentence = sentences.get(index);
    if (sentence.end() - sentence.first() > LONGEST) {
      return Optional.empty();
    }
    DependencyTree known = trees.get(index);
    if (known == null) {
      trees.compareAndSet(index, null, parse(sentence));
      known = trees.get(index);
    }
    return Optional.of(known);
  }

  private DependencyTree parse(Sentence sentence) {
    List<CoreLabel> labels = Labels.of(tokens, sentence);
    Collection<TypedDependency> links = Models.PARSER.get().predict(labels).typedDependencies();
    return FlatTree.of(sentence, links);
  }
}
