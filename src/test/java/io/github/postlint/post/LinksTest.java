package io.github.postlint.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSyntax;
import io.github.postlint.TestSyntax.Markdown;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.Reference.Kind;
import io.github.postlint.post.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private static final String HEAD = "---\ntitle: t\n---\n";

  private static Post post(String body, Syntax syntax) {
    return Post.parse(Source.of("a.md", HEAD + body), syntax);
  }

  private static Post post(String body) {
    return post(body, TestSyntax.JEKYLL);
  }

  private static List<String> references(Post post) {
    return post.references().stream()
        .map(each -> each.kind() + (each.templated() ? " ~ " : " ") + each.target())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "[a]({{ site.baseurl }}/x)¦LINK ~ {{ site.baseurl }}/x",
        "[a]({{ \"/x\" | relative_url }} \"t\")¦LINK ~ {{ \"/x\" | relative_url }}",
        "<a href='{{ '/x' | relative_url }}'>a</a>¦LINK ~ {{ '/x' | relative_url }}",
        "![a]( /p&amp;q.png )¦IMAGE /p&q.png",
        "[a](<{{ page.url }}#b>)¦LINK ~ {{ page.url }}#b",
        "b {% raw %}[a]({{ x }}){% endraw %}¦LINK {{ x }}"
      })
  void aTargetIsWhatTheAuthorWroteWhereLiquidStandsInIt(String body, String reference) {
    Post post = post(body);
    assertThat(references(post)).containsExactly(reference);
    Reference only = post.references().get(0);
    assertThat(post.source().text(only.span())).isEqualTo(only.target().replace("&q", "&amp;q"));
  }

  @Test
  void tagsAreReferencesWhereverTheyStand() {
    Post post =
        post(
            "[a]({% post_url 2020-01-01-a %}#b)\n\n    {%- link  _posts/x.md -%}\n\n"
                + "{% raw %}{% link raw.md %}{% endraw %}{% comment %}{% link c.md %}"
                + "{% endcomment %}{% link {{ x }} %}\n\n[d]: {% link d.md %}\n\n[D][]\n");
    assertThat(references(post))
        .containsExactly(
            "LINK ~ {% post_url 2020-01-01-a %}#b",
            "LINK ~ {% link d.md %}",
            "POST_NAME 2020-01-01-a",
            "FILE_PATH _posts/x.md",
            "FILE_PATH ~ {{ x }}",
            "FILE_PATH d.md");
    for (Reference reference : post.references()) {
      assertThat(post.source().text(reference.span())).isEqualTo(reference.target());
    }
  }

  @Test
  void headingsAreAnchors() {
    Anchors anchors = post("# A\n\n## Été {#own}\n\n# A\n\n<a name=\"n\"></a>\n").anchors();
    assertThat(anchors.ids()).containsExactlyInAnyOrder("a", "own", "a-1", "n");
    assertThat(anchors.lack("b")).isTrue();
    assertThat(anchors.lack("a-1")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A {{ page.title }}",
        "# A {% raw %}x{% endraw %}",
        "{% include x.html %}",
        "{{ content }}",
        "{% for a in b %}\n# A\n{% endfor %}",
        "{% plugin %}",
        "# {{ a }} {#x}\n\n<a id=\"{{ x }}\"></a>",
        "# a\n\n{::options auto_ids=\"false\" /}"
      })
  void anchorsThatLiquidDecidesAboutAreUnknown(String body) {
    assertThat(post(body).anchors().lack("b")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\n[a]({{ page.x }}/y)",
        "# A\n\n{{ '/x' | relative_url }}",
        "# A\n\n{% if x %}\n# C\n{% endif %}",
        "# A\n\n{% highlight c %}\n# C\n{% endhighlight %}",
        "# A\n\nb {% raw %}{{ x }}{% endraw %}"
      })
  void harmlessLiquidLeavesAnchorsKnown(String body) {
    Anchors anchors = post(body).anchors();
    assertThat(anchors.ids()).contains("a");
    assertThat(anchors.lack("b")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% if x %}# B",
        "{% raw %}# B\n{% endraw %}c",
        "- {% assign a = 1 %}b\n{: #b}",
        "a\n\n{%- assign c = 1 %}\n\n# B"
      })
  void tagsDoNotIndent(String body) {
    assertThat(post(body).anchors().ids()).contains("b");
    assertThat(post(body).blocks().code()).isEmpty();
  }

  @Test
  void settingsDecide() {
    String body = "# A\n\n# B {#c}\n";
    assertThat(ids(body, new AutoIds(false, "", true))).containsExactly("c");
    assertThat(ids(body, new AutoIds(true, "p-", true))).containsExactlyInAnyOrder("p-a", "c");
    Syntax other = TestSyntax.of(true, Markdown.KRAMDOWN, new AutoIds(true, "", false));
    assertThat(post(body, other).anchors().lack("x")).isFalse();
  }

  private static Iterable<String> ids(String body, AutoIds autoIds) {
    return post(body, TestSyntax.of(true, Markdown.KRAMDOWN_GFM, autoIds)).anchors().ids();
  }

  @ParameterizedTest
  @CsvSource({"COMMONMARK", "UNKNOWN"})
  void ofOtherParsersOnlyTagsAreKnown(Markdown markdown) {
    Post post = post("# A\n\n[a](b) {% link c.md %}", TestSyntax.of(true, markdown));
    assertThat(post.anchors()).isEqualTo(Anchors.UNKNOWN);
    assertThat(post.references()).extracting(Reference::kind).containsExactly(Kind.FILE_PATH);
  }
}
