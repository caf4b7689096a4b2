package io.github.postlint.rules.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiquidSyntaxTest {
  @TempDir private Path folder;

  private List<String> findings(String body) {
    return new TestSite(folder)
        .file("_posts/2024-01-01-a.md", "---\ntitle: a\n---\n" + body)
        .findings(new LiquidSyntax(Set.of("harvest")));
  }

  @Test
  void pluginsMayBringTags() {
    assertThat(findings("{% seo %}{% gist 1 %}\n")).isEmpty();
    assertThat(findings("{% chart x %}\n")).hasSize(1).first().asString().contains(" error ");
    new TestSite(folder).file("_plugins/chart.rb", "");
    assertThat(findings("{% chart x %}{{ x | tell }}\n")).isEmpty();
    assertThat(findings("{% chart x %}{% if %}{% endchart %}\n")).isEmpty();
    assertThat(findings("{% inclued x %}\n"))
        .singleElement()
        .asString()
        .contains(" warning ", "unless a plugin brings it", "Did you mean \"include\"?");
  }

  @Test
  void sitesDeclareTagsOfTheirOwn() {
    assertThat(findings("{% harvest 1 %}{% endharvest %}{% harvest_all %}\n"))
        .singleElement()
        .asString()
        .contains("harvest_all");
  }

  @Test
  void otherGeneratorsRunNoLiquid() {
    new TestSite(folder).file("_posts/2024-01-01-a.md", "---\ntitle: a\n---\n{% chart %}{{ x\n");
    Site site = Site.open(SiteOptions.of(folder), root -> Generators.detect(root, false));
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, 1);
    assertThat(
            new Linter(List.of(new LiquidSyntax(Set.of()), new LiquidInCode()), options)
                .lint(site, Progress.NONE)
                .findings())
        .isEmpty();
  }

  @Test
  void everyBlockThatIsLeftOpenIsNamed() {
    assertThat(findings("{% for a in b %}\n{% if x %}\n{% unless y %}\n{% endfor %}\n{% raw %}\n"))
        .hasSize(3)
        .anyMatch(finding -> finding.contains("{% if x %} is never closed. Write {% endif %}"))
        .anyMatch(finding -> finding.contains("{% unless y %} is never closed."))
        .anyMatch(finding -> finding.contains("{% raw %} is never closed."));
  }

  @Test
  void endTagsMayHaveArguments() {
    assertThat(findings("{% highlight ruby %}\na\n{% endhighlight ruby %}\n")).isEmpty();
  }

  @Test
  void oneLineHasOnlySoManyFindings() {
    assertThat(findings("{% endif %}".repeat(50))).hasSize(10);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "{%",
        "{{ x }",
        "{{ x }\n",
        "{%a%}\n",
        "{%a%}",
        "{% a %}{% enda %}",
        "{% if x %}",
        "{% if x %}\n",
        "{% comment %}",
        "{% comment %}{% endcomment %}",
        "{% raw %}",
        "{% raw %}{% ",
        "{% endif %}\n",
        "{{ x | a | b | c }}\n",
        "{{ ' \" }} ",
        "`{{ x }}",
        "`{{ x }}` ",
        "``{{ x }}` ",
        "    {{ x }}\n",
        "\n    {{ x }}\n\na\n",
        "{{x}}\n\n    a\n\nb\n",
        "{% highlight a %}{{x}}",
        "{% highlight a %}{{x}}{% endhighlight %}",
        "{% if '\" %}",
        "{% for a in b, %}\n    {{ site.nothing }}\n",
        "{% assign x = y %}"
      })
  void hostileTextIsReadInLinearTime(String part) {
    String body = part.repeat(1_000_000 / part.length());
    for (String text : List.of(body, "```\n" + body + "\n```\n")) {
      TestSite site = new TestSite(folder);
      site.file("_posts/2024-01-01-a.md", "---\ntitle: a\n---\n" + text);
      CpuTime.assertWithin(
          Duration.ofSeconds(5),
          part,
          () -> site.findings(new LiquidSyntax(Set.of()), new LiquidInCode()));
    }
  }
}
