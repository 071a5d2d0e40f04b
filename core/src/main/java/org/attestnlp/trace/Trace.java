package org.attestnlp.trace;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Note.Verdict;

/**
 * Takes the notes of the rules on one article. Rules ask {@link #isKept} before they look for what
 * they would note, so that it costs nothing where nobody asks.
 *
 * <p>Not thread-safe: an article is read by one thread.
 */
public final class Trace {

  private static final Trace NONE = new Trace(false);

  private final boolean kept;
  private final List<Note> notes = new ArrayList<>();

  private Trace(boolean kept) {
    this.kept = kept;
  }

  /** Nobody asks. */
  public static Trace none() {
    return NONE;
  }

  /** A trace that keeps what it is told. */
  public static Trace kept() {
    return new Trace(true);
  }

  /** Whether anybody asks. */
  public boolean isKept() {
    return kept;
  }

  /** Takes a note; without effect where nobody asks. */
  public void note(Note note) {
    if (kept) {
      notes.add(note);
    }
  }

  /** The notes so far, in the order they were taken. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /**
   * How a reason speaks of a mention elsewhere in the text: {@code @(64-68)}, its first character
   * and one past its last, in UTF-16 code units.
   */
  public static String mention(int begin, int end) {
    return "@(" + begin + "-" + end + ")";
  }

  /** Notes on one slot of one item. */
  public Slot slot(Item item, int begin, int end, String slot) {
    return new Slot(this, item, begin, end, slot);
  }

  /**
   * One slot of one item, to take notes on.
   *
   * @param trace where they go
   * @param item what kind of item
   * @param begin its first character
   * @param end one past its last character
   * @param name what is asked for
   */
  public record Slot(Trace trace, Item item, int begin, int end, String name) {

    /** The rule whose answer stands, and why. */
    public void won(String rule, String found, String why) {
      trace.note(new Note(item, begin, end, name, Verdict.WON, rule, found, why));
    }

    /** A rule whose answer does not stand, and why. */
    public void lost(String rule, String found, String why) {
      trace.note(new Note(item, begin, end, name, Verdict.LOST, rule, found, why));
    }

    /** A rule that was not let speak, and why. */
    public void skipped(String rule, String why) {
      trace.note(new Note(item, begin, end, name, Verdict.SKIPPED, rule, "", why));
    }

    /** Rules without an answer; nothing if there are none. */
    public void silent(List<String> rules) {
      if (!rules.isEmpty()) {
        String names = String.join("; ", rules);
        trace.note(new Note(item, begin, end, name, Verdict.SILENT, names, "", ""));
      }
    }
  }
}
