package org.attestnlp.rules.entities.mentions;

import java.util.List;
import java.util.Map;
import org.attestnlp.rules.entities.resolution.Group;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun was taken to stand for, and why: the trace of one link.
 *
 * @param pronoun its token
 * @param use what it is in its clause
 * @param choices those whom it may stand for, the latest mentioned first; empty if the sentence
 *     itself left no choice
 * @param chosen the one it stands for, null if nobody fits
 * @param telling the evidence that told the one from the next best, the strongest first
 * @param barred those near whom it cannot stand for, each with the reason
 */
public record Decision(
    int pronoun,
    PronounCase use,
    List<Choice> choices,
    @Nullable Group chosen,
    List<Evidence> telling,
    Map<Group, String> barred) {

  /**
   * Somebody whom a pronoun may stand for.
   *
   * @param group who
   * @param values how much of each {@link Evidence} there is, in the order of the kinds
   * @param score what they weigh together
   */
  public record Choice(Group group, List<Double> values, double score) {}
}
