package org.attestnlp.syntax.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ModelReaderTest {

  @Test
  void what_is_no_model_is_refused() {
    assertThatThrownBy(() -> ModelReader.vectors(new ByteArrayInputStream(new byte[40])))
        .isInstanceOf(IOException.class)
        .hasMessage("not a syntax model: it does not begin with ATSX");
  }

  @Test
  void a_model_of_another_kind_is_refused() {
    assertThatThrownBy(() -> ModelReader.vectors(resource("tags.model")))
        .isInstanceOf(IOException.class)
        .hasMessage("syntax model of kind T, expected V");
  }

  @Test
  void another_version_is_refused() {
    byte[] bytes = {'A', 'T', 'S', 'X', 0, 0, 0, 9};
    assertThatThrownBy(() -> ModelReader.vectors(new ByteArrayInputStream(bytes)))
        .hasMessage("syntax model of version 9, expected 1");
  }

  @Test
  void a_model_cut_short_is_refused() throws IOException {
    byte[] whole;
    try (InputStream in = resource("word.vectors")) {
      whole = in.readAllBytes();
    }
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> ModelReader.vectors(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("syntax model is cut short: expected");
  }

  @Test
  void a_damaged_length_is_refused() {
    byte[] bytes = {'A', 'T', 'S', 'X', 0, 0, 0, 1, 0, 0, 0, 'V', -1, -1, -1, -1};
    assertThatThrownBy(() -> ModelReader.vectors(new ByteArrayInputStream(bytes)))
        .hasMessage("syntax model is damaged: a part of length -1");
  }

  private static InputStream resource(String name) {
    InputStream in = ModelReaderTest.class.getResourceAsStream("/org/attestnlp/syntax/" + name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing");
    }
    return in;
  }
}
