package org.attestnlp.testing.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks on the sample article: Mayor Ada Quill said on 3 May that about 40 to 50 of 90 homes … */
final class FieldChecksTest {

  private static final AnnotatedArticle FOUND = SampleArticle.build();
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'claim': {'at': '40 to 50', 'value': 40, 'valueHigh': 50, 'approximate': true}}",
        "{'claim': {'at': '40', 'value': {'any': [4, 40]}, 'claimants': ['the Ada Quill']}}",
        "{'noclaim': {'at': 'Rain'}}",
        "{'nothing': {'at': 'Rain'}}",
        "{'entity': {'name': 'Ada Quill', 'type': ['PERSON', 'LOCATION']}}",
        "{'noentity': {'text': 'Rain'}}",
        "{'different': ['Oslo', 'Quill']}",
        "{'either': [{'quotes': 77}, {'noentity': {'text': 'Rain'}}]}"
      })
  void what_is_so_holds(String check) throws JsonProcessingException {
    assertThat(faults(check)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'claim': {'at': '40 to 50', 'value': 41}}",
        "{'claim': {'at': '40', 'claimants': []}}",
        "{'claim': {'at': '40', 'claims_at': 7}}",
        "{'claim': {'at': 'Rain', 'value': 41}}",
        "{'number': {'at': '40', 'role': 'YEAR'}}",
        "{'noclaim': {'at': '40'}}",
        "{'nothing': {'at': '40'}}",
        "{'quotes': 77}",
        "{'quote': {'text': 'it rained', 'speakers': ['Ada Quill']}}",
        "{'noquote': {'text': 'were lost'}}",
        "{'entity': {'name': 'Ada Quill', 'type': 'LOCATION'}}",
        "{'entity': {'name': 'Bo Roe'}}",
        "{'noentity': {'text': 'Ada Quill'}}",
        "{'same': ['Oslo', 'Quill']}",
        "{'title': null}",
        "{'dateline': null}",
        "{'error': 'EMPTY'}",
        "{'either': [{'quotes': 77}, {'quotes': 78}]}"
      })
  void what_is_not_so_does_not_hold(String check) throws JsonProcessingException {
    assertThat(faults(check)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'claim': {'at': 'Bergen'}}",
        "{'claim': {'at': '40', 'n': 9}}",
        "{'claim': {'at': '40', 'colour': 'red'}}",
        "{'same': ['Bergen', 'Oslo']}",
        "{'clam': {'at': '40'}}",
        "{'quotes': 1, 'title': null}"
      })
  void a_check_that_is_none_is_refused(String check) {
    assertThatThrownBy(() -> faults(check)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> faults(String check) throws JsonProcessingException {
    JsonNode read = JSON.readTree(check.replace('\'', '"'));
    return FieldChecks.faults(
        new FieldRow("id", "kind", FOUND.text(), null, List.of(read), check), FOUND);
  }
}
