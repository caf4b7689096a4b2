package io.github.postlint.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.RuleContext;
import org.junit.jupiter.api.Test;

/** A post's own findings outlive the day on which they were made. */
class PostRuleTest {

  @Test
  void noneAsksForTheTime() {
    noClasses()
        .that()
        .areAssignableTo(PostRule.class)
        .should()
        .callMethod(RuleContext.class, "now")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.postlint.rules"));
  }
}
