package org.attestnlp.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.json.ArticleJson;
import org.junit.jupiter.api.Test;

/** The committed schema is what the description says, to the letter. */
final class SchemaTest {

  private static final String FILE =
      "core/src/main/resources/org/attestnlp/json/attest-1.schema.json";

  /** With {@code -Dattest.schema=true} it writes the file anew. */
  @Test
  void the_schema_says_what_the_description_of_the_fields_says() throws IOException {
    if (Boolean.getBoolean("attest.schema")) {
      Files.writeString(
          Path.of(System.getProperty("attest.root")).resolve(FILE), SchemaOfFields.write());
      return;
    }
    assertThat(SchemaOfFields.write())
        .as("after a change of fields: mvn test -pl core -Dtest=SchemaTest -Dattest.schema=true")
        .isEqualTo(ArticleJson.schema());
  }
}
