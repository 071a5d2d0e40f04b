package org.attestnlp.syntax;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.WordClusters;
import org.attestnlp.syntax.arcs.TreeEdit;
import org.attestnlp.syntax.arcs.WordForms;
import org.attestnlp.syntax.model.Models;
import org.attestnlp.syntax.model.ParserModel;
import org.attestnlp.syntax.model.TagModel;
import org.attestnlp.syntax.network.TagSet;

/**
 * A document's tags, mended by the corrector; where a past tense may be a participle, for another
 * finite verb follows, the parser is asked: “the pilots rescued by fishermen thanked them”.
 */
final class MendedTags {

  /** A lead of the best tag over the second, in natural logarithms, that leaves no doubt. */
  private static final float SURE = 3;

  private static final Set<String> BEHIND_PARTICIPLE =
      Set.of("IN", "TO", "RB", "RP", "VBD", "VBZ", "VBP", "MD");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Sentences sentences;
  private final WordForms forms;
  private final Tokens engine;
  private final String[] once;
  private final String[] twice;
  private final float[][][] states;

  private MendedTags(Tokens engine, Sentences sentences, WordForms forms) {
    this.sentences = sentences;
    this.forms = forms;
    this.engine = engine;
    this.once = new String[engine.size()];
    this.twice = new String[engine.size()];
    this.states = new float[sentences.size()][][];
  }

  static MendedTags of(Tokens engine, Sentences sentences, WordForms forms) {
    MendedTags tags = new MendedTags(engine, sentences, forms);
    Arrays.setAll(tags.once, engine::tag);
    System.arraycopy(tags.once, 0, tags.twice, 0, tags.once.length);
    Optional<TagModel> model = Models.tags(engine.tagger());
    for (int i = 0; i < sentences.size() && model.isPresent(); i++) {
      tags.mend(i, model.get());
    }
    return tags;
  }

  /** The engine's tokens with the mended tags. */
  Tokens tokens() {
    return engine.tagged(Arrays.asList(twice));
  }

  /** What the document's words look like. */
  WordForms forms() {
    return forms;
  }

  /** What the parser's network makes of a sentence. */
  float[][] states(int index) {
    float[][] known = states[index];
    Sentence sentence = sentences.get(index);
    return known == null
        ? Models.PARSER.get().states(keys(sentence.first(), sentence.end()))
        : known;
  }

  private void mend(int index, TagModel model) {
    Sentence sentence = sentences.get(index);
    for (int first = sentence.first(); first < sentence.end(); first += LearntSyntax.LONGEST) {
      Cancellation.check();
      int end = Math.min(sentence.end(), first + LearntSyntax.LONGEST);
      float[][] scores = model.scores(keys(first, end));
      for (int token = first; token < end; token++) {
        if (!isSettled(token)) {
          once[token] = TagSet.name(best(scores[token - first]));
        }
        twice[token] = once[token];
      }
      if (end - sentence.first() <= LearntSyntax.LONGEST && mayHaveParticiple(sentence)) {
        lookAgain(index, sentence, scores);
      }
    }
  }

  /** A past tense right behind a noun, with no object, and another finite verb further on. */
  private boolean mayHaveParticiple(Sentence sentence) {
    boolean finite = false;
    for (int token = sentence.end() - 1; token > sentence.first(); token--) {
      boolean behindNoun = once[token].equals("VBD") && once[token - 1].startsWith("NN");
      if (finite && behindNoun && BEHIND_PARTICIPLE.contains(once[token + 1])) {
        return true;
      }
      finite |= FINITE.contains(once[token]);
    }
    return false;
  }

  private void lookAgain(int index, Sentence sentence, float[][] scores) {
    ParserModel parser = Models.PARSER.get();
    states[index] = parser.states(keys(sentence.first(), sentence.end()));
    float[][] seconds = parser.tags().of(states[index]); // the root's first
    for (int token = sentence.first(); token < sentence.end(); token++) {
      float[] first = scores[token - sentence.first()];
      if (isInDoubt(token, first)) {
        float[] second = seconds[token - sentence.first() + 1];
        for (int tag = 0; tag < first.length; tag++) {
          first[tag] += second[tag];
        }
        twice[token] = TagSet.name(best(first));
      }
    }
    TreeEdit tree = new TreeEdit(parser.parse(states[index]), parser.relations().names());
    for (int place = 1; place < tree.size(); place++) {
      int token = sentence.first() + place - 1;
      if (twice[token].equals("VBD") && tree.is(place, "acl")) {
        twice[token] = "VBN";
      }
    }
  }

  private int[][] keys(int first, int end) {
    int[][] keys = new int[end - first][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ParserKeys.of(forms.get(first + i), once[first + i], WordClusters.SHARED.get());
    }
    return keys;
  }

  /** Marks and symbols keep the engine's tag, and “to” is TO. */
  private boolean isSettled(int token) {
    return forms.get(token).symbol() || forms.get(token).lower().equals("to");
  }

  private boolean isInDoubt(int token, float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    float second = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      second = Math.max(second, Math.min(most, score));
      most = Math.max(most, score);
    }
    return !isSettled(token) && most - second < SURE;
  }

  /** The best tag of a word: at the end of a headline a tagger sees a full stop in one. */
  private static int best(float[] scores) {
    int best = 0;
    for (int tag = 1; tag < TagSet.WORDS; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
