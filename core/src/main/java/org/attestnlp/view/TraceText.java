package org.attestnlp.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestnlp.model.Span;
import org.attestnlp.trace.Note;
import org.attestnlp.trace.Note.Verdict;

/**
 * What the rules told of their decisions, as rows under each item:
 *
 * <pre>
 * role: YEAR
 *   won: a year: it is written as one and stands where a year does
 *   lost: part of a name (NAME_PART): …
 *   skipped: a name: …
 *   no answer: an ordinal; an age
 * </pre>
 */
final class TraceText {

  /** What a note is about. */
  private record Place(Note.Item item, int begin, int end) {

    /** Numbers do not overlap: “58” of “58-year-old” is told of where the number begins. */
    static Place of(Note.Item item, int begin, int end) {
      return new Place(item, begin, item == Note.Item.NUMBER ? begin : end);
    }
  }

  /** How {@link org.attestnlp.trace.Trace#mention} writes of a mention. */
  private static final Pattern MENTION = Pattern.compile("@\\((\\d{1,9})-(\\d{1,9})\\)");

  private final String text;
  private final Map<Place, Integer> brackets = new HashMap<>();
  private final Map<Place, List<Note>> notes = new LinkedHashMap<>();

  TraceText(String text, List<Note> notes) {
    this.text = text;
    for (Note note : notes) {
      Place place = Place.of(note.item(), note.begin(), note.end());
      this.notes.computeIfAbsent(place, p -> new ArrayList<>()).add(note);
    }
  }

  /** Takes the number that a mention has in the text. */
  void number(Span span, int bracket) {
    brackets.put(Place.of(Note.Item.MENTION, span.begin(), span.end()), bracket);
  }

  /** The rows of an item, each told once. */
  List<String> rows(Note.Item item, Span span) {
    List<Note> told = notes.remove(Place.of(item, span.begin(), span.end()));
    return told == null ? List.of() : rows(told);
  }

  /** The rows of what the rules thought of and the result does not have. */
  List<String> rest() {
    if (notes.isEmpty()) {
      return List.of();
    }
    List<String> rows = new ArrayList<>();
    rows.add("Looked at, and not in the result:");
    Map<Place, List<Note>> ordered =
        new TreeMap<>(
            Comparator.comparingInt(Place::begin)
                .thenComparingInt(Place::end)
                .thenComparing(Place::item));
    ordered.putAll(notes);
    ordered.forEach(
        (place, told) -> {
          String words = text.substring(place.begin(), told.get(0).end());
          rows.add("  " + place.item() + " “" + words + "”");
          rows(told).forEach(row -> rows.add("      " + row));
        });
    return rows;
  }

  private List<String> rows(List<Note> told) {
    Map<String, Set<Note>> slots = new LinkedHashMap<>();
    for (Note note : told) {
      slots.computeIfAbsent(note.slot(), s -> new LinkedHashSet<>()).add(note);
    }
    List<String> rows = new ArrayList<>();
    slots.forEach(
        (slot, all) -> {
          List<Note> won = all.stream().filter(n -> n.verdict() == Verdict.WON).toList();
          List<String> found =
              won.stream().map(Note::found).filter(f -> !f.isEmpty()).distinct().toList();
          rows.add(slot + ": " + (found.isEmpty() ? "none" : String.join("; ", found)));
          won.forEach(note -> rows.add(row("won", note, found.size() > 1)));
          all.stream()
              .filter(note -> note.verdict() == Verdict.LOST)
              .forEach(note -> rows.add(row("lost", note, true)));
          all.stream()
              .filter(note -> note.verdict() == Verdict.SKIPPED)
              .forEach(note -> rows.add(row("skipped", note, false)));
          String silent =
              all.stream()
                  .filter(note -> note.verdict() == Verdict.SILENT)
                  .map(Note::rule)
                  .collect(Collectors.joining("; "));
          if (!silent.isEmpty()) {
            rows.add("  no answer: " + silent);
          }
        });
    return rows;
  }

  /** One rule; which of several answers was its own is told in brackets. */
  private String row(String verdict, Note note, boolean several) {
    String found = several && !note.found().isEmpty() ? " (" + note.found() + ")" : "";
    return "  " + verdict + ": " + note.rule() + found + ": " + numbered(note.why());
  }

  /** The reason with the numbers of the mentions that it speaks of: {@code [12]}. */
  private String numbered(String why) {
    return MENTION
        .matcher(why)
        .replaceAll(
            found -> {
              int begin = Integer.parseInt(found.group(1));
              int end = Integer.parseInt(found.group(2));
              Integer bracket = brackets.get(Place.of(Note.Item.MENTION, begin, end));
              return bracket == null ? "character " + begin : "[" + bracket + "]";
            });
  }
}
