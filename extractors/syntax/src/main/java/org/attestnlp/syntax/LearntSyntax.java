package org.attestnlp.syntax;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Syntax;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.Lazy;
import org.attestnlp.spi.tool.WordClusters;
import org.attestnlp.syntax.arcs.Arcs;
import org.attestnlp.syntax.arcs.WordForms;
import org.attestnlp.syntax.choice.RelationCodes;
import org.attestnlp.syntax.choice.SecondLook;
import org.attestnlp.syntax.choice.SentenceWords;
import org.attestnlp.syntax.model.Models;
import org.attestnlp.syntax.model.ParserModel;

/** Mends the tags at the first question, parses a sentence at the first question about it. */
final class LearntSyntax implements Syntax {

  /** News sentences of more tokens than this are lists and tables. */
  static final int LONGEST = 150;

  private static final Lazy<SecondLook> SECOND =
      new Lazy<>(
          () ->
              new SecondLook(
                  Models.CHOICE.get(), new RelationCodes(Models.PARSER.get().relations().names())));

  private final Sentences sentences;
  private final Lazy<MendedTags> tags;
  private final Lazy<Tokens> mended;
  private final AtomicReferenceArray<DependencyTree> trees;

  LearntSyntax(Tokens tokens, Sentences sentences) {
    this.sentences = sentences;
    this.tags = new Lazy<>(() -> mend(tokens, sentences));
    this.mended = new Lazy<>(() -> tags.get().tokens());
    this.trees = new AtomicReferenceArray<>(sentences.size());
  }

  @Override
  public Tokens tokens() {
    return mended.get();
  }

  @Override
  public Optional<DependencyTree> parse(int index) {
    Sentence sentence = sentences.get(index);
    if (sentence.end() - sentence.first() > LONGEST) {
      return Optional.empty();
    }
    DependencyTree known = trees.get(index);
    if (known == null) {
      trees.compareAndSet(index, null, parse(index, sentence)); // racing threads make the same tree
      known = trees.get(index);
    }
    return Optional.of(known);
  }

  private static MendedTags mend(Tokens tokens, Sentences sentences) {
    return MendedTags.of(tokens, sentences, new WordForms(tokens, WordClusters.SHARED.get()));
  }

  private DependencyTree parse(int index, Sentence sentence) {
    Cancellation.check();
    ParserModel model = Models.PARSER.get();
    List<String> names = model.relations().names();
    ParserModel.Scored scored = model.scored(tags.get().states(index));
    ParserModel.Parse parse = scored.parse();
    SECOND.get().mend(scored, new SentenceWords(tokens(), sentence, tags.get().forms()));
    Arcs.mend(tokens(), sentence, parse, names);
    return new ParsedTree(sentence.first(), parse, names);
  }
}
