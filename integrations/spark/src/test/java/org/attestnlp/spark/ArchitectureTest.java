package org.attestnlp.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whom the module may see. */
final class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.attestnlp.spark");

  @Test
  void it_sees_core_alone_and_no_engine_rules_or_command() {
    assertThat(CLASSES).hasSizeGreaterThan(20);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.attestnlp.rules..",
            "org.attestnlp.names..",
            "org.attestnlp.syntax..",
            "org.attestnlp.opennlp..",
            "org.attestnlp.corenlp..",
            "org.attestnlp.cli..",
            "edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void nothing_under_the_gpl_is_on_its_class_path() {
    String[] entries =
        System.getProperty("java.class.path").split(System.getProperty("path.separator"));
    assertThat(entries).hasSizeGreaterThan(50);
    assertThat(Arrays.stream(entries).filter(entry -> entry.contains("corenlp"))).isEmpty();
    assertThat(ClassLoader.getSystemResource("edu/stanford/nlp/pipeline/StanfordCoreNLP.class"))
        .isNull();
  }

  @Test
  void only_the_program_prints() {
    noClasses()
        .that()
        .doNotHaveSimpleName("AttestSpark")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }
}
