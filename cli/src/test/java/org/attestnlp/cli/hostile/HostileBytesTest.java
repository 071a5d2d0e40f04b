package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that are no text, or text in another encoding. */
final class HostileBytesTest {

  private static final String TEXT = "“We lost 40 homes,” Mayor Ada Quill said on Monday.";

  @TempDir private Path folder;

  private Hostile.Result refused(String code, int... bytes) throws IOException {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return refused(code, all);
  }

  private Hostile.Result refused(String code, byte[] bytes) throws IOException {
    Hostile.Result result = Hostile.bytes(3, folder, bytes);
    assertThat(result.codes()).containsExactly(code);
    return result;
  }

  @Test
  @Kind("A1 empty")
  void an_empty_file() throws IOException {
    assertThat(refused("INPUT_EMPTY").err()).contains("article.txt: the article is empty");
  }

  @Test
  @Kind("A2 blanks")
  void blanks_alone() throws IOException {
    refused("INPUT_EMPTY", Hostile.utf8(" \t\r\n\u2003\n  "));
  }

  @Test
  @Kind("A3 UTF-8 byte order mark")
  void a_byte_order_mark() throws IOException {
    Hostile.Result result = Hostile.bytes(0, folder, Hostile.utf8("\uFEFF" + TEXT));
    assertThat(result.only().get("text").asText()).isEqualTo(TEXT);
  }

  @Test
  @Kind("A4 UTF-16LE")
  void utf_16_with_the_low_byte_first() throws IOException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(refused("INPUT_NOT_UTF8", bytes).err()).contains("--encoding UTF-16");
    Hostile.Result told = Hostile.bytes(0, folder, bytes, "--encoding", "UTF-16");
    assertThat(told.only().get("text").asText()).isEqualTo(TEXT);
  }

  @Test
  @Kind("A5 UTF-16BE")
  void utf_16_with_the_high_byte_first() throws IOException {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE);
    assertThat(refused("INPUT_NOT_UTF8", bytes).err()).contains("--encoding UTF-16");
    Hostile.Result told = Hostile.bytes(0, folder, bytes, "--encoding", "UTF-16BE");
    assertThat(told.only().get("text").asText()).isEqualTo(TEXT);
  }

  @Test
  @Kind("A6 invalid sequence")
  void a_byte_that_is_never_utf_8() throws IOException {
    assertThat(refused("INPUT_NOT_UTF8", 'a', 'b', 0xFF, 'c').err())
        .contains("byte 0xFF at offset 2");
  }

  @Test
  @Kind("A7 overlong")
  void a_slash_in_two_bytes() throws IOException {
    assertThat(refused("INPUT_NOT_UTF8", 'a', 0xC0, 0xAF).err()).contains("byte 0xC0 at offset 1");
  }

  @Test
  @Kind("A8 multibyte cut at the end")
  void a_character_cut_at_the_end() throws IOException {
    assertThat(refused("INPUT_NOT_UTF8", 'a', 0xE2, 0x80).err()).contains("at offset 1");
  }

  @Test
  @Kind("A9 quotes in code page 1252")
  void quotes_of_windows() throws IOException {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));
    assertThat(refused("INPUT_NOT_UTF8", bytes).err())
        .contains("byte 0x93 at offset 0", "--encoding windows-1252");
    Hostile.Result told = Hostile.bytes(0, folder, bytes, "--encoding", "windows-1252");
    assertThat(told.quote()).isEqualTo("We lost 40 homes,");
  }

  @Test
  @Kind("A10 NUL")
  void nul_characters() throws IOException {
    Hostile.Result result = Hostile.bytes(0, folder, Hostile.utf8("\0" + TEXT + "\0\0"));
    assertThat(result.quote()).isEqualTo("We lost 40 homes,");
  }

  @Test
  @Kind("A11 other control characters")
  void control_characters_of_both_ranges() {
    StringBuilder text = new StringBuilder();
    for (int c = 1; c < 0xA0; c++) {
      text.append(c < ' ' || c >= 0x7F ? "a" + (char) c : "");
    }
    assertThat(Hostile.text(text + ". " + TEXT).numbers()).contains("40=40");
  }

  @Test
  @Kind("A12 binary")
  void a_picture_and_a_pdf() throws IOException {
    refused("INPUT_NOT_TEXT", 0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 'J', 'F', 'I', 'F', 0, 1);
    refused("INPUT_NOT_TEXT", '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', 0xE2, 0xE3, 0xCF);
  }

  @Test
  @Kind("A13 UTF-32")
  void utf_32_is_not_taken_for_utf_16() throws IOException {
    for (String name : List.of("UTF-32LE", "UTF-32BE")) {
      byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
      assertThat(refused("INPUT_NOT_UTF8", bytes).err()).contains("--encoding UTF-32");
      Hostile.Result told = Hostile.bytes(0, folder, bytes, "--encoding", "UTF-32");
      assertThat(told.only().get("text").asText()).isEqualTo(TEXT);
    }
  }

  @Test
  @Kind("A14 wide characters without a mark")
  void utf_16_and_utf_32_without_a_mark_are_not_read_as_text_full_of_nul() throws IOException {
    for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      byte[] bytes = TEXT.getBytes(Charset.forName(name));
      assertThat(refused("INPUT_NOT_UTF8", bytes).err()).contains("--encoding " + name);
      Hostile.Result told = Hostile.bytes(0, folder, bytes, "--encoding", name);
      assertThat(told.quote()).isEqualTo("We lost 40 homes,");
    }
    byte[] odd = Hostile.utf8("\0T\0he 14 boats sank\0 in the bay, said Ada Quill.");
    assertThat(Hostile.bytes(0, folder, odd).numbers()).contains("14=14");
  }

  @Test
  @Kind("A15 UTF-8 cut inside a character")
  void a_text_cut_inside_a_character_is_not_taken_for_another_encoding() throws IOException {
    byte[] whole = Hostile.utf8(TEXT + " “She left");
    int mark = Hostile.utf8(TEXT + " ").length;
    for (int kept = 1; kept <= 2; kept++) {
      assertThat(refused("INPUT_NOT_UTF8", Arrays.copyOf(whole, mark + kept)).err())
          .contains("inside the character at offset " + mark)
          .doesNotContain("windows-1252");
    }
    byte[] cafe = "He left the café".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused("INPUT_NOT_UTF8", cafe).err()).contains("--encoding windows-1252");
  }

  @Test
  @Kind("A16 gzip data that are none or cut")
  void an_empty_or_cut_gzip_file_is_told_in_words() throws IOException {
    byte[] whole = gzip(TEXT);
    for (int length : new int[] {0, 5, 10, whole.length - 3}) {
      assertThat(compressed(3, Arrays.copyOf(whole, length)).err())
          .contains("storm.txt.gz: cannot be read: ", " cut")
          .doesNotContain("null", "Exception");
    }
  }

  @Test
  @Kind("A17 something behind gzip data")
  void what_stands_behind_gzip_data_is_not_passed_over() throws IOException {
    byte[] junk = joined(gzip(TEXT), Hostile.utf8("and more of this article"));
    assertThat(compressed(3, junk).err()).contains("stands behind the gzip data");
    byte[] begun = joined(gzip(TEXT), Arrays.copyOf(gzip(TEXT), 6));
    assertThat(compressed(3, begun).err()).contains("stands behind the gzip data");
    assertThat(compressed(0, joined(gzip(TEXT), new byte[700])).only().get("text").asText())
        .isEqualTo(TEXT);
    assertThat(compressed(0, joined(gzip(TEXT), gzip(" More."))).only().get("text").asText())
        .isEqualTo(TEXT + " More.");
  }

  @Test
  @Kind("A18 characters that nobody sees")
  void characters_that_nobody_sees_are_no_article() throws IOException {
    for (String text : List.of("\u200B", "\uFEFF\uFEFF", "\u00A0 \u00A0", "\u2060\u00AD\u200E\n")) {
      refused("INPUT_EMPTY", Hostile.utf8(text));
      Path rows = Files.writeString(folder.resolve("a.jsonl"), Hostile.rowOf("x", text) + "\n");
      assertThat(Hostile.run(3, 1, rows.toString()).codes()).containsExactly("INPUT_EMPTY");
    }
  }

  private Hostile.Result compressed(int code, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("storm.txt.gz"), bytes);
    return Hostile.run(code, 1, file.toString());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Hostile.utf8(text));
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
