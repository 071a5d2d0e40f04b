package org.attestnlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.postag.POSDictionary;
import org.junit.jupiter.api.Test;

/** The parts of the tagger's model file. */
final class TaggerFilesTest {

  private static byte[] part(String name) throws IOException {
    try (InputStream in =
            TaggerFilesTest.class.getClassLoader().getResourceAsStream(TaggerModel.FILE);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IllegalStateException(name);
  }

  @Test
  void the_dictionary_says_of_each_word_what_opennlp_reads() throws IOException {
    byte[] xml = part("tags.tagdict");
    TagDictionary ours = TagDictionary.read(xml);
    POSDictionary theirs = POSDictionary.create(new ByteArrayInputStream(xml));
    int count = 0;
    for (String word : theirs) {
      assertThat(ours.of(word)).as(word).containsExactly(theirs.getTags(word));
      count++;
    }
    assertThat(count).isGreaterThan(16_000);
    assertThat(ours.of("no such word")).isNull();
  }

  @Test
  void an_entry_has_signs_of_xml() throws IOException {
    String entry =
        "<entry tags=\"NNP CC\">\n<token>A&amp;B &lt;C&gt; &quot;&apos;</token>\n</entry>";
    TagDictionary read = TagDictionary.read(entry.getBytes(StandardCharsets.UTF_8));
    assertThat(read.of("A&B <C> \"'")).isEqualTo(List.of("NNP", "CC"));
  }

  @Test
  void a_damaged_dictionary_says_where() {
    for (String damaged :
        List.of("<entry tags=\"NN\"><token>x", "<entry tags=\"NN", "<entry ><token>x</token>")) {
      assertThatThrownBy(() -> TagDictionary.read(("x" + damaged).getBytes(StandardCharsets.UTF_8)))
          .as(damaged)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("at character 1");
    }
  }

  @Test
  void weights_that_are_cut_short_or_of_another_kind_are_refused() throws IOException {
    byte[] model = part("pos.model");
    for (int length : List.of(0, 1, 5, 40, 3_000, 1_000_000, 2_600_000, model.length - 8)) {
      assertThatThrownBy(() -> FeatureWeights.read(Arrays.copyOf(model, length)))
          .as("of length " + length)
          .isInstanceOf(IOException.class);
    }
    byte[] other = model.clone();
    other[2] = 'Q';
    assertThatThrownBy(() -> FeatureWeights.read(other)).hasMessageContaining("GIS");
  }
}
