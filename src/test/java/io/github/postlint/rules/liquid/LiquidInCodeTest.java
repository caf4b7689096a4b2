package io.github.postlint.rules.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiquidInCodeTest {
  @TempDir private Path folder;

  private List<String> findings(String head, String body) {
    return new TestSite(folder)
        .file("_posts/2024-01-01-a.md", "---\ntitle: a\n" + head + "---\n" + body)
        .findings(new LiquidInCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ site.title }}",
        "{{ site.time | date: '%Y' }}",
        "{{ page.title }}",
        "{{ content }}",
        "{{ include.file }}",
        "{{ \"{{\" }}",
        "{{ 'a' | upcase }}",
        "{{ 3 | plus: 4 }}",
        "{{ 1.5 }}",
        "{{ true }}",
        "{{ (1..3) }}",
        "{{ ['site'] }}",
        "{{ known }}",
        "{{ known.length }}",
        "{{ caught }}",
        "{{ each }}",
        "{% raw %}{{ x }}{% endraw %}",
        "{% comment %}{{ x }}{% endcomment %}",
        "{% include a.html %}",
        "{% link a.md %}",
        "{% if site.dev %}a{% endif %}",
        "{% if page.a == b %}a{% endif %}",
        "{% for a in site.posts %}{{ a.title }}{% endfor %}",
        "{% mystery %}{{ x }}{% endmystery %}"
      })
  void whatMayBeMeantIsLeftAlone(String code) {
    String before =
        "{% assign known = 1 %}{% capture caught %}a{% endcapture %}"
            + "{% for each in site.pages %}{% endfor %}\n\n";
    assertThat(findings("", before + "```\n" + code + "\n```\n\nSo `" + code + "`.\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "rm {{ x }}a~empties {{ x }}~readers see \"rm a\".",
        "{{ x.y[0] }}~empties {{ x.y[0] }}~readers see nothing of the line.",
        "v: ${{ github.ref }}~empties {{ github.ref }}~readers see \"v: $\".",
        "a{{{ x }}}b~empties {{{ x }}~readers see \"a}b\".",
        "a {{#if b}}c{{/if}}~empties {{#if b}}~readers see \"a c\".",
        "int a{{7}};~replaces {{7}} by 7~readers see \"int a7;\".",
        "a {{- x -}} b~empties {{- x -}}~readers see nothing in its place.",
        "a {{ x | default: 3 }}~runs {{ x | default: 3 }} as~readers do not see it as written.",
        "{{ x }} {{ site.title }}~empties {{ x }}~readers see nothing in its place.",
        "{% if debug %}a{% endif %}~runs {% if debug %} as~readers do not see it as written."
      })
  void readersLoseCode(String code, String does, String see) {
    List<String> findings = findings("", "```\n" + code + "\n```\n");
    assertThat(findings.get(0)).contains(" error ", "Jekyll " + does, see);
  }

  @Test
  void spansAreShownWithoutTheLineAroundThem() {
    assertThat(findings("", "Call ``a`{{ x }}`` and `b {{ y }}` but not {{ z }}.\n"))
        .hasSize(2)
        .anyMatch(finding -> finding.contains("readers see \"a`\". Wrap the code span in"))
        .anyMatch(finding -> finding.contains("readers see \"b\". Wrap the code span in"));
  }

  @Test
  void includedFilesMayGiveValues() {
    assertThat(findings("", "{% include a.html %}\n\n    {{ x }} {{ $y }}\n"))
        .hasSize(2)
        .anyMatch(finding -> finding.contains(" warning ") && finding.contains("runs {{ x }}"))
        .anyMatch(finding -> finding.contains(" error ") && finding.contains("empties {{ $y }}"));
  }

  @Test
  void settingsThatAreMissingAreNamed() {
    assertThat(findings("", "Put `{{ site.motto }}` there.\n")).isEmpty();
    new TestSite(folder).config("title: Garden\n");
    assertThat(findings("", "Put `{{ site.motto }}` or `{{ site.url }}` there.\n"))
        .singleElement()
        .asString()
        .contains(
            " warning ", "empties {{ site.motto }}, which has no value in the settings, before");
    new TestSite(folder).config("motto: Grow\n");
    assertThat(findings("", "Put `{{ site.motto }}` there.\n")).isEmpty();
    new TestSite(folder).config("plugins: [jekyll-x]\n");
    assertThat(findings("", "Put `{{ site.motto }}` there.\n")).isEmpty();
  }

  @Test
  void liquidThatDoesNotRunIsLeftAlone() {
    assertThat(findings("render_with_liquid: false\n", "`{{ x }}`\n")).isEmpty();
    new TestSite(folder)
        .config("defaults:\n  - scope: {path: ''}\n    values: {render_with_liquid: false}\n");
    assertThat(findings("", "`{{ x }}`\n")).isEmpty();
    assertThat(findings("render_with_liquid: true\n", "`{{ x }}`\n")).hasSize(1);
  }

  @Test
  void indentationThatIsATagIsNone() {
    assertThat(findings("", "{% assign a = 1 %}{{ x }}\n")).isEmpty();
  }
}
