package io.github.postlint.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of mistakes that are planted into the text of Hugo's posts. */
final class GoldmarkMistakes {
  private static final String LOOSE =
      "inline-unbalanced|foreign-syntax|html-.*|blank-line|footnote|link-syntax";

  private GoldmarkMistakes() {}

  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>();
    all.addAll(shortcodes());
    all.addAll(leftovers());
    all.addAll(fences());
    all.addAll(blocks());
    all.addAll(lists());
    all.addAll(tables());
    all.addAll(links());
    all.addAll(changed());
    all.addAll(text());
    return all;
  }

  private static List<Mistake> shortcodes() {
    String syntax = "shortcode-.*";
    return List.of(
        Mistake.added(
            "ref-missing",
            "ref-missing",
            "See [the oven]({{< ref \"no-such-page.md\" >}}) for more.",
            "See [the oven]({{< relref \"/no/such/page\" >}}) for more.",
            "See [the oven]({{% ref \"no-such-page\" %}}) for more.",
            "See [the oven]({{< ref \"/posts/no-such-page.md#rye\" >}}) for more.",
            "See [the oven]({{<relref \"../no-such-page.md\">}}) for more."),
        Mistake.added(
            "ref-empty",
            "ref-missing|shortcode-.*",
            "See [the oven]({{< ref \"\" >}}) for more.",
            "See [the oven]({{< ref \"https://example.org/\" >}}) for more.",
            "See [the oven]({{< ref >}}) for more.",
            "See [the oven]({{< ref \"my page.md\" ) for more."),
        Mistake.added(
            "shortcode-unknown",
            syntax,
            "{{< nosuchcode >}}",
            "{{% nosuchcode a=\"b\" %}}",
            "Text {{< nosuchcode \"a\" >}} here.",
            "{{< Youtube abcdefghijk >}}",
            "{{< yuotube abcdefghijk >}}",
            "{{< fig src=\"a.png\" >}}",
            "<!-- {{< nosuchcode >}} -->"),
        Mistake.added(
            "shortcode-open",
            syntax,
            "{{< youtube abcdefghijk",
            "{{< youtube abcdefghijk %}}",
            "{{% youtube abcdefghijk >}}",
            "{{< youtube abcdefghijk >}",
            "{{< youtube \"abcdefghijk >}}",
            "{{< }}"),
        Mistake.added(
            "shortcode-pair",
            syntax,
            "{{< highlight go >}}\nx := 1",
            "x := 1\n\n{{< /highlight >}}",
            "{{< highlight go >}}\nx := 1\n{{< /figure >}}",
            "{{< figure src=\"https://example.org/a.png\" >}}x{{< /figure >}}"),
        Mistake.added(
            "shortcode-parameters",
            syntax + "|image-missing",
            "{{< figure src='a.png' >}}",
            "{{< figure src=\u201Ca.png\u201D >}}",
            "{{< figure \"a.png\" alt=\"A\" >}}",
            "{{< youtube id=\"abcdefghijk\" true >}}"),
        Mistake.added(
            "shortcode-missing",
            syntax + "|image-missing",
            "{{< youtube >}}",
            "{{< gist >}}",
            "{{< figure scr=\"/a.png\" >}}",
            "{{< vimeo >}}",
            "{{< param nosuchparam >}}"),
        Mistake.added(
            "shortcode-comment",
            syntax,
            "{{</* youtube x >}}",
            "{{< youtube x */>}}",
            "{{< /* youtube x */ >}}"),
        Mistake.added(
            "shortcode-code",
            syntax,
            "```text\n{{< youtube abcdefghijk >}}\n```",
            "Write `{{< youtube abcdefghijk >}}` there.",
            "    {{< youtube abcdefghijk >}}",
            "```go-html-template\n{{% figure src=\"a.png\" %}}\n```",
            "Write `{{<` there.",
            "```cpp\nstd::vector v{{<int>}};\n```"),
        Mistake.added(
            "shortcode-highlight",
            syntax + "|fence-.*",
            "{{< highlight go \"linenos\" >}}\nx := 1\n{{< /highlight >}}"),
        Mistake.added(
            "figure-file",
            "image-missing",
            "{{< figure src=\"images/no-such.png\" alt=\"Rye\" >}}",
            "{{< figure src=\"no-such-picture.png\" alt=\"Rye\" >}}"),
        Mistake.of(
            "more",
            "summary-divider",
            (post, random) ->
                post.body().contains("<!--more-->")
                    ? Optional.empty()
                    : post.with("```bash\nls\n<!--more-->\ncd\n```", random)));
  }

  private static List<Mistake> leftovers() {
    String rules = "template-leftover|ial-orphan|foreign-syntax|link-internal|image-missing";
    return List.of(
        Mistake.added(
            "liquid",
            rules,
            "{% include note.html text=\"a\" %}",
            "{% raw %}\n\nText.\n\n{% endraw %}",
            "{% highlight bash %}\nls -l\n{% endhighlight %}",
            "Of {{ page.date }} it is.",
            "{% comment %}Text{% endcomment %}",
            "Of {{ .Title }} it is."),
        Mistake.added(
            "liquid-link",
            rules,
            "See [the oven]({% post_url 2020-01-02-oven %}) for more.",
            "See [the oven]({{ site.baseurl }}/oven/) for more.",
            "See [the oven]({{ '/oven/' | relative_url }}) for more.",
            "![An oven]({{ site.baseurl }}/oven.png)",
            "![An oven]({% link oven.png %})"),
        Mistake.added(
            "ial",
            rules,
            "See [the oven](https://example.org/oven){:target=\"_blank\"} for more.",
            "## Results\n{: #results}\n\nText.",
            "* a\n* b\n{:toc}",
            "Text of it.\n{: .note}",
            "![An oven](https://example.org/a.png){: width=\"50\"}",
            "Text of it. {#it}",
            "![An oven](https://example.org/a.png){width=50}"),
        Mistake.added(
            "foreign",
            rules,
            "::: note\nText.\n:::",
            ":::tip\nText.\n:::",
            "Text ==marked== here.",
            "[[Some page]]",
            "[TOC]",
            "Well done :tada: here."));
  }

  private static List<Mistake> fences() {
    String open = "fence-.*|inline-unbalanced";
    return List.of(
        Mistake.added(
            "fence-open", open, "```bash\nls -l", "```\nls -l", "~~~bash\nls -l", "````bash\nls"),
        Mistake.added(
            "fence-end",
            open,
            "```bash\nls -l\n~~~",
            "````bash\nls -l\n```",
            "```bash\nls -l\n```bash",
            "```bash\nls -l\n``",
            "```bash\nls -l\n``` end"),
        Mistake.added(
            "fence-list",
            open,
            "- one\n\n  ```bash\n  ls -l\n```\n\n- two",
            "1. one\n   ```bash\n   ls -l\n```\n2. two",
            "> ```bash\n> ls -l\n```\n\nText."),
        Mistake.added(
            "fence-short", open, "``bash\nls -l\n``", "'''\nls -l\n'''", "```bash ls -l\nls\n"),
        Mistake.added(
            "fence-language",
            "fence-language",
            "```jvascript\nconst a = 1;\n```",
            "```pyhton\na = 1\n```",
            "```yalm\na: 1\n```"),
        Mistake.added(
            "fence-attributes",
            "fence-.*",
            "```{r, echo=FALSE}\na <- 1\n```",
            "```{.go}\na := 1\n```",
            "```go {linenos=true\na := 1\n```"),
        Mistake.added(
            "fence-json",
            "fence-content",
            "```json\n{\"a\": 1,, \"b\": 2}\n```",
            "```yaml\na:\n  b: 1\n c: 2\n```"),
        Mistake.changed("fence-lost", open, "(?<=\\n)```\\n(?=\\n[A-Z#])", any -> ""),
        Mistake.changed("fence-lost-start", open, "(?<=\\n\\n)```\\w+\\n", any -> ""));
  }

  private static List<Mistake> blocks() {
    return List.of(
        Mistake.added(
            "heading-space",
            "heading-space",
            "##Results\n\nText.",
            "###Results\n\nText.",
            "##\u00A0Results\n\nText.",
            "    ## Results\n\nText."),
        Mistake.added(
            "heading-skip",
            "heading-level",
            "## Results\n\n##### Deep\n\nText.",
            "## Results\n\n#### Deep\n\nText."),
        Mistake.added(
            "heading-chance",
            "heading-level|blank-line",
            "This closes the text.\n---\nMore of it.",
            "This closes the text.\n====\nMore of it."),
        Mistake.added(
            "heading-shortcode", "heading-.*|shortcode-.*", "## Of {{< param title >}}\n\nText."),
        Mistake.added(
            "html",
            "html-.*|inline-unbalanced|image-alt",
            "Write <your-name> here.",
            "A List<String> of names.",
            "Run curl https://example.org/<name>/a now.",
            "Type <file> and <folder>."),
        Mistake.added(
            "html-open",
            "html-.*|inline-unbalanced",
            "<!-- to do\n\nThis is lost.",
            "<div class=\"note\">\n**Important** text.\n</div>",
            "<details>\n<summary>More</summary>\n- one\n- two\n</details>",
            "This is <b>very important.\n\nAnd not.",
            "<a href=\"https://example.org>the oven</a> is here."),
        Mistake.added(
            "definition",
            "blank-line|foreign-syntax|inline-unbalanced|list-marker",
            "Rye\n:Bread of rye."));
  }

  private static List<Mistake> lists() {
    String rules = "list-.*|blank-line|inline-unbalanced";
    return List.of(
        Mistake.added(
            "list-nospace",
            rules,
            "-One thing\n-Two things\n-Three",
            "*One thing\n*Two things\n*Three",
            "1.One thing\n2.Two things\n3.Three"),
        Mistake.added(
            "list-marker", rules, "\u2022 One thing\n\u2022 Two things", "-\u00A0One\n-\u00A0Two"),
        Mistake.added("list-number-glued", rules, "The results:\n2. one\n3. two"),
        Mistake.added(
            "list-fence",
            rules,
            "1. one\n\n```bash\nls\n```\n\n1. two\n\n```bash\ncd\n```\n\n1. three"),
        Mistake.added(
            "list-nesting", rules, "1. one\n - a\n - b\n2. two", "10. one\n  - a\n11. two"),
        Mistake.added("list-task", rules + "|foreign-syntax", "- [] one\n- [] two"));
  }

  private static List<Mistake> tables() {
    String rules = "table.*|blank-line|inline-unbalanced";
    return List.of(
        Mistake.added(
            "table-delimiter",
            rules,
            "| a | b | c |\n|---|---|\n| 1 | 2 | 3 |",
            "| a | b |\n|---|\n| 1 | 2 |",
            "| a | b |\n| 1 | 2 |",
            "| a | b |\n|-- -|---|\n| 1 | 2 |",
            "| a | b |\n\n|---|---|\n| 1 | 2 |",
            "| a | b |\n|\u2014|\u2014|\n| 1 | 2 |"),
        Mistake.added(
            "table-surplus",
            rules,
            "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 |",
            "| a | b |\n|---|---|\n| `x|y` | 2 |",
            "| a | b |\n|---|---|\n| x || y | 2 |"),
        Mistake.added(
            "table-text", rules, "| a | b |\n|---|---|\n| 1 | 2 |\nThis is the text after it."));
  }

  private static List<Mistake> links() {
    String link = "link-.*|image-missing|inline-unbalanced|footnote|blank-line";
    return List.of(
        Mistake.added(
            "link-space",
            link,
            "See [the oven] (https://example.org/oven) for more.",
            "See [the oven]\n(https://example.org/oven) for more."),
        Mistake.added(
            "link-swapped",
            link,
            "See (the oven)[https://example.org/oven] for more.",
            "See (the oven)[/oven/] for more."),
        Mistake.added(
            "link-empty",
            link,
            "See [the oven]() for more.",
            "See [](https://example.org/) for more.",
            "![An oven]()"),
        Mistake.added(
            "link-www",
            link,
            "See [the oven](www.example.org/oven) for more.",
            "See [the oven](example.org/oven.html) for more."),
        Mistake.added(
            "link-scheme",
            link,
            "See [the oven](http//example.org/oven).",
            "See [the oven](htps://example.org/oven).",
            "See [the oven](https:/example.org/oven).",
            "See [the oven](https://https://example.org/oven).",
            "See [the oven](https//example.org/oven)."),
        Mistake.added(
            "link-ref",
            link,
            "See [the oven][no-such-ref] for more.",
            "Text.\n[oven]: https://example.org/oven\n\nSee [the oven][oven]."),
        Mistake.added(
            "link-open",
            link,
            "See [the oven](https://example.org/oven for more.",
            "See [the oven(https://example.org/oven) for more.",
            "See [the oven]https://example.org/oven) for more.",
            "See the oven](https://example.org/oven) for more."),
        Mistake.added(
            "link-file",
            link,
            "See [the oven](my oven file.pdf) for more.",
            "See [the oven](/oven \u201CThe oven\u201D) for more.",
            "![An oven](my oven.png)"),
        Mistake.added(
            "link-page",
            link,
            "See [the oven](no-such-page/) for more.",
            "See [the oven](no-such-page.md) for more.",
            "See [the oven](../no-such-page/) for more."),
        Mistake.added(
            "link-anchor",
            link,
            "## Results\n\nSee [above](#resluts) for more.",
            "See [above](#no-such-heading) for more."),
        Mistake.added(
            "link-mail",
            link,
            "Write to [us](someone@example.org) now.",
            "Write to [us](mail:someone@example.org) now."),
        Mistake.added(
            "link-local",
            link + "|link-bare",
            "See [the oven](http://localhost:1313/oven/) for more."),
        Mistake.added(
            "image-far",
            "image-missing",
            "![A picture](./no-such-picture.png)",
            "![A picture](no-such-picture.png)",
            "![A picture](images/no-such.jpg \"Rye\")"),
        Mistake.added("image-alt", "image-alt", "![](https://example.org/a.png)"),
        Mistake.added(
            "image-marks",
            link,
            "! [A picture](https://example.org/a.png)",
            "![A picture] (https://example.org/a.png)",
            "![A picture(https://example.org/a.png)"));
  }

  private static List<Mistake> changed() {
    String link = "link-.*|inline-unbalanced|ref-missing|image-missing";
    return List.of(
        Mistake.changed(
            "image-slip",
            "image-missing",
            "(?<=!\\[[^\\]\\n"
                + "]{0,80}\\]\\()(?!https?:|\\{)[\\w/.-]+(?=\\.(?:png|jpe?g|gif|svg|webp)\\))",
            any -> any.substring(0, any.length() - 1) + (any.endsWith("x") ? "y" : "x")),
        Mistake.changed(
            "image-case",
            "image-missing",
            "(?<=!\\[[^\\]\\n"
                + "]{0,80}\\]\\()(?!https?:|\\{)[\\w/.-]+[a-z](?=\\.(?:png|jpe?g|gif|svg|webp)\\))",
            any ->
                any.substring(0, any.length() - 1)
                    + any.substring(any.length() - 1).toUpperCase(java.util.Locale.ROOT)),
        Mistake.changed(
            "image-type",
            "image-missing",
            "(?<=!\\[[^\\]\\n]{0,80}\\]\\()(?!https?:|\\{)[\\w/.-]+\\.(?:png|jpg)(?=\\))",
            any -> any.endsWith("png") ? any.replace(".png", ".jpg") : any.replace(".jpg", ".png")),
        Mistake.changed(
            "link-slip",
            link,
            "(?<=[^!]\\[[^\\]\\n]{1,80}\\]\\()/[a-z][\\w/-]{6,}(?=\\))",
            any -> any.replaceAll("(\\w)(\\w)(/?)$", "$2$1q$3")),
        Mistake.changed(
            "ref-slip",
            link,
            "(?<=\\{\\{[<%] ?(?:rel)?ref \")[\\w/.-]{5,}(?=[\"#])",
            any -> any.substring(0, 3) + "q" + any.substring(3)),
        Mistake.changed(
            "link-lost-end",
            link,
            "(?<= )\\[[\\w ]+\\]\\(https?://[\\w./-]+\\)(?=[ .,])",
            any -> any.substring(0, any.length() - 1)),
        Mistake.changed(
            "link-apart",
            link,
            "(?<= )\\[[\\w ]+\\]\\(https?://[\\w./-]+\\)(?=[ .,])",
            any -> any.replace("](", "] (")),
        Mistake.changed(
            "link-turned",
            link,
            "(?<= )\\[[\\w ]+\\]\\(https?://[\\w./-]+\\)(?=[ .,])",
            any -> any.replaceAll("\\[(.*)\\]\\((.*)\\)", "($1)[$2]")),
        Mistake.changed(
            "link-broken",
            link,
            "(?<= )\\[[\\w ]+\\]\\(https?://[\\w.-]+/[\\w./-]+\\)(?=[ .,])",
            any -> any.replaceFirst("(://[\\w.-]+/)", "$1 ")),
        Mistake.changed(
            "bold-lost",
            LOOSE,
            "(?<=\\n[A-Z][\\w ,]{1,80})\\*\\*[\\w ]+\\*\\*(?=[ .,])",
            any -> any.substring(0, any.length() - 2)),
        Mistake.changed(
            "bold-apart",
            LOOSE,
            "(?<=\\n[A-Z][\\w ,]{1,80})\\*\\*[\\w ]+\\*\\*(?=[ .,])",
            any -> any.replaceFirst("\\*\\*$", " **")),
        Mistake.changed(
            "tick-lost",
            LOOSE,
            "(?<=\\n[A-Z][\\w ,]{1,80})`[\\w.-]+`(?=[ .,])",
            any -> any.substring(0, any.length() - 1)),
        Mistake.changed(
            "tick-double",
            LOOSE,
            "(?<=\\n[A-Z][\\w ,]{1,80})`[\\w.-]+`(?=[ .,])",
            any -> "`" + any),
        Mistake.changed(
            "heading-glued", "heading-space", "(?<=\\n\\n)#{2,4} (?=\\w)", String::strip));
  }

  private static List<Mistake> text() {
    return List.of(
        Mistake.added(
            "bold-odd",
            LOOSE,
            "This is **very important to know.",
            "This is very important** to know."),
        Mistake.added(
            "bold-space",
            LOOSE,
            "This is ** very important** to know.",
            "This is **very important ** to know."),
        Mistake.added("bold-cjk", LOOSE, "\u8FD9\u662F**\u201C\u5F3A\u8C03\u201D**\u6587\u5B57"),
        Mistake.added(
            "tick-odd",
            LOOSE,
            "Run `mvn verify and see.",
            "Run ``mvn verify` and see.",
            "Run mvn verify` and see."),
        Mistake.added("strike-odd", LOOSE, "This is ~~very wrong to say."),
        Mistake.added(
            "footnote",
            LOOSE,
            "As was shown[^nosuch] before.",
            "As was shown before.\n\n[^unused1]: In a book.",
            "As was shown[^a1].\n\n[^a1]: One.\n\n[^a1]: Two.",
            "As was shown^[in a book] before.",
            "As was shown[^a2] before.\n\n[^a2] In a book."));
  }
}
