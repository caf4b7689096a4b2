package io.github.postlint;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms and their arrows, which only point down. */
class ArchitectureTest {
  private static final String HOUSE = "io.github.postlint";

  /** Among more classes than these in one folder, nobody finds anything at a glance. */
  private static final int MAX_CLASSES_IN_FOLDER = 40;

  /** The rooms from the top of the house down, each with those that it may know. */
  private static final Map<String, List<String>> ROOMS =
      inOrder(
          Map.entry(
              "mojo",
              List.of(
                  "settings",
                  "changes",
                  "adopt",
                  "write",
                  "watch",
                  "fork",
                  "report",
                  "merge",
                  "fix",
                  "tags",
                  "web",
                  "rules",
                  "lint",
                  "generator",
                  "site",
                  "post",
                  "io",
                  "read")),
          Map.entry("settings", List.of("rules", "lint", "site", "post")),
          Map.entry("changes", List.of("lint", "post", "read")),
          Map.entry("adopt", List.of("lint", "site")),
          Map.entry("write", List.of("lint", "site", "post")),
          Map.entry("watch", List.of("fork", "report", "rules", "lint", "site", "post")),
          Map.entry("fork", List.of("rules", "lint", "generator", "site", "io")),
          Map.entry("report", List.of("rules", "lint", "post", "io")),
          Map.entry("merge", List.of("fix", "lint", "site", "post", "read")),
          Map.entry("fix", List.of("lint", "site", "post", "io", "read")),
          Map.entry("tags", List.of("lint", "site", "post", "io", "read")),
          Map.entry("web", List.of("lint", "site", "post", "io", "read")),
          Map.entry("rules", List.of("lint", "site", "post", "read")),
          Map.entry("lint", List.of("site", "post", "io", "read")),
          Map.entry("generator", List.of("site", "post", "read")),
          Map.entry("site", List.of("post", "read")),
          Map.entry("post", List.of("read")),
          Map.entry("io", List.of("read")),
          Map.entry("read", List.of()));

  /** The same for the rooms in {@code post}; what stands outside of them puts them together. */
  private static final Map<String, List<String>> POST_ROOMS =
      inOrder(
          Map.entry(
              "post.markdown",
              List.of("post.kramdown", "post.commonmark", "post.body", "post.text")),
          Map.entry("post.kramdown", List.of("post.body", "post.text")),
          Map.entry("post.commonmark", List.of("post.body", "post.text")),
          Map.entry("post.asciidoc", List.of("post.body", "post.text")),
          Map.entry("post.html", List.of("post.body", "post.text")),
          Map.entry(
              "post.liquid",
              List.of("post.template", "post.frontmatter", "post.body", "post.text")),
          Map.entry(
              "post.shortcode",
              List.of("post.template", "post.frontmatter", "post.body", "post.text")),
          Map.entry(
              "post.qute", List.of("post.template", "post.frontmatter", "post.body", "post.text")),
          Map.entry("post.template", List.of("post.frontmatter", "post.body", "post.text")),
          Map.entry("post.frontmatter", List.of("post.text")),
          Map.entry("post.body", List.of("post.text")),
          Map.entry("post.text", List.of()));

  /**
   * Languages in which documents are written, each with those that may know it besides generators:
   * what is about that very language, or reads files that Postlint itself wants in it.
   */
  private static final Map<String, List<String>> LANGUAGES =
      inOrder(
          Map.entry("post.markdown", List.of()),
          Map.entry("post.kramdown", List.of("post.markdown.*")),
          Map.entry("post.commonmark", List.of("post.markdown.*")),
          Map.entry("post.asciidoc", List.of()),
          Map.entry("post.html", List.of()),
          Map.entry("post.liquid", List.of("rules.liquid.*")),
          Map.entry("post.shortcode", List.of("rules.shortcode.*")),
          Map.entry("post.qute", List.of()),
          Map.entry(
              "post.frontmatter.yaml",
              List.of(
                  "rules.frontmatter.SyntaxFixes",
                  "rules.frontmatter.schema.Fixes",
                  "rules.frontmatter.schema.SchemaFileReader",
                  "settings.SettingsFileReader",
                  "site.terms.VocabularyReader")));

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

  @SafeVarargs
  private static Map<String, List<String>> inOrder(Map.Entry<String, List<String>>... rooms) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> room : rooms) {
      map.put(room.getKey(), room.getValue());
    }
    return map;
  }

  static Stream<Arguments> rooms() {
    return Stream.of(ROOMS, POST_ROOMS)
        .flatMap(
            rooms ->
                rooms.entrySet().stream()
                    .map(room -> Arguments.of(room.getKey(), room.getValue(), rooms.keySet())));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomKnowsThoseBelowItThatItMay(String room, List<String> known, Set<String> all) {
    List<String> below = new ArrayList<>(all);
    assertThat(below.subList(below.indexOf(room) + 1, below.size())).containsAll(known);
    String[] others =
        all.stream()
            .filter(other -> !other.equals(room) && !known.contains(other))
            .map(other -> HOUSE + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        // Some rooms are still to be furnished.
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  static Stream<Arguments> languages() {
    return LANGUAGES.entrySet().stream()
        .map(language -> Arguments.of(language.getKey(), language.getValue()));
  }

  /** All others ask what is the same in every front matter, body and template language. */
  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageIsKnownToGeneratorsAndToWhatIsAboutIt(String language, List<String> others) {
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage(HOUSE + "." + language + "..", HOUSE + ".generator..");
    for (String other : others) {
      known = known.or(named(other));
    }
    classes()
        .that()
        .resideInAPackage(HOUSE + "." + language + "..")
        .should()
        .onlyHaveDependentClassesThat(known)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  /** A class with those in it; all of a folder after a star. */
  private static DescribedPredicate<HasName> named(String name) {
    return nameMatching(
        Pattern.quote(HOUSE + "." + name).replace("*", "\\E[^.]+\\Q") + "(?:\\$.*)?");
  }

  /** An exception that nobody needs any more would let the next one in. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyExceptionForALanguageIsNeeded(String language, List<String> others) {
    for (String other : others) {
      assertThat(CLASSES.that(named(other)).stream())
          .as(other)
          .anySatisfy(
              each ->
                  assertThat(each.getDirectDependenciesFromSelf())
                      .anyMatch(
                          arrow ->
                              arrow
                                  .getTargetClass()
                                  .getPackageName()
                                  .startsWith(HOUSE + "." + language)));
    }
  }

  @Test
  void everyClassLivesInARoom() {
    String[] packages =
        ROOMS.keySet().stream().map(room -> HOUSE + "." + room + "..").toArray(String[]::new);
    classes().should().resideInAnyPackage(packages).check(CLASSES);
  }

  @Test
  void aRoomOfAPostDoesNotKnowTheWhole() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + ".post.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HOUSE + ".post")
        .check(CLASSES);
  }

  @Test
  void noFoldersKnowEachOtherInACircle() {
    slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noFolderIsCrowded() {
    Map<String, Long> sizes =
        topLevelClasses()
            .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    sizes.values().removeIf(size -> size <= MAX_CLASSES_IN_FOLDER);
    assertThat(sizes).isEmpty();
  }

  @Test
  void noSimpleNameStandsForTwoClasses() {
    Map<String, List<String>> names =
        topLevelClasses()
            .collect(
                groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    mapping(JavaClass::getName, Collectors.toList())));
    names.values().removeIf(classes -> classes.size() == 1);
    assertThat(names).isEmpty();
  }

  private static Stream<JavaClass> topLevelClasses() {
    return CLASSES.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(each -> !each.getSimpleName().equals("package-info"));
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

  /**
   * No other goal uses the network, and none pays for what asks it: {@code explain} knows the names
   * of its rules.
   */
  @Test
  void onlyTheGoalForLinksKnowsTheWorldOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..postlint.web..")
        .and()
        .doNotHaveSimpleName("LinksMojo")
        .and()
        .doNotHaveSimpleName("ExplainMojo")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..postlint.web..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("..postlint.web..")
        .and()
        .doNotHaveSimpleName("LinksMojo")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|.*Socket.*|.*Connection|InetAddress|Proxy.*)|javax\\.net\\..*")
        .orShould()
        .callMethodWhere(target(nameMatching("openStream|openConnection")))
        .check(CLASSES);
  }

  /** A pipe that stands where a post should never ends, and neither does a device. */
  @Test
  void nobodyElseReadsFilesOfWhichNothingIsKnown() {
    noClasses()
        .that()
        .doNotHaveSimpleName("PlainFile")
        .should()
        .callMethodWhere(
            target(owner(equivalentTo(Files.class)))
                .and(
                    target(
                        nameMatching(
                            "read(String|AllBytes|AllLines)|lines|new(Input.*|.*Reader|.*Channel)"))))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(FileInputStream|FileReader|RandomAccessFile)")
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
