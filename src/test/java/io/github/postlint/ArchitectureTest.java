package io.github.postlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The rooms and their arrows, which only point down. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.postlint");

  @Test
  void arrowsPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("io.github.postlint..")
        .layer("mojo")
        .definedBy("..postlint.mojo..")
        .layer("report")
        .definedBy("..postlint.report..")
        .layer("tags")
        .definedBy("..postlint.tags..")
        .layer("rules")
        .definedBy("..postlint.rules..")
        .layer("lint")
        .definedBy("..postlint.lint..")
        .layer("site")
        .definedBy("..postlint.site..")
        .layer("post")
        .definedBy("..postlint.post..")
        .layer("io")
        .definedBy("..postlint.io..")
        .whereLayer("mojo")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("tags")
        .mayOnlyBeAccessedByLayers("mojo", "report")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("mojo", "report", "tags")
        .whereLayer("lint")
        .mayOnlyBeAccessedByLayers("mojo", "report", "tags", "rules")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("mojo", "report", "tags", "rules", "lint")
        .whereLayer("io")
        .mayOnlyBeAccessedByLayers("mojo", "report", "tags", "lint")
        .check(CLASSES);
  }

  @Test
  void onlyGoalsKnowMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..postlint.mojo..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.maven..")
        .check(CLASSES);
  }

  @Test
  void sitesKnowNoParticularGenerator() {
    noClasses()
        .that()
        .resideInAnyPackage("io.github.postlint.site", "..postlint.lint..", "..postlint.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..site.jekyll..")
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .should(
            new ArchCondition<JavaField>("be final") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean constant = field.getModifiers().contains(JavaModifier.FINAL);
                events.add(new SimpleConditionEvent(field, constant, field.getFullName()));
              }
            })
        .check(CLASSES);
  }
}
