package io.github.postlint.rules.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Compares what is said of excerpts with what happens when Jekyll shows them. */
class ExcerptOracleTest {
  private static final List<String> HEADS =
      List.of(
          "Use {% raw %}`{% for x in y %}`{% endraw %} here.",
          "Use {% raw %}`{% for x in y %}{% endfor %}`{% endraw %} here.",
          "Use {% raw %}`{%- if x -%}`{% endraw %} here.",
          "Use {% raw %}`{% if x`{% endraw %} here.",
          "Use {% raw %}`{% assign x = y %}`{% endraw %} here.",
          "Use {% raw %}`{% url %}`{% endraw %} here.",
          "Use {% raw %}`{% endif %}`{% endraw %} here.",
          "Use {% raw %}`{% else %}` or `{% case x %}`{% endraw %} here.",
          "Use {% raw %}`{% comment %}`{% endraw %} here.",
          "Use {% raw %}`{% raw %}`{% endraw %} here.",
          "Use `{{ \"{%\" }} for x in y %}` here.",
          "{% comment %} {% if x %}{% endif %} {% endcomment %} here.",
          "{% for x in site.tags %} a {% endfor %}",
          "{% capture c %}{% raw %}{% unless x %}{% endraw %}{% endcapture %} here.",
          "{% raw %}\n```\n{% tablerow x in y %}\n{% endraw %}",
          "{% highlight java %}\nint a;\n{% endhighlight %}",
          "Plain.");
  private static final List<String> TAILS = List.of("", "\n", "\n\nMore.", "\n\n", "\n \nMore.\n");
  private static final List<String> KEYS =
      List.of(
          "",
          "excerpt: Short\n",
          "excerpt: ''\n",
          "excerpt:\n",
          "excerpt_separator: ''\n",
          "excerpt_separator: <!--more-->\n");
  private static final List<String> OPEN =
      List.of(
          "{% raw %}\n{% if x %}\n\n{% endif %}{% endraw %}\n\nMore",
          "{% if page.title %} a\n\nb {% endif %}",
          "{% for x in site.tags %}{% raw %}{% if a %}{% endraw %}\n\nb {% endfor %}",
          "{% raw %}{% if a %}{% endraw %}<!--more-->\n\nb",
          "{% raw %}a{% endraw %}\n\n{% raw %}{% if a %}{% endraw %}",
          "\n\n\n{% raw %}{% if a %}{% endraw %}\n\nb");

  @TempDir private Path root;

  @Test
  void excerptsThatStopAreNamed() throws Exception {
    List<String> posts = new ArrayList<>();
    for (String key : KEYS) {
      for (String head : HEADS) {
        TAILS.forEach(tail -> posts.add("---\ntitle: PT\n" + key + "---\n" + head + tail));
      }
      OPEN.forEach(body -> posts.add("---\ntitle: PT\n" + key + "---\n" + body));
    }
    String input = JsonMapper.builder().build().writeValueAsString(posts);
    List<String> stops =
        Oracle.run(ExcerptOracleTest.class, "excerpt.rb", input, "jekyll", "jekyll")
            .lines()
            .toList();
    TestSite site = new TestSite(root);
    for (int i = 0; i < posts.size(); i++) {
      site.file("_posts/2020-01-01-%03d.md".formatted(i), posts.get(i));
    }
    List<String> findings = site.findings(new LiquidSyntax(Set.of()));
    List<String> said = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      String path = "_posts/2020-01-01-%03d.md".formatted(i);
      said.add(
          String.valueOf(
              findings.stream()
                  .anyMatch(one -> one.startsWith(path) && one.contains("the post's excerpt"))));
    }
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      if (!stops.get(i).equals(said.get(i))) {
        wrong.add((said.get(i).equals("true") ? "false claim: " : "missed: ") + posts.get(i));
      }
    }
    assertThat(stops).hasSameSizeAs(posts).contains("true", "false");
    assertThat(wrong).isEmpty();
  }
}
