package org.attestnlp.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Factuality;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.testing.ToolContract;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.tool.ToolFormat;
import org.junit.jupiter.api.Test;

/** What both forms of a CAS keep to; {@link CasJsonTest} and {@link XmiTest} name one each. */
abstract class CasFormatTest extends ToolContract {

  private static final String JSON = ArticleJson.write(SampleArticle.build()) + "\n";

  @Override
  protected abstract CasFormat format();

  private CAS cas() throws Exception {
    CAS cas = AttestTypes.cas();
    byte[] bytes = format().write(JSON).getBytes(StandardCharsets.UTF_8);
    format().fill(cas, new ByteArrayInputStream(bytes));
    return cas;
  }

  private String after(Consumer<CAS> change) throws Exception {
    CAS cas = cas();
    change.accept(cas);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format().put(cas, out);
    return format().read("x", out.toString(StandardCharsets.UTF_8)).get(0);
  }

  private static AnnotationFS first(CAS cas, String type) {
    return cas.getAnnotationIndex(cas.getTypeSystem().getType("org.attestnlp.type." + type))
        .iterator()
        .next();
  }

  private static void set(AnnotationFS annotation, String feature, String value) {
    annotation.setStringValue(annotation.getType().getFeatureByBaseName(feature), value);
  }

  @Test
  void the_command_finds_it_by_its_name() {
    assertThat(ToolFormat.named(format().name())).isInstanceOf(format().getClass());
  }

  @Test
  void the_type_system_beside_the_files_reads_them() throws Exception {
    TypeSystemDescription types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(
                new XMLInputSource(
                    new ByteArrayInputStream(
                        format()
                            .companions()
                            .get("TypeSystem.xml")
                            .getBytes(StandardCharsets.UTF_8)),
                    null));
    CAS cas = CasCreationUtils.createCas(types, null, null);
    byte[] bytes = format().write(JSON).getBytes(StandardCharsets.UTF_8);
    format().fill(cas, new ByteArrayInputStream(bytes));
    assertThat(cas.getDocumentText()).isEqualTo(SampleArticle.TEXT);
    assertThat(first(cas, "Mention").getCoveredText())
        .isEqualTo(SampleArticle.build().entities().get(0).mentions().get(0).span().text());
  }

  @Test
  void a_moved_claim_and_a_changed_slot_change_just_that() throws Exception {
    AnnotatedArticle before = SampleArticle.build();
    AnnotatedArticle after =
        ArticleJson.read(
            after(
                cas -> {
                  AnnotationFS claim = first(cas, "Claim");
                  cas.removeFsFromIndexes(claim);
                  int end = claim.getEnd() + 1;
                  claim.setIntValue(claim.getType().getFeatureByBaseName("end"), end);
                  set(claim, "factuality", "HYPOTHETICAL");
                  cas.addFsToIndexes(claim);
                }));
    assertThat(after.claims().get(0).span().end())
        .isEqualTo(before.claims().get(0).span().end() + 1);
    assertThat(after.claims().get(0).factuality()).isEqualTo(Factuality.HYPOTHETICAL);
    assertThat(after.claims().get(0).claimants()).isEqualTo(before.claims().get(0).claimants());
    assertThat(after.quotes()).isEqualTo(before.quotes());
    assertThat(after.entities()).isEqualTo(before.entities());
  }

  @Test
  void a_mention_that_a_person_makes_is_an_entity() throws Exception {
    AnnotatedArticle after =
        ArticleJson.read(
            after(
                cas -> {
                  int at = SampleArticle.TEXT.indexOf("Mayor");
                  AnnotationFS mention =
                      cas.createAnnotation(first(cas, "Mention").getType(), at, at + 5);
                  set(mention, "label", "PERSON");
                  cas.addFsToIndexes(mention);
                }));
    assertThat(after.entities()).extracting(entity -> entity.name()).contains("Mayor");
  }

  @Test
  void a_label_that_is_none_is_named() {
    assertThatThrownBy(() -> after(cas -> set(first(cas, "Quote"), "label", "LOUD")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("with the label LOUD; expected one of [DIRECT, INDIRECT, MIXED]");
  }

  @Test
  void a_cas_of_somebody_else_becomes_gold() throws Exception {
    CAS cas = AttestTypes.cas();
    cas.setDocumentText("Rain fell on Oslo.");
    AnnotationFS mention =
        cas.createAnnotation(cas.getTypeSystem().getType("org.attestnlp.type.Mention"), 13, 17);
    set(mention, "label", "LOCATION");
    cas.addFsToIndexes(mention);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format().put(cas, out);
    List<String> gold = format().read("in/oslo.xmi", out.toString(StandardCharsets.UTF_8));
    AnnotatedArticle article = ArticleJson.read(gold.get(0));
    assertThat(article.id()).isEqualTo("oslo");
    assertThat(article.entities().get(0).name()).isEqualTo("Oslo");
  }
}
