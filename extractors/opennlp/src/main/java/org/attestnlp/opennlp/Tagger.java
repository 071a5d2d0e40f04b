package org.attestnlp.opennlp;

import java.util.List;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.tool.Lazy;
import org.attestnlp.spi.tool.SymbolTags;

/** Gives Penn Treebank tags. Not thread-safe: one for each article; the model is shared. */
final class Tagger {

  private static final Lazy<TaggerModel> SHARED = new Lazy<>(TaggerModel::load);

  private final TaggerModel model = SHARED.get();
  private final BeamTagger tagger = new BeamTagger(model);

  /** Adds the tokens of a sentence, tagged. */
  void add(String text, List<Piece> sentence, List<Token> tokens) {
    String[] written = new String[sentence.size()];
    TaggerModel.Word[] words = new TaggerModel.Word[written.length];
    for (int i = 0; i < written.length; i++) {
      Piece piece = sentence.get(i);
      String word = text.substring(piece.begin(), piece.end());
      words[i] = model.word(TreebankSpelling.of(text, piece, word));
      written[i] = word.equals(words[i].text()) ? words[i].text() : word; // one string for all
    }
    String[] tags = tagger.tag(words);
    for (int i = 0; i < written.length; i++) {
      Piece piece = sentence.get(i);
      String tag = SymbolTags.of(text, piece.begin(), piece.end()).orElse(tags[i]);
      tokens.add(new Token(piece.begin(), piece.end(), written[i], tag));
    }
  }
}
