package org.attestnlp.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;

/**
 * What docs/TRACE.md shows is what the command prints. With {@code -Dattest.trace=true} its blocks
 * are written anew.
 */
final class TraceDocTest {

  private static final Path PAGE = Project.root().resolve("docs/TRACE.md");
  private static final String SEED =
      Project.root().resolve("seeds/south-korea-arms-ukraine.txt").toString();

  /** A block, in front of it the items that it shows: their words, and how their lines begin. */
  private static final Pattern BLOCK =
      Pattern.compile("<!-- trace: ([^\n]*) -->\n```text\n(.*?)```", Pattern.DOTALL);

  /** Where a sentence of the text ends, with the brackets that close there. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[a-z])[\\]”,]*\\.[\\]”]* (?=[\\[“A-Z])");

  private static final int NAMED = 3; // of a list of rules without an answer, these are shown

  @Test
  void the_blocks_are_what_the_command_prints_of_these_items() throws IOException {
    List<String> printed = CommandRun.of("explain", "--trace", SEED).out().lines().toList();
    String page = Files.readString(PAGE);
    String made =
        BLOCK
            .matcher(page)
            .replaceAll(
                block ->
                    Matcher.quoteReplacement(
                        "<!-- trace: "
                            + block.group(1)
                            + " -->\n```text\n"
                            + shown(block.group(1), printed)
                            + "```"));
    if (Boolean.getBoolean("attest.trace")) {
      Files.writeString(PAGE, made);
      page = made;
    }
    assertThat(BLOCK.matcher(page).results()).hasSizeGreaterThan(3);
    assertThat(page).as("CONTRIBUTING.md says how to write the page anew").isEqualTo(made);
  }

  @Test
  void the_questions_name_items_by_their_brackets_and_copy_no_sums() throws IOException {
    String page = Files.readString(PAGE);
    String questions = page.substring(page.indexOf("## Questions"));
    String blocks = page.substring(0, page.indexOf("## Questions"));
    assertThat(questions).doesNotContainPattern("\\d\\.\\d").doesNotContain("at [");
    List<String> named =
        Pattern.compile("“([^”]+)” (\\[\\d+)\\]")
            .matcher(questions)
            .results()
            .map(item -> item.group(2) + " " + item.group(1))
            .toList();
    assertThat(named).hasSize((int) Pattern.compile("\\[\\d").matcher(questions).results().count());
    assertThat(named).isNotEmpty().allSatisfy(item -> assertThat(blocks).contains(item));
    assertThat(Pattern.compile("\\d[\\d,]*\\d|\\d").matcher(questions).results())
        .allSatisfy(number -> assertThat(blocks).contains(number.group()));
  }

  @Test
  void without_a_trace_the_same_items_are_told_in_one_line_each() {
    String traced = CommandRun.of("explain", "--trace", SEED).out();
    StringBuilder items = new StringBuilder();
    for (String line : traced.lines().toList()) {
      if (line.startsWith("Looked at")) {
        break;
      }
      items.append(line.startsWith("      ") ? "" : line + "\n");
    }
    assertThat(CommandRun.of("explain", SEED).out()).isEqualTo(items.toString());
  }

  @Test
  void long_lists_of_rules_are_cut_and_items_found_by_their_words() {
    List<String> printed =
        List.of(
            "[1 [2 Quill] lost 3].",
            "  1 q1 DIRECT by nobody",
            "  2 PERSON Quill",
            "      entity: Quill",
            "        no answer: one; two; three; four; five");
    assertThat(shown("Quill] = PERSON", printed))
        .isEqualTo(
            "[1 [2 Quill] lost 3].\n"
                + "  2 PERSON Quill\n      entity: Quill\n        no answer: one; two; three; …\n");
  }

  /**
   * The rows of some items, given as “Kim] = PERSON Kim Jong Un; 3,000] = c1 CLAIM”, each with the
   * sentence it stands in.
   */
  private static String shown(String items, List<String> printed) {
    StringBuilder shown = new StringBuilder();
    String before = "";
    for (String item : items.split("; ", -1)) {
      String[] sides = item.split(" = ", 2);
      int line = line(sides[0], sides[1], printed);
      String sentence = sentence(line, printed);
      shown.append(sentence.equals(before) ? "" : sentence + "\n");
      before = sentence;
      shown.append(printed.get(line)).append('\n');
      for (int row = line + 1; row < printed.size(); row++) {
        if (!printed.get(row).startsWith("      ")) {
          break;
        }
        shown.append(cut(printed.get(row))).append('\n');
      }
    }
    return shown.toString();
  }

  private static int line(String words, String opening, List<String> printed) {
    Pattern bracket = Pattern.compile("\\[(\\d+) (?=(?:\\[\\d+ )*" + Pattern.quote(words) + ")");
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      String line = printed.get(i);
      if (!line.startsWith("  ")) {
        bracket.matcher(line).results().forEach(found -> numbers.add(found.group(1)));
      }
      for (String number : numbers) {
        if (line.startsWith("  " + number + " " + opening)) {
          return i;
        }
      }
    }
    throw new AssertionError("no item “" + words + "” whose line begins with “" + opening + "”");
  }

  /** The sentence around an item, as the text in front of its line has it. */
  private static String sentence(int line, List<String> printed) {
    int text = line;
    while (printed.get(text).startsWith("  ")) {
      text--;
    }
    String paragraph = printed.get(text);
    String number = printed.get(line).strip().split(" ", 2)[0];
    int at = paragraph.indexOf("[" + number + " ");
    int begin = 0;
    int end = paragraph.length();
    Matcher stop = SENTENCE.matcher(paragraph);
    while (stop.find()) {
      begin = stop.end() <= at ? stop.end() : begin;
      end = stop.start() > at ? Math.min(end, stop.end()) : end;
    }
    return paragraph.substring(begin, end).strip();
  }

  private static String cut(String row) {
    String[] rules = row.split("; ", -1);
    boolean list = row.startsWith("        no answer: ") && rules.length > NAMED;
    return list ? String.join("; ", List.of(rules).subList(0, NAMED)) + "; …" : row;
  }
}
