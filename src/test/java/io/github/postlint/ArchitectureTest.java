package io.github.postlint;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.postlint.lint.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms and their arrows, which only point down. */
class ArchitectureTest {
  private static final Path FOLDER = folder();
  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(FOLDER);

  /** Where the main classes are, whichever build has compiled them. */
  private static Path folder() {
    try {
      return Path.of(Finding.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void arrowsPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("io.github.postlint..")
        .layer("mojo")
        .definedBy("..postlint.mojo..")
        .layer("fork")
        .definedBy("..postlint.fork..")
        .layer("report")
        .definedBy("..postlint.report..")
        .layer("tags")
        .definedBy("..postlint.tags..")
        .layer("rules")
        .definedBy("..postlint.rules..")
        .layer("lint")
        .definedBy("..postlint.lint..")
        .layer("generator")
        .definedBy("..postlint.generator..")
        .layer("site")
        .definedBy("..postlint.site..")
        .layer("post")
        .definedBy("..postlint.post..")
        .layer("io")
        .definedBy("..postlint.io..")
        .whereLayer("mojo")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("fork")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("mojo")
        .whereLayer("tags")
        .mayOnlyBeAccessedByLayers("mojo", "report")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("mojo", "fork", "report", "tags")
        .whereLayer("lint")
        .mayOnlyBeAccessedByLayers("mojo", "fork", "report", "tags", "rules")
        .whereLayer("generator")
        .mayOnlyBeAccessedByLayers("mojo", "fork")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("mojo", "fork", "report", "tags", "rules", "lint", "generator")
        .whereLayer("io")
        .mayOnlyBeAccessedByLayers("mojo", "fork", "report", "tags", "lint")
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
        .resideInAnyPackage(
            "..postlint.site..", "..postlint.lint..", "..postlint.rules..", "..postlint.tags..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..generator..")
        .check(CLASSES);
  }

  /** What reports share lies in folders of its own, so that one can be added or deleted alone. */
  @Test
  void reportsKnowNoOtherReport() {
    slices()
        .matching("..postlint.report.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAPackage("..postlint.report.."),
            resideInAnyPackage("..postlint.report.outlet..", "..postlint.report.text.."))
        .check(CLASSES);
  }

  /** Goals run in processes that go on, and several at a time. */
  @Test
  void nothingStaticChanges() {
    ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should(
            new ArchCondition<JavaField>("be final and never change") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean constant =
                    field.getModifiers().contains(JavaModifier.FINAL)
                        && Constants.isConstant(field);
                events.add(new SimpleConditionEvent(field, constant, field.getFullName()));
              }
            })
        .check(CLASSES);
  }

  @Test
  void changingStaticsAreFound() {
    JavaClasses samples = new ClassFileImporter().importClasses(Constants.Samples.class);
    assertThat(samples.get(Constants.Samples.class).getFields())
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(Constants.isConstant(field))
                    .as(field.getName())
                    .isEqualTo(field.getName().startsWith("FINE")));
  }

  /**
   * In a daemon, the process's own folder and properties are those of another build: paths come
   * from the session and the project.
   */
  @Test
  void noGoalAsksTheProcessWhereItRuns() {
    noClasses()
        // To start the very same Java, one must ask which one it is.
        .that()
        .doNotHaveSimpleName("JavaCommand")
        .should()
        .callMethodWhere(
            target(owner(equivalentTo(System.class)))
                .and(target(nameMatching("getProperty|getProperties|setProperty|setProperties"))))
        .orShould()
        .callMethodWhere(
            target(nameMatching("getInteger")).and(target(owner(equivalentTo(Integer.class)))))
        .orShould()
        .callMethodWhere(
            target(nameMatching("getLong")).and(target(owner(equivalentTo(Long.class)))))
        .orShould()
        .callMethodWhere(
            target(nameMatching("getBoolean")).and(target(owner(equivalentTo(Boolean.class)))))
        .orShould()
        .callMethodWhere(target(nameMatching("getMultiModuleProjectDirectory")))
        .check(CLASSES);
  }

  /** Annotations of parameters and the plugin's descriptor may name them without any call. */
  @Test
  void noClassNamesTheFolderOfTheProcess() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSizeGreaterThan(100);
      for (Path file : all) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("user.dir", "multiModuleProjectDirectory");
      }
    }
  }

  /** Common pools and timers have threads that outlive a goal. */
  @Test
  void threadsEndWithTheirGoal() {
    noClasses()
        .should()
        .callMethodWhere(target(nameMatching("parallelStream|parallel|commonPool|.+Async")))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Timer.class)
        .orShould()
        .callMethodWhere(target(nameMatching("addShutdownHook")))
        .orShould()
        .callMethodWhere(target(nameMatching("deleteOnExit")))
        .check(CLASSES);
  }
}
