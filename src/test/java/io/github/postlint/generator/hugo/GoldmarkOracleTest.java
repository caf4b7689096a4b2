package io.github.postlint.generator.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.hugo.frontmatter.HugoFrontMatter;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.commonmark.Goldmark;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Source;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Goldmark makes of links, pictures, headings, code and HTML, compared with the real Hugo. */
@Tag("slow")
class GoldmarkOracleTest {
  private static final List<String> BODIES =
      List.of(
          "[a](b) [a](<b c>) [a](b \"t\") [a](b 't') [a]() [](y) ![a](p.png) ![a]()",
          "[t] (u) [t]\n(u) (t)[u] [t](my file.pdf) [t](x “T”) [t](a(b)c) [t](a(b)",
          "[t][r] [r] [R][] [t][nosuch] [nosuch]\n\n[r]: /url \"title\"\n[R]: /second\n",
          "[t][r]\n[r]: /glued\n",
          "[a]: <b c>\n[b]:\n  /next\n'title'\n\n[a] [b]",
          "[c]: /x \"#1 -- d\"\n[d]: /y\n\n[c] [d]",
          "\\[a](b) [a\\](b) `[a](b)` ``[a](`)`` \\`[a](b)\\` <a@b.c> <https://x.org/a_b>",
          "[![alt](i.png)](link) [a [b](c) d](e) ![a [b](c)](d)",
          "**[a](b)** *[c](d*)* [*e](f)* _[g](h)_",
          "https://x.org/a. (https://x.org/b) https://x.org/c), www.x.org/d a@b.org ftp://x.org",
          "http://localhost:1313/ https://x.org/a_b_c*d* **https://x.org** xhttps://x.org",
          "[a](https://x.org/?a=1&amp;b=2) [b](a&#124;b) [c](a%20b) [d](é)",
          """
          ## One

          ## One

          ## Été: C++

          ## a_b `c` **d** [e](f)

          ##no

          # x #

          Set
          ===
          """,
          "## Two {#my-id .cls}\n\n## Three {.cls}\n\n## Four {id=\"five\"}\n\n## !!!\n\n## A - B",
          "> ## In quote\n\n- ## In list\n\n1. # 日本語 ünï\n",
          "```go\na\n```\n\n~~~\nb\n~~~\n\n    c\n\n- d\n\n  ```\n  e\n  ```\n",
          "- a\n\n  ```\n  b\n```\n\nc\n",
          "| a | b |\n|---|---|\n| [c](d) | `e\\|f` |\n[g](h) | i\n",
          "text\n| a | b |\n|---|---|\n| [c](d) |\n",
          "| a | b |\n|---|\n| [c](d) |\n",
          "a[^1] b[^x]\n\n[^1]: note [l](m)\n\n    more [n](o)\n\n[^y]: unused\n",
          "<div>\n[a](b)\n\n[c](d)\n</div>\n",
          "a <b>c</b> <br> <img src=x> List<String> <your-name> a < b > c <3 <https://x.org>",
          "<!-- c --> a <!-- b --> d\n\n<!--\n[a](b)\n-->\n",
          "[a](b){: .x} {% raw %} [c]({% link d %})",
          "<script>\n[a](b)\n</script>\n\n<pre>\n\n[c](d)\n</pre>\n",
          "1. a\n2. [b](c)\n\n   [d](e)\n\n* [f](g)\n+ [h](i)\n",
          "*a **b [c](d) e** f* ***g*** ~~[h](i)~~ ~j~",
          "Term\n: [a](b)\n",
          "- [ ] [a](b)\n- [x] c\n",
          "[a](javascript:x) [b](mailto:x@y.z)",
          "[foo]: /url 'title\nmore'\n\n[foo]",
          "[a\nb](c\n\"d\") [e](\nf\n)",
          "a\\\n[b](c)  \n[d](e)");

  @TempDir private Path root;

  private final List<String> wrong = new ArrayList<>();

  @Test
  void htmlIsLeftOut() throws Exception {
    compare(Goldmark.DEFAULT, "");
  }

  @Test
  void htmlIsPassedOn() throws Exception {
    compare(
        new Goldmark(true, true, false, true, true, Goldmark.Ids.ASCII, Set.of()),
        "[markup.goldmark]\nrenderer.unsafe = true\nparser.autoHeadingIDType = 'github-ascii'\n");
  }

  @Test
  void idsAreThoseOfBlackfriday() throws Exception {
    compare(
        new Goldmark(false, true, false, true, true, Goldmark.Ids.BLACKFRIDAY, Set.of()),
        "markup.goldmark.parser.autoHeadingIDType = 'blackfriday'\n");
  }

  private void compare(Goldmark goldmark, String settings) throws Exception {
    TestSite site =
        new TestSite(root)
            .file("hugo.toml", "baseURL = 'https://example.org/'\n" + settings)
            .file("layouts/_default/single.html", "<main>{{ .Content }}</main>");
    for (int i = 0; i < BODIES.size(); i++) {
      site.file("content/p" + i + ".md", text(i));
    }
    assertThat(RealHugo.run(root, "--quiet")).doesNotContain("Error");
    for (int i = 0; i < BODIES.size(); i++) {
      compare(i, goldmark);
    }
    assertThat(wrong).isEmpty();
  }

  private static String text(int body) {
    return "---\ntitle: A\n---\n" + BODIES.get(body) + "\n";
  }

  private void compare(int body, Goldmark goldmark) throws Exception {
    String html = Files.readString(root.resolve("public/p" + body + "/index.html"));
    Element page = Jsoup.parse(html).selectFirst("main");
    Post post =
        Post.parse(
            Source.of("p.md", text(body)),
            new Syntax(new HugoFrontMatter(), TemplateLanguage.NONE, goldmark));
    same(
        body,
        "links",
        targets(post, Reference.Kind.LINK)
            .map(link -> !goldmark.unsafe() && link.startsWith("javascript:") ? "" : link),
        page.select("a[href]").stream()
            .filter(a -> !a.className().startsWith("footnote"))
            .map(a -> a.attr("href")));
    same(
        body,
        "pictures",
        targets(post, Reference.Kind.IMAGE),
        page.select("img[src]").stream().map(img -> img.attr("src")));
    same(
        body,
        "ids",
        post.anchors().ids().stream().filter(id -> !id.startsWith("fn")),
        page.select("[id]").eachAttr("id").stream().filter(id -> !id.startsWith("fn")));
    if (!goldmark.unsafe()) {
      same(
          body,
          "code",
          post.blocks().code().stream().map(block -> block.content().strip()),
          page.select("pre").stream().map(pre -> pre.wholeText().strip()));
      boolean omitted =
          post.slips().stream().anyMatch(s -> s.kind() == MarkupSlip.Kind.HTML_LEFT_OUT);
      same(
          body,
          "HTML",
          Stream.of(String.valueOf(omitted)),
          Stream.of(String.valueOf(html.contains("raw HTML omitted"))));
    }
  }

  private static Stream<String> targets(Post post, Reference.Kind kind) {
    return post.references().stream()
        .filter(reference -> reference.kind() == kind)
        .map(Reference::target);
  }

  private void same(int body, String what, Stream<String> mine, Stream<String> real) {
    List<String> ours = mine.map(GoldmarkOracleTest::decoded).sorted().toList();
    List<String> theirs = real.map(GoldmarkOracleTest::decoded).sorted().toList();
    if (!ours.equals(theirs)) {
      wrong.add(BODIES.get(body) + "\n   " + what + " " + ours + " instead of " + theirs);
    }
  }

  private static String decoded(String address) {
    return URLDecoder.decode(
        address.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
        StandardCharsets.UTF_8);
  }
}
