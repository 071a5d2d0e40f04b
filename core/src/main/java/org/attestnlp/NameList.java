package org.attestnlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestnlp.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A house list: names that are known beforehand. Where the text has one, it is a name of that type,
 * whatever an engine or a rule thinks, and all forms of one canonical name are one entity.
 *
 * <pre>{@code
 * Pipeline.builder().names(NameList.read(Path.of("house.tsv"))).build();
 * }</pre>
 *
 * <p>A file has a name a line, apart by tabs: form, type, canonical name, and further forms. {@code
 * MISC:SHIP} is a type of one's own: MISC, with the subtype SHIP. Empty lines and those that begin
 * with {@code #} are passed over.
 *
 * <pre>{@code
 * # form         type          canonical name    further forms
 * Ada Quill      PERSON        Ada M. Quill      A. Quill    Quill
 * Lena Marsh     MISC:SHIP     MV Lena Marsh
 * }</pre>
 */
public final class NameList {

  /** The longest form, in UTF-16 code units. */
  static final int LONGEST = 200;

  private static final NameList NONE = new NameList(Map.of());

  /**
   * A name.
   *
   * @param form how it is written in texts, in the same small and capital letters
   * @param type what it names
   * @param subtype what kind of that, null for none
   * @param canonical what the entity is called
   * @param aliases further forms
   */
  public record Entry(
      String form,
      EntityType type,
      @Nullable String subtype,
      String canonical,
      List<String> aliases) {

    /** Copies the list. */
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  private final Map<String, Entry> forms;

  private NameList(Map<String, Entry> forms) {
    this.forms = forms;
  }

  /** No names. */
  static NameList none() {
    return NONE;
  }

  /**
   * A list of these names.
   *
   * @throws IllegalArgumentException if a form is empty, longer than 200 characters, or that of two
   *     different names
   */
  public static NameList of(List<Entry> entries) {
    Map<String, Entry> forms = new HashMap<>();
    for (Entry entry : entries) {
      add(forms, entry);
    }
    return new NameList(forms);
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is none of a list; the message names file and line
   */
  public static NameList read(Path file) throws IOException {
    return parse(String.valueOf(file), Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * Reads the text of such a file.
   *
   * @param name what messages call it
   * @throws IllegalArgumentException if a line is none of a list; the message names it
   */
  public static NameList parse(String name, String text) {
    Map<String, Entry> forms = new HashMap<>();
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int number = 0;
    for (String line : whole.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          add(forms, entry(line));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    return new NameList(forms);
  }

  private static Entry entry(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2) {
      throw new IllegalArgumentException(
          "expected form, type, canonical name and further forms, apart by tabs");
    }
    String form = cells[0].strip();
    String[] type = cells[1].strip().split(":", 2);
    List<String> aliases = new ArrayList<>();
    for (int i = 3; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        aliases.add(cells[i].strip());
      }
    }
    String canonical = cells.length > 2 && !cells[2].isBlank() ? cells[2].strip() : form;
    return new Entry(form, type(type), type.length > 1 ? type[1] : null, canonical, aliases);
  }

  private static EntityType type(String[] given) {
    for (EntityType type : EntityType.values()) {
      boolean isPlain = given.length == 1;
      boolean isOwn = !isPlain && type == EntityType.MISC && !given[1].isBlank();
      if (type.name().equals(given[0]) && (isPlain || isOwn)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "the type is "
            + String.join(":", given)
            + ", expected PERSON, ORGANIZATION, LOCATION, MISC, or a type of your own such as"
            + " MISC:SHIP");
  }

  private static void add(Map<String, Entry> forms, Entry entry) {
    add(forms, entry.form(), entry);
    entry.aliases().forEach(alias -> add(forms, alias, entry));
  }

  private static void add(Map<String, Entry> forms, String form, Entry entry) {
    String plain = form.strip().replaceAll("\\s+", " ");
    if (plain.isEmpty() || plain.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a form has " + plain.length() + " characters, expected 1 to " + LONGEST);
    }
    Entry other = forms.putIfAbsent(plain, entry);
    if (other != null && !isSame(other, entry)) {
      throw new IllegalArgumentException(
          plain
              + " is "
              + other.canonical()
              + " and "
              + entry.canonical()
              + "; a form is that of one name");
    }
  }

  private static boolean isSame(Entry one, Entry other) {
    return one.canonical().equals(other.canonical())
        && one.type() == other.type()
        && Objects.equals(one.subtype(), other.subtype());
  }

  /** The name that is written so, with single blanks; null if there is none. */
  @Nullable Entry named(String form) {
    return forms.get(form);
  }

  boolean isEmpty() {
    return forms.isEmpty();
  }
}
