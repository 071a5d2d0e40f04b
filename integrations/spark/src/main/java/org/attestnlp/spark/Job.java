package org.attestnlp.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attestnlp.model.ErrorCode;

/**
 * What a run is asked to do.
 *
 * @param inputs files or folders
 * @param output a folder
 * @param format how results are written
 * @param source how the inputs are read
 * @param settings how articles are read
 * @param parts how the output is divided
 * @param waves how many times something is put in place, 0 to go by the number of articles
 * @param resume whether to go on with an output
 * @param withText whether results hold the text
 */
record Job(
    List<String> inputs,
    String output,
    Format format,
    Source source,
    Settings settings,
    Parts parts,
    int waves,
    boolean resume,
    boolean withText) {

  /** How results are written. */
  enum Format {
    /** A column each. */
    PARQUET,
    /** The lines of the command. */
    JSONL
  }

  /** All that the rows of an output have in common; what is read again goes by the row. */
  String shape() {
    return String.join(
        " ",
        name(format),
        name(parts.by()),
        String.valueOf(parts.count()),
        settings.engine() == null ? "default-engine" : settings.engine(),
        settings.only().isEmpty() ? "all" : String.join(",", settings.only()),
        settings.strict() ? "strict" : "lenient",
        name(settings.offsets()),
        String.valueOf(settings.limits().maximumCharacters()),
        withText ? "with-text" : "no-text",
        String.join(",", source.fields().others()));
  }

  private static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of errors that another run may not meet again. */
  static String[] passingCodes() {
    return Arrays.stream(ErrorCode.values())
        .filter(ErrorCode::isPassing)
        .map(ErrorCode::name)
        .toArray(String[]::new);
  }
}
