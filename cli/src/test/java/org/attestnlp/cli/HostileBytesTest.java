package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
}
