package io.github.postlint.post.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSyntax;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Wherever Liquid stands in HTML, what is found stands in the source where it is said to. */
class LiquidInHtmlTest {
  private static final String HEAD = "---\ntitle: a\n---\n";
  private static final int BODIES = 3_000;
  private static final Syntax SYNTAX =
      new Syntax(TestSyntax.JEKYLL.frontMatter(), TestSyntax.JEKYLL.template(), new Html());

  private static final String[] LIQUID = {
    "{% assign a = 1 %}", "{%- assign a = 1 -%}", "{% assign a =\n 1 %}", "{% raw %}",
    "{% endraw %}", "{% comment %}<b>\n<a href=x>{% endcomment %}", "{% if true %}", "{% endif %}",
    "{{ site.title }}", "{{- site.title -}}"
  };

  private static final String[] HTML = {
    "<p>",
    "</p>",
    "<h2 id=\"a\">",
    "</h2>",
    "<h3>",
    "</h3>",
    "word",
    " ",
    "\n",
    "\r\n",
    "<a href=\"/rye\">",
    "</a>",
    "<img src='/wheat.png' alt=x>",
    "<b>",
    "</b>",
    "&hellip ",
    "<pre>",
    "</pre>",
    "<code>",
    "</code>",
    "\ud83d\ude00",
    "<a\nhref=/oats>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<!-- x -->",
    "<i class=“x”>"
  };

  @Test
  void positionsAreThoseOfTheSource() {
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < BODIES; i++) {
      StringBuilder body = new StringBuilder();
      for (int part = random.nextInt(12); part >= 0; part--) {
        String[] parts = random.nextInt(4) == 0 ? LIQUID : HTML;
        body.append(parts[random.nextInt(parts.length)]);
      }
      Post post = Post.parse(Source.of("a.html", HEAD + body), SYNTAX);
      found += check(post);
    }
    assertThat(found).isGreaterThan(BODIES / 2);
  }

  private static int check(Post post) {
    String text = post.source().text();
    List<Reference> references = post.references();
    for (Reference reference : references) {
      assertThat(List.of("/rye", "/wheat.png", "/oats", "x")).as(text).contains(reference.target());
      assertThat(post.source().text(reference.span())).as(text).isEqualTo(reference.target());
    }
    for (TextBlock heading : post.outline().texts()) {
      assertThat(post.source().text(heading.span())).as(text).startsWith("<h");
      for (int i = 0; i < heading.text().length(); i++) {
        String mark = post.source().text(heading.source(i, i + 1));
        // Of what Liquid prints, a word of as many characters is read.
        if (heading.text().charAt(i) != 'x') {
          assertThat(mark).as(text).isEqualTo(heading.text().substring(i, i + 1));
        }
      }
    }
    for (MarkupSlip slip : post.slips()) {
      String marked = post.source().text(slip.span());
      switch (slip.kind()) {
        case UNCLOSED_ELEMENT ->
            assertThat(marked).as(text).startsWith("<" + slip.detail()).endsWith(">");
        case STRAY_END_TAG -> assertThat(marked).as(text).isEqualTo("</" + slip.detail() + ">");
        case REFERENCE_WITHOUT_END -> assertThat(marked).as(text).isEqualTo("&hellip");
        case CURLY_QUOTES -> assertThat(marked).as(text).isEqualTo("“x”");
        default -> {}
      }
    }
    return references.size() + post.slips().size();
  }
}
