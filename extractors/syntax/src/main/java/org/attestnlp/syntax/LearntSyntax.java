package org.attestnlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Lazy;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Syntax;
import org.attestnlp.spi.Tokens;

/** Mends the tags at the first question, parses a sentence at the first question about it. */
final class LearntSyntax implements Syntax {

  /** News sentences of more tokens than this are lists and tables. */
  static final int LONGEST = 150;

  private final Tokens engineTokens;
  private final Sentences sentences;
  private final Lazy<WordForms> forms;
  private final Lazy<Tokens> mended;
  private final AtomicReferenceArray<DependencyTree> trees;

  LearntSyntax(Tokens tokens, Sentences sentences) {
    this.engineTokens = tokens;
    this.sentences = sentences;
    this.forms = new Lazy<>(() -> new WordForms(tokens, Models.CLUSTERS.get()));
    this.mended = new Lazy<>(this::mend);
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
      trees.compareAndSet(index, null, parse(sentence)); // racing threads make the same tree
      known = trees.get(index);
    }
    return Optional.of(known);
  }

  private Tokens mend() {
    Optional<TagModel> model = Models.tags(engineTokens.tagger());
    if (model.isEmpty()) {
      return engineTokens;
    }
    int[] found = model.get().tag(engineTokens, sentences, forms.get(), Models.CLUSTERS.get());
    List<String> tags = new ArrayList<>(found.length);
    for (int i = 0; i < found.length; i++) {
      tags.add(found[i] == TagSet.COUNT ? engineTokens.tag(i) : TagSet.name(found[i]));
    }
    return engineTokens.tagged(tags);
  }

  private DependencyTree parse(Sentence sentence) {
    Cancellation.check();
    Tokens tokens = tokens();
    int[][] keys = new int[sentence.end() - sentence.first()][];
    for (int i = 0; i < keys.length; i++) {
      int token = sentence.first() + i;
      keys[i] = ParserKeys.of(forms.get().get(token), tokens.tag(token), Models.CLUSTERS.get());
    }
    ParserModel model = Models.PARSER.get();
    ParserModel.Parse parse = model.parse(keys);
    joinNumbers(sentence, parse, model.relationNames().indexOf("compound"));
    return new ParsedTree(sentence.first(), parse, model.relationNames());
  }

  /** "two million people": "two" is a part of the number and counts no millions. */
  private void joinNumbers(Sentence sentence, ParserModel.Parse parse, int compound) {
    int counts = Models.PARSER.get().relationNames().indexOf("nummod");
    for (int i = 1; i < parse.heads().length; i++) {
      int head = parse.heads()[i];
      boolean number = head > 0 && tokens().tag(sentence.first() + head - 1).equals("CD");
      if (number && parse.relations()[i] == counts) {
        parse.relations()[i] = compound;
      }
    }
  }
}
