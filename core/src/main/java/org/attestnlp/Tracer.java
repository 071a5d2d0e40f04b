package org.attestnlp;

import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.trace.Note;

/**
 * Hears why a result is what it is.
 *
 * <pre>{@code
 * Pipeline.builder().tracer((result, notes) -> notes.forEach(log::add)).build();
 * }</pre>
 *
 * <p>Called from the thread that annotates, before it returns the result; a tracer shared by
 * threads guards itself.
 */
@FunctionalInterface
public interface Tracer {

  /**
   * An article was read.
   *
   * @param result its result
   * @param notes what the rules told of their decisions, in the order they decided; their offsets
   *     are those of the result
   */
  void traced(AnnotatedArticle result, List<Note> notes);
}
