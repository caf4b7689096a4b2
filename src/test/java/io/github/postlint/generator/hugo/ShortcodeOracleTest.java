package io.github.postlint.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Severity;
import io.github.postlint.rules.shortcode.RefMissing;
import io.github.postlint.rules.shortcode.ShortcodeSyntax;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which shortcodes stop the build, compared with the real Hugo. */
@Tag("slow")
class ShortcodeOracleTest {
  private static final List<String> BODIES =
      List.of(
          "{{< nosuch >}}",
          "```\n{{< nosuch >}}\n```",
          "`{{< nosuch >}}`",
          "<!-- {{< nosuch >}} -->",
          "{{< say hi >}}",
          "{{< say >}}x{{< /say >}}",
          "{{</* x */>}} {{%/* x */%}}",
          "{{</* x >}}",
          "{{< x */>}}",
          "{{< /* x */ >}}",
          "`{{<` alone",
          "{{< }}",
          "{{%- x",
          "v{{<int>}} a",
          "{{ x }} {{ .Title }} ${{ secrets.X }} {% include %}",
          "{{< say",
          "{{< say %}}",
          "{{% say >}}",
          "{{< say >}",
          "{{< box >}}x",
          "x{{< /box >}}",
          "{{< box >}}x{{< /say >}}",
          "{{< box >}}{{< tab >}}x{{< /box >}}{{< /tab >}}",
          "{{< box >}}{{< tab >}}x{{< /tab >}}{{< /box >}}",
          "{{< box >}}x{{% /box %}}",
          "{{< box >}}x{{< / box >}}",
          "{{<box>}}x{{</box>}}",
          "{{< box />}}",
          "{{< box/>}}",
          "{{< box >}}**b**{{< /box >}}{{< box >}}c{{< /box >}}",
          "{{% box %}}\n\n**b**\n\n{{% /box %}}",
          "{{< say x=a b >}}",
          "{{< say a x=b >}}",
          "{{< say 'x' >}}",
          "{{< say “x” >}}",
          "{{< say `a b` >}}",
          "{{< say x = 1 >}}",
          "{{< say x=\n1 >}}",
          "{{< say\n  x=\"1\"\n  y=\"2\"\n>}}",
          "{{< say \"a >}} b\" >}}",
          "{{< say x=1 x=2 >}}",
          "{{< Say >}}",
          "{{< figure scr=\"a.png\" >}}",
          "{{< figure src=\"a.png\" >}}x{{< /figure >}}",
          "{{< youtube >}}",
          "{{< say \"a >}}",
          "{{< say \"a\nb\" >}}",
          "{{< say x=\"a \\\"b\\\" c\" >}}",
          "{{< say 1.5 -3 a_b >}}",
          "{{< say a/b >}}",
          "{{< say a,b >}}",
          "{{< a/deep x >}}",
          "{{< say.x >}}",
          "{{< >}}",
          "{{<>}}",
          "{{< 3 >}}",
          "{{< highlight go >}}\nx\n{{< /highlight >}}",
          "{{< highlight go >}}",
          "a {{< say >}}{{< say >}} b",
          "{{<  say  >}}",
          "{{< say class=\"x\"\" >}}",
          "{{< ref \"b.md\" >}}",
          "{{< ref b >}}",
          "{{< ref \"B\" >}}",
          "{{< ref \"/posts/b\" >}}",
          "{{< ref \"/posts/b.md\" >}}",
          "{{< relref \"posts/b.md#x\" >}}",
          "{{< ref \"nosuch.md\" >}}",
          "{{< relref \"/posts/nosuch\" >}}",
          "{{< ref \"draft.md\" >}}",
          "{{< ref \"later\" >}}",
          "{{< ref \"bundle\" >}}",
          "{{< ref \"bundle/index.md\" >}}",
          "{{< ref \"posts\" >}}",
          "{{< ref \"/posts\" >}}",
          "{{< ref \"/posts/_index.md\" >}}",
          "{{< ref \"/docs\" >}}",
          "{{< ref \"#x\" >}}",
          "{{< ref path=\"b.md\" >}}",
          "[x]({{< ref \"none\" >}})");

  @TempDir private Path root;

  @Test
  void whatStopsTheBuildIsNamed() throws Exception {
    new TestSite(root)
        .file("hugo.toml", "baseURL = 'https://example.org/'\n")
        .file("layouts/_default/single.html", "{{ .Content }}")
        .file("layouts/_default/list.html", "{{ .Content }}")
        .file("layouts/shortcodes/say.html", "say{{/* .Inner */}}")
        .file("layouts/shortcodes/box.html", "<b>{{ .Inner }}</b>")
        .file("layouts/shortcodes/tab.html", "<b>{{ with .Inner }}{{ . }}{{ end }}</b>")
        .file("layouts/shortcodes/a/deep.html", "deep")
        .file("content/posts/b.md", "---\ntitle: B\n---\n")
        .file("content/posts/draft.md", "---\ntitle: B\ndraft: true\n---\n")
        .file("content/posts/later.md", "---\ntitle: B\ndate: 2999-01-01\n---\n")
        .file("content/posts/bundle/index.md", "---\ntitle: B\n---\n")
        .file("content/docs/d.md", "---\ntitle: B\n---\n");
    List<String> wrong = new ArrayList<>();
    for (String body : BODIES) {
      Files.writeString(root.resolve("content/posts/a.md"), "---\ntitle: A\n---\n\n" + body + "\n");
      boolean fails = RealHugo.run(root, "--renderToMemory").contains("rror");
      if (fails != stops()) {
        wrong.add((fails ? "fails: " : "builds: ") + body);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private boolean stops() throws IOException {
    Linter linter =
        new Linter(
            List.of(new ShortcodeSyntax(), new RefMissing()),
            new LintOptions(Map.of(), TestSite.NOW, 1));
    return linter
        .lint(Site.open(SiteOptions.of(root), Generators::detect), Progress.NONE)
        .findings()
        .stream()
        .map(Finding::severity)
        .anyMatch(Severity.ERROR::equals);
  }
}
