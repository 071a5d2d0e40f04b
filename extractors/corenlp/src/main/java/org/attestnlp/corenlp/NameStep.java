package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;

/** Fills names with one CRF of three classes. */
final class NameStep implements Annotator {

  @Override
  public String name() {
    return "corenlp-names";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.ENGINE_NAMES);
  }

  @Override
  public Document annotate(Document document) {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : document.sentences().list()) {
      Cancellation.check();
      if (hasCapital(document.tokens(), sentence)) {
        addNames(document, sentence, names);
      }
    }
    return document.with(Layer.ENGINE_NAMES, List.copyOf(names));
  }

  private static boolean hasCapital(Tokens tokens, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.text(i).codePoints().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  private static void addNames(Document document, Sentence sentence, List<Name> names) {
    // classify() on such a list loses nearly all names without a word
    List<CoreLabel> answers =
        Interrupts.heeding(
            () -> Models.NAMES.get().classifySentence(Labels.of(document.tokens(), sentence)));
    int start = 0;
    for (int i = 1; i <= answers.size(); i++) {
      String answer = answer(answers.get(start));
      if (i == answers.size() || !answer(answers.get(i)).equals(answer)) {
        int first = sentence.first() + start;
        int end = sentence.first() + i;
        type(answer).ifPresent(type -> names.add(new Name(first, end, type)));
        start = i;
      }
    }
  }

  private static String answer(CoreLabel label) {
    return label.get(AnswerAnnotation.class);
  }

  private static Optional<EntityType> type(String answer) {
    return switch (answer) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      case "LOCATION" -> Optional.of(EntityType.LOCATION);
      default -> Optional.empty();
    };
  }
}
