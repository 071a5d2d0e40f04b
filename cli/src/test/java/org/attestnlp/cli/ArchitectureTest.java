package org.attestnlp.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may see whom. */
final class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar")) // helpers of other tests
          .importPackages("org.attestnlp");

  @Test
  void all_modules_are_looked_at() {
    assertThat(CLASSES.stream().map(c -> c.getPackageName()))
        .contains(
            "org.attestnlp",
            "org.attestnlp.model",
            "org.attestnlp.rules.quotes",
            "org.attestnlp.names",
            "org.attestnlp.syntax",
            "org.attestnlp.opennlp",
            "org.attestnlp.corenlp",
            "org.attestnlp.cli");
  }

  @Test
  void the_model_sees_nothing_of_ours() {
    noClasses()
        .that()
        .resideInAPackage("org.attestnlp.model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.attestnlp", "org.attestnlp.spi..", "org.attestnlp.json..", "org.attestnlp.rules..")
        .check(CLASSES);
  }

  @Test
  void the_description_of_the_fields_sees_only_the_model() {
    noClasses()
        .that()
        .resideInAPackage("org.attestnlp.field")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.attestnlp..")
                .and(not(resideInAnyPackage("org.attestnlp.field", "org.attestnlp.model"))))
        .check(CLASSES);
  }

  @Test
  void the_spi_sees_only_the_model() {
    noClasses()
        .that()
        .resideInAPackage("org.attestnlp.spi")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.attestnlp", "org.attestnlp.json..", "org.attestnlp.rules..")
        .check(CLASSES);
  }

  @Test
  void the_pipeline_does_not_know_json() {
    noClasses()
        .that()
        .resideInAPackage("org.attestnlp")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.attestnlp.json..")
        .check(CLASSES);
  }

  @Test
  void nothing_below_gold_and_views_knows_them() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.attestnlp.gold..",
            "org.attestnlp.view..",
            "org.attestnlp.audit..",
            "org.attestnlp.cli..",
            "org.attestnlp.junit..",
            "org.attestnlp.server..",
            "org.attestnlp.uima..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.attestnlp.gold..", "org.attestnlp.view..")
        .check(CLASSES);
  }

  @Test
  void jackson_stays_in_the_formats_the_command_line_and_the_trainer() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.attestnlp.json..",
            "org.attestnlp.gold..",
            "org.attestnlp.view..",
            "org.attestnlp.audit..",
            "org.attestnlp.cli..",
            "org.attestnlp.html..",
            "org.attestnlp.uima..",
            "org.attestnlp.server..",
            "org.attestnlp.names.training..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void extractors_never_see_each_other_nor_the_command_line() {
    slices()
        .matching("org.attestnlp.(rules|names|syntax|opennlp|corenlp|cli)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void corenlp_stays_behind_its_module() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.attestnlp.corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void the_areas_of_the_rules_have_no_cycles() {
    slices().matching("org.attestnlp.rules.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_rooms_of_the_rules_have_no_cycles() {
    slices().matching("org.attestnlp.rules.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_grammar_knows_no_layer_and_the_lexicon_no_grammar() {
    noClasses()
        .that()
        .resideInAPackage("org.attestnlp.rules.syntax..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.attestnlp.rules..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.attestnlp.rules.syntax..", "org.attestnlp.rules.lexicon.."))))
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.attestnlp.rules.lexicon..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.attestnlp.rules..")
                .and(not(resideInAPackage("org.attestnlp.rules.lexicon.."))))
        .check(CLASSES);
  }

  @Test
  void the_rooms_of_the_command_see_only_those_before_them() {
    slices().matching("org.attestnlp.cli.(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("org.attestnlp.cli.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.attestnlp.cli")
        .check(CLASSES);
  }

  @Test
  void the_rooms_of_gold_have_no_cycles() {
    slices().matching("org.attestnlp.gold.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_library_never_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.attestnlp.cli..",
            "org.attestnlp.names.training..",
            "org.attestnlp.syntax.training..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  /** Two threads that begin with one each would wait for the other for ever. */
  @Test
  void no_two_classes_need_each_other_to_be_initialized() {
    Map<JavaClass, Set<JavaClass>> needs = new LinkedHashMap<>();
    for (JavaClass each : CLASSES) {
      each.getStaticInitializer()
          .ifPresent(
              code ->
                  needs.put(
                      each,
                      code.getAccessesFromSelf().stream()
                          .map(access -> access.getTargetOwner())
                          .filter(other -> !other.equals(each))
                          .collect(toSet())));
    }
    boolean fewer = true;
    while (fewer) {
      Set<JavaClass> left = Set.copyOf(needs.keySet());
      fewer = needs.values().removeIf(others -> Collections.disjoint(others, left));
    }
    assertThat(needs.keySet()).extracting(JavaClass::getName).isEmpty();
  }
}
