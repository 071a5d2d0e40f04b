package org.attestnlp.view.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.attestnlp.view.FormatException;

/**
 * A form in which an annotation tool takes articles with their annotations, and gives back what a
 * person made of them. More of them are found on the class path: {@code attest-uima} brings {@code
 * cas-json} and {@code xmi}.
 */
public interface ToolFormat {

  /** Its name: {@code label-studio}. */
  String name();

  /** How its files end: {@code .label-studio.json}. */
  String extension();

  /** What stands once beside all its files, by file name: the labelling configuration. */
  Map<String, String> companions();

  /**
   * Writes an {@code attest/1} object, gold or result.
   *
   * @throws org.attestnlp.json.InvalidArticleException if it is none
   */
  String write(String json);

  /** Whether a file is one of this form. */
  boolean knows(String content);

  /**
   * Reads a file back.
   *
   * @param file its name, for messages
   * @return an {@code attest/1} object for each article in it, ended by a line break; that which
   *     went out, to the byte, where nothing was changed
   * @throws FormatException naming file, place and what would be right
   */
  List<String> read(String file, String content);

  /** All that there are, those of the class path last. */
  static List<ToolFormat> all() {
    List<ToolFormat> all = new ArrayList<>(List.of(new LabelStudio(), new SpanRows()));
    ServiceLoader.load(ToolFormat.class).forEach(all::add);
    return all;
  }

  /** The names of all that there are. */
  static List<String> names() {
    return all().stream().map(ToolFormat::name).toList();
  }

  /**
   * The one of a name.
   *
   * @throws FormatException if there is none
   */
  static ToolFormat named(String name) {
    return all().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new FormatException(
                    "no format "
                        + name
                        + "; attest-uima brings cas-json and xmi, expected it on the"
                        + " class path"));
  }
}
