package org.attestnlp.cli.input;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.PatternSyntaxException;
import org.attestnlp.Limits;
import org.attestnlp.cli.console.Console;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What is read, and how. */
public final class InputOptions {

  /** Commas, but not those of {@code {a,b}}. */
  private static final String BETWEEN_GLOBS = ",(?![^{}]*\\})";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE | DIR | -",
      description = {
        "UTF-8 text; a web page (.html); a .jsonl file with rows {\"id\",\"text\",\"date\"?};",
        "a .csv or .tsv table with such columns; all of them also as .gz;",
        "a folder of such files but tables; - for standard input."
      })
  private List<String> operands = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description = "Read names of more files and folders here, one a line; - for standard input.")
  private @Nullable String filesFrom;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      split = BETWEEN_GLOBS,
      splitSynopsisLabel = ",",
      description = {
        "Read these files of folders, instead of .txt, .jsonl and .html ones; several apart by commas.",
        "With a slash it is held against the path below the folder, else against the name."
      })
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      split = BETWEEN_GLOBS,
      splitSynopsisLabel = ",",
      description = "Leave these files of folders out; several apart by commas.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = {
        "The encoding of texts, pages and tables, such as windows-1252;",
        "by default what a page says itself, and else UTF-8."
      },
      converter = CharsetConverter.class)
  private @Nullable Charset encoding;

  @Option(
      names = "--html",
      description = {
        "Every input is a web page, whatever its name; with --jsonl every text.",
        "The story is read, without menus, captions and comments."
      })
  private boolean pages;

  @Option(
      names = "--jsonl",
      description = "Every input holds JSONL rows, standard input too, whatever its name.")
  private boolean rows;

  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      description = "The field or column of a row that holds the id; id by default.")
  private String idField = "id";

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      description = "The field or column of a row that holds the text; text by default.")
  private String textField = "text";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The date of articles that bring none.",
      converter = DateConverter.class)
  private @Nullable LocalDate date;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description = "The longest article accepted, in UTF-16 code units; 1000000 by default.")
  private int maximumCharacters = 1_000_000;

  /** Whether there can only be one article. */
  public boolean single() {
    return filesFrom == null && Inputs.single(operands, rows);
  }

  /** The part of the configuration that results depend on. */
  public String configuration() {
    return date + " " + maximumCharacters;
  }

  /** The limits of an article that may take so long. */
  public Limits limits(Duration time) {
    return new Limits(time, maximumCharacters);
  }

  /** The articles. */
  public Inputs open(Console console) {
    check(maximumCharacters >= 1, "--max-chars is " + maximumCharacters + ", expected 1 or more");
    List<String> all = new ArrayList<>(operands);
    if (filesFrom != null) {
      all.addAll(names(filesFrom, console));
    }
    check(!all.isEmpty(), "no input; expected FILE, DIR or - for standard input");
    check(!all.contains(""), "an input has an empty name; expected FILE, DIR or -");
    ArticleSource source =
        new ArticleSource(maximumCharacters, date, encoding, pages, new LongAdder());
    Rows.Fields fields = new Rows.Fields(idField, textField);
    return new Inputs(all, console.in(), new Inputs.Reading(source, filter(), fields, rows));
  }

  private FileFilter filter() {
    try {
      return new FileFilter(include, exclude);
    } catch (PatternSyntaxException e) {
      throw new ParameterException(
          spec.commandLine(), "'" + e.getPattern() + "' is no glob: " + e.getDescription(), e);
    }
  }

  /** One name a line; separated by NUL bytes if there are any, as find -print0 writes them. */
  private List<String> names(String list, Console console) {
    try {
      boolean standardInput = list.equals("-");
      byte[] bytes =
          standardInput ? console.in().readAllBytes() : Files.readAllBytes(Path.of(list));
      String text = TextDecoder.decode(bytes);
      String separator = text.indexOf('\0') >= 0 ? "\0" : "\r?\n";
      return Arrays.stream(text.split(separator, -1)).filter(name -> !name.isEmpty()).toList();
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "--files-from: no such file: " + list, e);
    } catch (IOException | InputException | InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "--files-from: " + list + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void check(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  /** Reads a day such as 2024-10-24. */
  public static final class DateConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return PublicationDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("is '" + value + "', expected a day such as 2024-10-24");
      }
    }
  }

  /** Reads the name of an encoding. */
  static final class CharsetConverter implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "is '" + value + "', expected an encoding such as UTF-8, UTF-16 or windows-1252");
      }
    }
  }
}
