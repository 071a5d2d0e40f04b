package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.input.Inputs;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.tool.ToolFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What is written, and where. */
public final class OutputOptions {

  /** The layers of the result that a user may ask for. */
  public enum Part {
    ENTITIES,
    QUOTES,
    CLAIMS
  }

  /** The formats of the result. */
  enum Format {
    JSON,
    JSONL,
    HTML,
    CSV,
    BRAT,
    SPANS,
    LABEL_STUDIO,
    CAS_JSON,
    XMI;

    /** Whether it is that of an annotation tool, one of {@link ToolFormat}. */
    boolean isTool() {
      return compareTo(BRAT) > 0;
    }

    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "json (default): indented; jsonl: one object a line; html: an offline page;",
        "csv: a table a layer; brat: standoff; spans: a row an article for prodigy, doccano and displaCy;",
        "label-studio: tasks with predictions; cas-json, xmi: UIMA, for INCEpTION and others."
      })
  private Format format = Format.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE | DIR",
      description = {
        "Write to this file instead of standard output, for which - stands;",
        "into a folder (existing, or written with / at its end): one output an input."
      })
  private @Nullable String output;

  @Option(
      names = "--resume",
      description = {
        "Go on with an output that was broken off: what is written already is kept.",
        "Needs -o; leaves a journal beside the output. A whole output without one is left as it is."
      })
  private boolean resume;

  @Option(
      names = "--only",
      paramLabel = "LAYER",
      split = ",",
      description =
          "entities, quotes, claims, separated by commas; only what they need is loaded. All by default.")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description =
          "Of json and csv. utf-16 (default): as Java counts; code-point: as Python counts.",
      converter = OffsetsConverter.class)
  private Offsets offsets = Offsets.UTF_16;

  @Option(
      names = "--no-text",
      description = {
        "Leave the article's text out of the result; with --only quotes or claims also what they",
        "need not of the entities."
      })
  private boolean withoutText;

  public Set<Part> only() {
    return only;
  }

  /** Whether no layer is left out. */
  public boolean isAll() {
    return only.size() == Part.values().length;
  }

  public boolean resume() {
    return resume;
  }

  /** The part of the configuration that results depend on. */
  public String configuration() {
    return format + " " + EnumSet.copyOf(only) + " " + offsets + " " + withoutText;
  }

  /** What is written where. */
  public OutputPlan plan(boolean single) {
    check(!resume || !isStandardOutput(), "--resume needs a file or folder to go on with: -o");
    ArticleJson.Style style = new ArticleJson.Style(format == Format.JSON, offsets, !withoutText);
    String place = isStandardOutput() ? null : output;
    if (format.isTool()) {
      check(ToolFormat.names().contains(ToolFiles.nameOf(format)), ToolFiles.missing(format));
    }
    OutputPlan plan = new OutputPlan(format, place, single, OutputPlan.tables(only), style);
    String problem = plan.problem();
    check(problem == null, String.valueOf(problem));
    return plan;
  }

  private boolean isStandardOutput() {
    return output == null || output.equals("-");
  }

  /** Refuses to write over an input. */
  public void spare(Inputs inputs, OutputPlan plan) {
    Path lost = null;
    try {
      lost = new OutputClash(plan).first(inputs.files());
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "cannot write " + output + ": " + OutputPlan.reason(e), e);
    }
    check(
        lost == null,
        "-o " + output + " would write over the input " + lost + "; name another place");
  }

  /** Opens what is planned. */
  public OutputPlan.Output open(OutputPlan plan, Console console, String configuration)
      throws IOException {
    try {
      check(
          !resume || !plan.isUntold(),
          output
              + " is kept as it is: it was written without --resume, so that nobody knows which"
              + " articles and options it is of; name another place, or leave out --resume to write"
              + " it anew");
      boolean leftBefore = plan.hasPart();
      boolean finished = plan.isWritten();
      OutputPlan.Output opened = plan.open(console.data(), configuration, resume);
      Journal journal = opened.journal();
      boolean kept = journal != null && !journal.earlier().isEmpty();
      if (leftBefore && !kept) {
        console.complain(
            output
                + ".part, which an earlier run left, is not kept: "
                + (resume
                    ? "it was made with other options or another version"
                    : "--resume would have gone on with it"));
      } else if (resume && finished && !kept) {
        console.complain(
            output
                + " was written with other options or by another version: all articles are read again");
      }
      return opened;
    } catch (IOException e) {
      if (output == null) {
        throw e;
      }
      throw new ParameterException(
          spec.commandLine(), "cannot write " + output + ": " + OutputPlan.reason(e), e);
    }
  }

  private void check(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  /** Reads {@code utf-16} and {@code code-point}. */
  static final class OffsetsConverter implements ITypeConverter<Offsets> {

    @Override
    public Offsets convert(String value) {
      return switch (value) {
        case "utf-16" -> Offsets.UTF_16;
        case "code-point" -> Offsets.CODE_POINT;
        default ->
            throw new TypeConversionException("is '" + value + "', expected utf-16 or code-point");
      };
    }
  }
}
