package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.web.rules.LinkAnswers;
import io.github.postlint.web.rules.WebRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule has a page and every page is right. A page is Markdown with the rule's id as its
 * title, a paragraph on what the rule finds, and the sections "Why it matters", "Wrong", "Right"
 * and "Options". Headings that begin with "Wrong" or "Right" may repeat; below each stands one
 * example site:
 *
 * <ul>
 *   <li>a paragraph that is a code span names a file; the fence below it is the file's content
 *   <li>a fence whose info ends with {@code escaped} may use {@link Escapes}
 *   <li>a file {@code post.schema.yml} is the schema of the site's front matter
 *   <li>a file {@code web.txt} says what servers answer, as {@link
 *       io.github.postlint.web.ScriptedWeb} reads it
 *   <li>a {@code text} fence at the end of a Wrong is the console output, with only this rule
 *       turned on
 * </ul>
 *
 * <p>Where all findings of a Wrong have fixes, fixing it gives the next Right. Authors need not
 * type outputs: {@code mvn test -Dtest=RulePagesTest,DocsTest -Dpostlint.pages.update=true} writes
 * them, to be read before they are committed.
 */
class RulePagesTest {
  private static final List<String> IDS =
      Stream.concat(
              Rules.all(RuleOptions.DEFAULT).stream(),
              WebRules.all(new LinkAnswers(Map.of())).stream())
          .map(Rule::id)
          .toList();

  @TestFactory
  Stream<DynamicNode> everyRuleHasAPage() {
    return IDS.stream().map(id -> dynamicTest(id, () -> hasPage(id)));
  }

  private static void hasPage(String id) {
    String path = PageFiles.FOLDER + "/" + id + ".md";
    assertThat(Files.exists(PageFiles.file(path)))
        .as("The rule %s needs a page %s; RulePagesTest describes its shape", id, path)
        .isTrue();
    assertThat(RulePages.page(id)).as("the page of %s as a resource", id).isPresent();
  }

  @Test
  void rulesOutsideAreKnownByName() {
    assertThat(WebRules.all(new LinkAnswers(Map.of())))
        .extracting(Rule::id)
        .containsExactlyInAnyOrderElementsOf(Rules.OUTSIDE);
  }

  @Test
  void whatIsNoRuleHasNoPage() {
    assertThat(RulePages.page("no-such-rule")).isEmpty();
    assertThat(RulePages.page("../rules/encoding")).isEmpty();
    assertThat(RulePages.page("")).isEmpty();
  }

  @TestFactory
  Stream<DynamicNode> everyPageIsRight(@TempDir Path folder) {
    return PageFiles.all().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getFileName().toString(),
                    Stream.of(file).flatMap(page -> checks(page, folder))));
  }

  private static Stream<DynamicNode> checks(Path file, Path folder) {
    String id = PageFiles.ruleId(file);
    if (!IDS.contains(id)) {
      return Stream.of(
          dynamicTest("has a rule", () -> assertThat(IDS).as("the rules").contains(id)));
    }
    ExampleRun run = new ExampleRun(id, Rules::all, folder);
    if (PageFiles.UPDATE) {
      PageFiles.write(file, new PageChecks(read(file), run).updated());
    }
    RulePage page = read(file);
    PageChecks checks = new PageChecks(page, run);
    return Stream.concat(
        Stream.of(dynamicTest("shape", () -> checks.shape(id))),
        page.examples().stream()
            .map(example -> dynamicTest(example.heading(), () -> checks.example(example))));
  }

  private static RulePage read(Path file) {
    return RulePage.parse(file.getFileName().toString(), PageFiles.read(file));
  }
}
