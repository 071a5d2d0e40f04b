package org.attestnlp.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told of files that are no article; the table in the docs is made here. */
final class InputKindsTest {

  private static final String TABLE = "docs/INPUTS.md";
  private static final String BEGIN = "<!-- made by InputKindsTest -->\n";
  private static final String GERMAN =
      "Der Bürgermeister von Hafenstadt sagte am Montag, dass die Fähre nach der Reparatur wieder fahren"
          + " werde. Rund 1200 Menschen hatten neun Wochen lang auf das Postboot warten müssen, und viele"
          + " von ihnen blieben zu Hause, weil es ihnen zu klein war.";

  @TempDir private Path folder;

  /** With {@code -Dattest.inputs=true} it writes the table anew. */
  @Test
  void the_table_in_the_docs_is_what_the_command_says() throws IOException {
    StringBuilder table =
        new StringBuilder("| what is given | exit | what attest says |\n|---|---|---|\n");
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      String[] names = file.getKey().split(": ", 2);
      Files.write(folder.resolve(names[1]), file.getValue());
      table.append(row(names[0], names[1], folder.resolve(names[1]).toString()));
    }
    table.append(
        row("an address", "https://tide.example/ferry.html", "https://tide.example/ferry.html"));
    Path docs = Project.root().resolve(TABLE);
    String page = Files.readString(docs);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf("\n\n", begin) + 1;
    if (Boolean.getBoolean("attest.inputs")) {
      Files.writeString(docs, page.substring(0, begin) + table + page.substring(end));
      return;
    }
    assertThat(page.substring(begin, end))
        .as("after a change: this test alone with -Dattest.inputs=true, and read it")
        .isEqualTo(table.toString());
  }

  private String row(String what, String name, String operand) {
    CommandRun run = CommandRun.of("--only", "quotes", "--no-text", "--format", "jsonl", operand);
    String said =
        run.code() == 0
            ? run.json().get("warnings").get(0).asText()
            : run.json().at("/error/message").asText();
    return "| %s, `%s` | %d | %s |%n"
        .formatted(what, name, run.code(), said.replace(folder + "/", "").replace("|", "\\|"))
        .replace("\r", "");
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a PDF: ferry.txt", latin("%PDF-1.7\n%âãÏÓ\n1 0 obj"));
    files.put("a Word file: ferry.docx", zip("[Content_Types].xml", "word/document.xml"));
    files.put("an old Word file: ferry.doc", latin("ÐÏ\u0011à¡±\u001Aá\0\0"));
    files.put("a spreadsheet: ferry.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
    files.put(
        "an OpenDocument text: ferry.odt",
        latin("PK\u0003\u0004\n\0\0\0mimetypeapplication/vnd.oasis.opendocument.text"));
    files.put("rich text: ferry.rtf", latin("{\\rtf1\\ansi Ferry"));
    files.put("an archive: ferry.zip", zip("ferry.txt"));
    files.put("gzip under another name: ferry2.txt", gzip("The ferry sails."));
    files.put("an image: ferry.jpg", latin("ÿØÿà\0\u0010JFIF"));
    files.put("a film: ferry.mp4", latin("\0\0\0\u0018ftypmp42"));
    files.put(
        "HTML named .txt: page.txt", latin("<!DOCTYPE html><html><p>The ferry sails.</p></html>"));
    files.put("HTML named .jsonl: page.jsonl", latin("<html><p>The ferry sails.</p></html>"));
    files.put("a page without a story: menu.html", latin("<html><nav>Home</nav></html>"));
    files.put("a table without its column: table.csv", latin("id,body\na,The ferry sails.\n"));
    files.put("another encoding: latin.txt", latin("The café is shut."));
    files.put("no English: fähre.txt".replace("ä", "ae"), GERMAN.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(latin(text));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return bytes.toByteArray();
  }
}
