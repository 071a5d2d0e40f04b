package org.attestnlp.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;

/** Reads the lines of a brat {@code .ann} file: what is marked, and what hangs on it. */
final class BratLines {

  /** The attributes that say something here, and the values they take. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "Kind", Set.copyOf(EntityFields.KIND.choices()),
          "Polarity", Set.copyOf(QuoteFields.POLARITY.choices()),
          "Factuality", Set.copyOf(ClaimFields.FACTUALITY.choices()));

  private final String file;
  private final String text;
  private final OffsetUnit points;
  private final Map<String, BratBound> bounds = new LinkedHashMap<>();
  private final Map<BratBound, List<BratBound>> speakers = new LinkedHashMap<>();

  BratLines(String file, String text) {
    this.file = file;
    this.text = text;
    this.points = OffsetUnit.of(text, Offsets.CODE_POINT);
  }

  /** Spans come first, wherever they stand: other lines refer to them. */
  BratLines read(String annotations) {
    boolean marked = annotations.startsWith("\uFEFF"); // some editors put one in front
    List<String> lines = annotations.substring(marked ? 1 : 0).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("T")) {
        bound(lines.get(i), i + 1);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("T")) {
        rest(lines.get(i), i + 1);
      }
    }
    return this;
  }

  /** In the order of the file. */
  Collection<BratBound> bounds() {
    return bounds.values();
  }

  /** The mentions that a person or the export related to a quote. */
  List<BratBound> speakers(BratBound quote) {
    return speakers.getOrDefault(quote, List.of());
  }

  FormatException wrong(int line, String message) {
    return new FormatException(at(line) + message);
  }

  private String at(int line) {
    return file + ": line " + line + ": ";
  }

  private void bound(String line, int number) {
    String[] fields = line.split("\t", 3);
    String[] where = fields.length == 3 ? fields[1].split(" ") : new String[0];
    if (where.length != 3) {
      throw wrong(number, "expected an annotation in one piece: T1<tab>TYPE begin end<tab>words");
    }
    int begin = offset(where[1], number);
    int end = offset(where[2], number);
    boolean isEmptyArticle = where[0].equals(BratWriter.ARTICLE) && text.isEmpty();
    if (end <= begin && !isEmptyArticle) {
      throw wrong(number, "the span is empty or backward");
    }
    String words = text.substring(begin, end);
    if (!BratWriter.oneLine(words).equals(fields[2])) {
      throw wrong(number, "the words are “" + fields[2] + "”, the text has “" + words + "”");
    }
    BratBound bound = new BratBound(fields[0], where[0], begin, end, number);
    if (bounds.put(bound.id, bound) != null) {
      throw wrong(number, "a second " + bound.id + "; expected an id of its own");
    }
  }

  private int offset(String digits, int number) {
    int given;
    try {
      given = Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new FormatException(at(number) + "“" + digits + "” is no offset", e);
    }
    int utf16 = points.toUtf16(given);
    if (utf16 < 0) {
      throw wrong(number, "offset " + given + " is outside the text");
    }
    return utf16;
  }

  private void rest(String line, int number) {
    String[] fields = line.split("\t", 3);
    String[] parts = fields.length < 2 ? new String[0] : fields[1].split(" ");
    switch (line.charAt(0)) {
      case 'A', 'M' -> attribute(parts, number);
      case 'R' -> relation(parts, number);
      case '#' -> {
        boolean json = fields.length == 3 && fields[2].startsWith("{");
        if (json && parts.length == 2 && bounds.containsKey(parts[1])) {
          target(parts[1], number).note = note(fields[2], number);
        }
      }
      case '*', 'E', 'N' -> {
        // equivalences, events and normalisations say nothing here
      }
      default -> throw wrong(number, "expected a line that begins with T, A, R or #");
    }
  }

  private void attribute(String[] parts, int number) {
    if (parts.length != 3) {
      throw wrong(number, "expected an attribute with its value: A1<tab>Kind T1 NAME");
    }
    BratBound bound = target(parts[1], number);
    String right = attributeOf(bound);
    Set<String> values = ATTRIBUTES.getOrDefault(right, Set.of());
    if (!parts[0].equals(right)) {
      throw wrong(
          number,
          "attribute "
              + parts[0]
              + " of the "
              + bound.type
              + " "
              + bound.id
              + "; expected "
              + (right.isEmpty() ? "none" : right));
    }
    if (!values.contains(parts[2])) {
      throw wrong(
          number,
          right + " is " + parts[2] + "; expected one of " + values.stream().sorted().toList());
    }
    bound.attributes.put(right, parts[2]);
  }

  private static String attributeOf(BratBound bound) {
    if (bound.isMention()) {
      return "Kind";
    }
    if (bound.isQuote()) {
      return "Polarity";
    }
    return bound.isClaim() ? "Factuality" : "";
  }

  private void relation(String[] parts, int number) {
    if (parts.length != 3 || !parts[0].equals("Speaker")) {
      throw wrong(
          number,
          "relation "
              + (parts.length == 0 ? "without a name" : parts[0])
              + "; expected Speaker from a quote to a mention: R1<tab>Speaker Arg1:T1 Arg2:T2");
    }
    BratBound quote = target(argument(parts[1]), number);
    BratBound mention = target(argument(parts[2]), number);
    if (!quote.isQuote()) {
      throw wrong(number, "Speaker begins at " + name(quote) + "; expected a quote as Arg1");
    }
    if (!mention.isMention()) {
      throw wrong(number, "Speaker ends at " + name(mention) + "; expected a mention as Arg2");
    }
    speakers.computeIfAbsent(quote, q -> new ArrayList<>()).add(mention);
  }

  private static String argument(String part) {
    return part.substring(part.indexOf(':') + 1);
  }

  private static String name(BratBound bound) {
    return "the " + bound.type + " " + bound.id;
  }

  private BratBound target(String id, int number) {
    BratBound bound = bounds.get(id);
    if (bound == null) {
      throw wrong(number, "there is no annotation " + id);
    }
    return bound;
  }

  private ObjectNode note(String json, int number) {
    try {
      return PrettyJson.read(json);
    } catch (InvalidArticleException e) {
      throw new FormatException(at(number) + "the note is " + e.getMessage(), e);
    }
  }
}
