package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/**
 * Texts that want to be code somewhere behind us: in a page, a table, a terminal, an XML report.
 */
final class HostileInjectionTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MAYOR = " Mayor Ada Quill said on Monday that 40 homes were lost.";

  @TempDir private Path folder;

  /** The output of the command for one article; the same in two runs. */
  private String output(String text, String... options) throws IOException {
    return outputOf("x", text, options);
  }

  private String outputOf(String id, String text, String... options) throws IOException {
    Hostile.text(text);
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(rows, Hostile.rowOf(id, text) + "\n");
    String[] all = new String[options.length + 1];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = rows.toString();
    CommandRun run = CommandRun.of(all);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(CommandRun.of(all)).isEqualTo(run);
    return run.out() + run.err();
  }

  private String page(String text) throws IOException {
    Path pages = folder.resolve("pages");
    output(text, "--format", "html", "-o", pages + "/");
    return Files.readString(pages.resolve("x.html"));
  }

  private List<List<String>> table(String text) throws IOException {
    return cells(output(text, "--format", "csv", "--only", "quotes"));
  }

  /** The cells of a table after RFC 4180. */
  private static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    Matcher cell = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)").matcher(csv);
    int end = 0;
    while (cell.find() && cell.start() == end) {
      row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
      end = cell.end();
      if (cell.group(3).equals("\r\n")) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    assertThat(end).as("all of the table is cells").isEqualTo(csv.length());
    return rows;
  }

  @Test
  @Kind("H1 <script>")
  void a_script_in_the_text_stays_text() throws IOException {
    String page =
        page("<script>alert(1)</script> “<img src=x onerror=alert(2)>,” she said." + MAYOR);
    assertThat(page).doesNotContain("<script>alert", "<img src=x");
    assertThat(page).contains("&lt;script&gt;alert(1)");
  }

  @Test
  @Kind("H2 attribute break-out")
  void a_quotation_mark_does_not_end_an_attribute() throws IOException {
    String page =
        page("Ada \"onmouseover='alert(1)' Quill said “x\" autofocus onfocus=alert(2) y”." + MAYOR);
    assertThat(Pattern.compile("<[^>]*\\son(mouseover|focus)=").matcher(page).find()).isFalse();
  }

  @Test
  @Kind("H3 </script> in embedded JSON")
  void a_closing_tag_does_not_end_embedded_data() throws IOException {
    Path out = folder.resolve("json");
    output("“</script><script>alert(1)</script>,” she said." + MAYOR, "-o", out + "/");
    CommandRun export =
        CommandRun.of("gold", "export", "--to", "html", "-o", folder + "/pages", out.toString());
    assertThat(export.code()).as(export.err()).isZero();
    String page = Files.readString(folder.resolve("pages/x.html"));
    assertThat(page).doesNotContain("</script><script>alert");
    assertThat(page).contains("alert(1)");
  }

  @Test
  @Kind("H4 javascript:")
  void no_link_leads_anywhere() throws IOException {
    String page =
        page("Ada Quill said “see javascript:alert(1) or https://evil.example/”." + MAYOR);
    assertThat(Pattern.compile("(href|src|action)\\s*+=\\s*+[\"']?+(?!#)").matcher(page).find())
        .as("a link that is none to the page itself")
        .isFalse();
    assertThat(page).contains("Content-Security-Policy");
  }

  @Test
  @Kind("H5 CSV =")
  void a_formula_stays_text() throws IOException {
    String text = "“=HYPERLINK(\"http://evil.example\")” is what Ada Quill said." + MAYOR;
    for (List<String> row : table(text)) {
      assertThat(row).noneMatch(cell -> cell.startsWith("="));
    }
  }

  @Test
  @Kind("H6 CSV + - @ TAB CR")
  void what_spreadsheets_take_for_formulas_stays_text() throws IOException {
    for (String start : List.of("+", "-", "@", "\t", "\r", "=")) {
      List<List<String>> rows = table("“" + start + "cmd|x, it was bad,” Ada Quill said." + MAYOR);
      assertThat(rows).hasSizeGreaterThan(1).allMatch(row -> row.size() == rows.get(0).size());
      for (List<String> row : rows) {
        assertThat(row).noneMatch(cell -> cell.startsWith(start));
      }
    }
  }

  @Test
  @Kind("H7 ANSI escapes")
  void escapes_do_not_reach_the_terminal_in_messages() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(
        rows, Hostile.rowOf("\u001B[31mx\u009B2J\u0007\u202E", " ") + "\n{\u001B[2J\n");
    Hostile.Result result = Hostile.run(3, 2, rows.toString());
    assertThat(result.err()).doesNotContain("\u001B", "\u009B", "\u0007", "\u202E");
    Files.writeString(
        rows, Hostile.rowOf("\u001B[2J", "“\u001B[31mred\u001B[0m,” Ada said.\u009B" + MAYOR));
    CommandRun explain = CommandRun.of("explain", "--jsonl", rows.toString());
    assertThat(explain.out()).contains("red").doesNotContain("\u001B", "\u009B");
  }

  @Test
  @Kind("H8 newline and tab in .ann")
  void breaks_in_spans_do_not_break_standoff() throws IOException {
    Path out = folder.resolve("brat");
    Path json = folder.resolve("json");
    String text = "“We lost\n40\thomes\r\nand more,” Mayor Ada\nQuill\tof Oslo said.\r" + MAYOR;
    output(text, "-o", json + "/");
    CommandRun export =
        CommandRun.of("gold", "export", "--to", "brat", "-o", out.toString(), json.toString());
    assertThat(export.code()).as(export.err()).isZero();
    assertThat(Files.readString(out.resolve("x.ann")).lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("[TRAE*#]\\S*\t.*"));
    CommandRun back =
        CommandRun.of("gold", "import", "-o", folder + "/back", out.resolve("x.ann").toString());
    assertThat(back.code()).as(back.err()).isZero();
    JsonNode original = JSON.readTree(Files.readString(json.resolve("x.json")));
    JsonNode again = JSON.readTree(Files.readString(folder.resolve("back/x.json")));
    assertThat(again.get("text")).isEqualTo(original.get("text"));
    assertThat(again.get("quotes")).isEqualTo(original.get("quotes"));
  }

  @Test
  @Kind("H9 characters illegal in XML")
  void a_report_in_xml_is_well_formed_whatever_the_text() throws Exception {
    String text =
        "\u0001\uFFFE\uD83D “]]> & <40> homes,\u000B” Mayor Ada Quill said.\u0000" + MAYOR;
    Path suite = folder.resolve("suite/gold");
    outputOf("x\u0002", text, "-o", suite + "/");
    Path file = suite.resolve("x_.json");
    ObjectNode gold = (ObjectNode) JSON.readTree(Files.readString(file));
    gold.putObject("gold").putArray("complete").add("quotes").add("claims").add("entities");
    ((ArrayNode) gold.get("claims")).remove(0);
    Files.writeString(
        file, JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(gold));
    CommandRun run =
        CommandRun.of("gold", "score", folder.resolve("suite").toString(), "--report", "junit");
    assertThat(run.code()).as(run.err()).isZero();
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Hostile.utf8(run.out())));
    assertThat(xml.getElementsByTagName("testcase").getLength()).isPositive();
  }
}
