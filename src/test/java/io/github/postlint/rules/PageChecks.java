package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a page against what its rule does. */
final class PageChecks {
  private static final List<String> SECTIONS =
      List.of("Why it matters", "Wrong", "Right", "Options");

  private final RulePage page;
  private final ExampleRun run;

  PageChecks(RulePage page, ExampleRun run) {
    this.page = page;
    this.run = run;
  }

  /** Whether the page has its title and its sections. */
  void shape(String ruleId) {
    assertThat(page.title()).as("the title of %s", page.name()).isEqualTo(ruleId);
    assertThat(page.introduced()).as("%s says below its title what is found", page.name()).isTrue();
    for (String section : SECTIONS) {
      assertThat(page.has(section))
          .as("%s has a section \"## %s\"; it has %s", page.name(), section, page.sections())
          .isTrue();
    }
  }

  /** Whether the rule finds in an example what the page says. */
  void example(Example example) {
    List<Finding> findings = run.findings(example.files());
    if (example.wrong()) {
      wrong(example, findings);
    } else {
      right(example, findings);
    }
  }

  private void wrong(Example example, List<Finding> findings) {
    assertThat(findings).as("findings in %s", place(example)).isNotEmpty();
    assertThat(example.output())
        .as("%s ends with a ```text block; -Dpostlint.pages.update=true writes it", place(example))
        .isPresent();
    assertThat(ExampleRun.console(findings))
        .as("console output of %s", place(example))
        .isEqualTo(example.output().orElseThrow());
    fixes(example, findings);
  }

  private void right(Example example, List<Finding> findings) {
    assertThat(ExampleRun.console(findings)).as("console output of %s", place(example)).isEmpty();
    assertThat(example.output()).as("the ```text block of %s", place(example)).isEmpty();
  }

  private String place(Example example) {
    return page.name() + ", \"" + example.heading() + "\"";
  }

  /**
   * Where every finding has a fix, they lead to the next Right; else to what is left without a fix.
   */
  private void fixes(Example example, List<Finding> findings) {
    long unfixed = findings.stream().filter(finding -> finding.fix().isEmpty()).count();
    if (unfixed == findings.size()) {
      return;
    }
    Map<String, byte[]> fixed = ExampleRun.fixed(example.files(), findings);
    List<Finding> left = run.findings(fixed);
    if (unfixed == 0) {
      assertThat(page.mended(example)).as("a Right below %s", place(example)).isPresent();
      assertThat(texts(fixed))
          .as("%s with its fixes made", place(example))
          .isEqualTo(texts(page.mended(example).orElseThrow().files()));
    }
    assertThat(left)
        .as("what is left of %s with its fixes made", place(example))
        .hasSize((int) unfixed);
    assertThat(texts(ExampleRun.fixed(fixed, left)))
        .as("%s fixed twice", place(example))
        .isEqualTo(texts(fixed));
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((path, bytes) -> texts.put(path, text(bytes)));
    return texts;
  }

  /** As UTF-8 if nothing is lost, so that a failure can be read. */
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean wellFormed = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return wellFormed ? text : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The page's text with the outputs that its examples really give. */
  String updated() {
    return page.withOutputs(
        page.examples().stream()
            .filter(Example::wrong)
            .map(example -> ExampleRun.console(run.findings(example.files())))
            .toList());
  }
}
