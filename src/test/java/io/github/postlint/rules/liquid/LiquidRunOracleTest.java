package io.github.postlint.rules.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what is said of tags and outputs with what happens when Jekyll runs them. */
@Tag("slow")
class LiquidRunOracleTest {
  private static final List<String> CONDITIONS =
      List.of(
          "page.title",
          "page.x",
          "page.title == 'PT'",
          "page.title=='PT'",
          "page.title = 'PT'",
          "page.title === 1",
          "not page.title",
          "!page.title",
          "page.x && page.title",
          "page.x || page.title",
          "page.title and page.x",
          "page.title or page.x",
          "page.title contains 'P'",
          "page.title contain 'P'",
          "page.title in 'P'",
          "page.title <> 1",
          "page.title => 1",
          "page.title == “PT”",
          "page.title ==",
          "== 'PT'",
          "page.title ~= 'x'",
          "page.tags.size + 1 > 2",
          "page.title | size > 2",
          "page.title == 'a' and",
          "(page.title or page.x) and page.title",
          "page.title is 'PT'",
          "page.title != nil",
          "page.title == nil and page.x = 1",
          "page.tags[0] == 'a'",
          "page['title'] == \"PT\"",
          "1 < 2",
          "-1.5 < 2",
          "page.title == 'it''s'");
  private static final List<String> FILTERS =
      List.of(
          "upcase",
          "append",
          "append: 'x'",
          "append 'x'",
          "append: 'x', 'y'",
          "append:'x'",
          "replace: 'P'",
          "replace: 'P', 'Q'",
          "replace: 'P', 'Q', 'R'",
          "replace 'P', 'Q'",
          "date",
          "date: '%Y'",
          "date: \"%H:%M\"",
          "date:",
          "where: 'a'",
          "date_to_xmlschema: 1",
          "default: 'x'",
          "default 'x'",
          "truncate: 1",
          "truncate 1",
          "truncate: 1, 2, 3",
          "split: ','",
          "split: ,",
          "join: ', '",
          "size",
          "upcase()",
          "append('x')",
          "plus: 1",
          "plus 1",
          "slice: 0",
          "nosuch: 1, 2",
          "append: page.title",
          "append: 'a:b'",
          "remove: \"'\"");
  private static final List<String> OTHERS =
      List.of(
          "{% include a.html %}",
          "{% include %}",
          "{% include b.html %}",
          "{% include a %}",
          "{% include 'a.html' %}",
          "{% include a.html x='1' %}",
          "{% include a.html x = '1' %}",
          "{% include a.html x=\"it's\" y=page.title %}",
          "{% include a.html x: 1 %}",
          "{% include a.html, x='1' %}",
          "{% include a.html x='1', y='2' %}",
          "{% include a.html x='1'y='2' %}",
          "{% include a.html x={{ page.title }} %}",
          "{% include a.html with x %}",
          "{% include ../a.html %}",
          "{% include /a.html %}",
          "{% include sub/c.html %}",
          "{% include sub/d.html %}",
          "{% include a.html?x=1 %}",
          "{% include_relative %}",
          "{% include_relative b.md %}",
          "{% include_relative ../b.md %}",
          "{% include_relative 2024-01-01-a.md %}",
          "{% highlight java %}a{% endhighlight %}",
          "{% highlight java {1,2} %}a{% endhighlight %}",
          "{% highlight java, %}a{% endhighlight %}",
          "{% highlight 'java' %}a{% endhighlight %}",
          "{% highlight java linenos %}a{% endhighlight %}",
          "{% highlight java linenos=table hl_lines=\"1 2\" %}a{% endhighlight %}",
          "{% highlight java hl_lines=\"1,2\" %}a{% endhighlight %}",
          "{% highlight java linenos = table %}a{% endhighlight %}",
          "{% highlight c++ %}a{% endhighlight %}",
          "{% highlight :ruby %}a{% endhighlight %}",
          "{% post_url x %}",
          "{% post_url '2024-01-01-a' %}",
          "{% post_url 2024-01-01-a %}",
          "{% post_url %}",
          "{% for x of page.tags %}{% endfor %}",
          "{% for x, y in page.tags %}{% endfor %}",
          "{% for x in page.tags %}{% endfor %}",
          "{% for x in (1..3) reversed %}{% endfor %}",
          "{% assign x %}",
          "{% assign x := 1 %}",
          "{% assign x = page.title | append %}",
          "{% assign x = page.title | append: 'y' %}",
          "{% capture %}{% endcapture %}",
          "{% capture x %}{{ 'a' | append }}{% endcapture %}",
          "{% case page.title %}{% when 'PT' or 'x' %}{% endcase %}",
          "{% case page.title %}{% when %}{% endcase %}",
          "{% cycle %}",
          "{% cycle 'a', 'b' %}",
          "{% raw %}{{ x }}{%- endraw -%}",
          "{% raw -%}{{ x }}{% endraw -%}",
          "{% render 'x' %}",
          "{% comment %}{{ 'a' | append }}{% endcomment %}");

  @TempDir private Path folder;

  @Test
  void whatStopsTheBuildIsSaid() throws Exception {
    List<String> bodies = new ArrayList<>(OTHERS);
    CONDITIONS.forEach(c -> bodies.add("{% if " + c + " %}y{% endif %}"));
    CONDITIONS.forEach(c -> bodies.add("{% unless " + c + " %}y{% endunless %}"));
    FILTERS.forEach(f -> bodies.add("{{ page.title | " + f + " }}"));
    FILTERS.forEach(f -> bodies.add("{% assign x = page.nothing | " + f + " %}"));
    compare(bodies);
  }

  @Test
  void whatStopsTheBuildAmongMuchElseIsSaid() throws Exception {
    Random random = new Random(2029);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      bodies.add(random(random));
    }
    compare(bodies);
  }

  private static String random(Random random) {
    int count = 1 + random.nextInt(3);
    String filters =
        IntStream.range(0, count)
            .mapToObj(i -> FILTERS.get(random.nextInt(FILTERS.size())))
            .collect(Collectors.joining(" | "));
    String condition =
        IntStream.range(0, count)
            .mapToObj(i -> CONDITIONS.get(random.nextInt(CONDITIONS.size())))
            .collect(Collectors.joining(random.nextBoolean() ? " and " : " or "));
    return random.nextBoolean()
        ? "{{ page.title | " + filters + " }}"
        : "{% if " + condition + " %}y{% endif %}";
  }

  private void compare(List<String> bodies) throws Exception {
    TestSite site = site(bodies);
    Base64.Encoder encoder = Base64.getEncoder();
    String input =
        folder
            + "\n"
            + bodies.stream()
                .map(body -> encoder.encodeToString(body.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("\n", "", "\n"));
    List<String> answers =
        Oracle.run(getClass(), "liquid_run.rb", input, "jekyll", "jekyll").lines().toList();
    assertThat(answers).hasSameSizeAs(bodies);
    Map<String, List<String>> said =
        site.findings(new LiquidSyntax(Set.of())).stream()
            .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(".md:"))));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      List<String> findings = said.getOrDefault(name(i), List.of());
      boolean stops = findings.stream().anyMatch(line -> line.contains(" error [") && isStop(line));
      boolean maybe = findings.stream().anyMatch(LiquidRunOracleTest::isStop);
      boolean stopped = answers.get(i).equals("stop");
      boolean silent = findings.stream().noneMatch(line -> line.contains(" error ["));
      if ((stops && !stopped)
          || (stopped && !maybe && silent)
          || (answers.get(i).equals("ok") && !silent)) {
        wrong.add(bodies.get(i) + " => " + answers.get(i) + ", " + findings);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isStop(String line) {
    return line.contains("stops with an error");
  }

  private static String name(int i) {
    return "_posts/2024-01-01-b%04d".formatted(i);
  }

  /** Beside the bodies lies the post as which they are rendered. */
  private TestSite site(List<String> bodies) {
    TestSite site =
        new TestSite(folder)
            .config("title: T\nexclude: [_posts/2024-01-01-b*]\n")
            .file("_includes/a.html", "a")
            .file("_includes/sub/c.html", "c")
            .file("_posts/2024-01-01-a.md", "---\ntitle: PT\ntags: [a, b]\n---\nA\n");
    for (int i = 0; i < bodies.size(); i++) {
      site.file(name(i) + ".md", "---\ntitle: PT\ntags: [a, b]\n---\n" + bodies.get(i) + "\n");
    }
    return site.config("title: T\n");
  }
}
