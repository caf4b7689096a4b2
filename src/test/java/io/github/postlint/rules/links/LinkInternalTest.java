package io.github.postlint.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkInternalTest {
  private static final String HEAD = "---\ntitle: x\n---\n";

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void site() {
    site =
        new TestSite(root)
            .config("url: https://a.example\nbaseurl: /blog\npermalink: pretty\n")
            .file("_layouts/post.html", "<main id=\"content\">{{ content }}</main>\n")
            .file("_posts/2024-01-02-other-post.md", HEAD + "## First steps\n")
            .file("_posts/2024-01-03-held.md", "---\npublished: false\n---\n")
            .file("about.md", HEAD)
            .file("docs/guide.html", HEAD)
            .file("docs/moved.md", "---\npermalink: /elsewhere/now.html\n---\n")
            .file("old.md", "---\nredirect_from: [/docs/ancient/]\n---\n")
            .file("files/été 1.txt", "x")
            .file("docs/_hidden.txt", "x");
  }

  private List<String> findings(String body) {
    site.file("_posts/2024-02-03-this.md", HEAD + body + "\n");
    return site.findings(new LinkInternal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/blog/about/",
        "/blog/about",
        "/blog/about.html",
        "/blog/",
        "/blog",
        "/blog/docs/guide/",
        "/blog/docs/guide?x=1#",
        "/blog/docs/",
        "/blog/docs/ancient",
        "/blog/elsewhere/now",
        "/blog/files/%C3%A9t%C3%A9%201.txt",
        "/blog/2024/01/03/held/",
        "../../../../2024/01/02/other-post/#first-steps",
        "https://a.example/blog/about/",
        "http://A.EXAMPLE/blog/about/",
        "https://a.example/other/",
        "https://b.example/blog/nothing/",
        "//b.example/nothing",
        "mailto:a@b.example",
        "http://localhost:8080/",
        "http://localhost:8080/q/health",
        "/shop/",
        "/blog/gallery/",
        "{{ site.baseurl }}/about/",
        "{{ '/about/' | relative_url }}",
        "{{ site.url }}{{ site.baseurl }}/about/",
        "{{ page.more }}/docs/no/",
        "#content",
        "#top",
        "#/route"
      })
  void leadsSomewhere(String target) {
    assertThat(findings("<a href=\"" + target + "\">x</a>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/blog/docs/gide/",
        "/blog/abot/",
        "/blog/docs/_hidden.txt",
        "/blog/docs/moved/",
        "gide.html",
        "https://a.example/blog/docs/no.html",
        "{{ site.baseurl }}/docs/no/",
        "{{ '/docs/no' | absolute_url }}",
        "{{ \"docs/no\" | relative_url }}",
        "/blog/2024/01/02/other-pst/",
        "/blog/2024/01/02/other-post/#last-steps",
        "/blog/files/%C3%A9t%C3%A9.txt",
        "file:///home/ann/blog/about.md",
        "C:/blog/about.md",
        "http://localhost:4000/about/",
        "#nowhere"
      })
  void leadsNowhere(String target) {
    assertThat(findings("<a href=\"" + target.replace("\"", "'") + "\">x</a>"))
        .hasSize(1)
        .first()
        .asString()
        .contains("error [link-internal]");
  }

  @Test
  void pagesHaveHeadingsToo() {
    site.file("docs/guide.html", HEAD + "<p id=\"any\">x</p><script>run()</script>\n")
        .file("team.md", HEAD + "## Our team\n")
        .file("open.md", HEAD + "{% include all.md %}\n");
    assertThat(
            findings(
                "[a](/blog/team/#our-team) [b](/blog/docs/guide/#any) [c](/blog/open/#any)"
                    + " [d](/blog/files/%C3%A9t%C3%A9%201.txt#any)"))
        .isEmpty();
    assertThat(findings("[x](/blog/team/#our-teem)"))
        .singleElement()
        .asString()
        .contains("it has no id \"our-teem\". Did you mean \"#our-team\"?");
  }

  @Test
  void namesWhatIsMeant() {
    assertThat(findings("[x](/blog/docs/gide/) [y](/blog/About/)"))
        .containsExactly(
            "_posts/2024-02-03-this.md:4:5-4:21 error [link-internal] Readers get an error page:"
                + " the site has no \"/docs/gide/\". Did you mean \"/docs/guide/\"?",
            "_posts/2024-02-03-this.md:4:27-4:39 error [link-internal] Readers get an error page:"
                + " the site has no \"/About/\". Did you mean \"/about/\"?");
  }

  @Test
  void manyLinksIntoAFolderLeadElsewhere() {
    assertThat(findings("[a](/blog/dcs/) [b](/blog/dcs/b) [c](/blog/dcs/c)")).hasSize(3);
    assertThat(findings("[a](/blog/dcs/) [b](/blog/dcs/b) [c](/blog/dcs/c) [d](/blog/dcs/d)"))
        .isEmpty();
  }

  @Test
  void oneFindingForOneDefinition() {
    assertThat(findings("[a][x] and [b][x]\n\n[x]: /blog/docs/no")).hasSize(1);
  }

  @Test
  void tagsThatStopTheBuild() {
    assertThat(findings("{% link abut.md %} {% post_url 2024-01-02-other-pst %}"))
        .containsExactly(
            "_posts/2024-02-03-this.md:4:9-4:16 error [link-internal] The build stops: the site has"
                + " no file \"abut.md\". Did you mean \"about.md\"?",
            "_posts/2024-02-03-this.md:4:32-4:52 error [link-internal] The build stops: the site"
                + " has no post \"2024-01-02-other-pst\". Did you mean \"2024-01-02-other-post\"?");
  }

  /** A slash stands before the paths of files that are copied, and of no others. */
  @ParameterizedTest
  @CsvSource({
    "/about.md, error",
    "./about.md, error",
    "//about.md, error",
    "/_posts/2024-01-02-other-post.md, error",
    "//files/été 1.txt, error",
    "/docs/guide.md, warning",
    "/files/été 1.txt, ",
  })
  void tagsWithASlash(String path, String severity) {
    new TestSite(root).file("docs/guide.md", "---\n---\n");
    List<String> found = findings("{% link " + path + " %}");
    if (severity == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .singleElement()
          .asString()
          .contains(severity + " [link-internal] The build stops")
          .endsWith("Write \"" + path.replaceFirst("^\\.?/+", "") + "\".");
    }
  }

  @Test
  void tagsThatFindSomething() {
    assertThat(
            findings(
                "{% link about.md %} {% link _posts/2024-01-02-other-post.md %}"
                    + " {% link files/été 1.txt %} {% post_url 2024-01-02-other-post %}"
                    + " {% post_url /2024-01-02-other-post %} {% if x %}{% link no.md %}{% endif %}"
                    + " {% link {{ page.more }} %}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plugins: [jekyll-unheard-of]\n",
        "theme: unheard-of\n",
        "source: docs\n",
      })
  void whereAnythingMayBeASlipIsAWarning(String settings) {
    site.config("url: https://a.example\nbaseurl: /blog\n" + settings);
    assertThat(findings("[x](/blog/docs/gide/) [x](/blog/docs/new-and-far/) {% link no.md %}"))
        .hasSize(2)
        .allMatch(one -> one.contains(" warning ") && one.contains(", unless "));
  }

  /** One address may come from a plugin; where nine in ten are known, the tenth is a mistake. */
  @Test
  void theSitesOwnLinksAreEvidence() {
    site.config("url: https://a.example\nbaseurl: /blog\nplugins: [jekyll-unheard-of]\n");
    String right = "[x](/blog/docs/guide.html)\n".repeat(9);
    String far = "[x](/blog/docs/new-and-far/)\n";
    assertThat(findings(right + far))
        .singleElement()
        .asString()
        .contains("warning", "unless the plugin jekyll-unheard-of");
    String others = "[x](/blog/docs/a/) [x](/blog/docs/b/)\n";
    assertThat(findings(right + far + others)).isEmpty();
    assertThat(findings(right + far.repeat(9))).isEmpty();
  }

  @Test
  void whatIsNotDecidedIsCounted() {
    site.config("url: https://a.example\nbaseurl: /blog\nplugins: [jekyll-unheard-of]\n");
    site.file(
        "_posts/2024-02-03-this.md",
        HEAD
            + "[x](/blog/docs/new-and-far/) [x](/blog/about/) [x](/blog/abot/) [x](https://b.c)\n");
    assertThat(site.lint(new LinkInternal()).coverage())
        .singleElement()
        .hasToString(
            "3 links: 1 wrong, 1 not decided: the plugin jekyll-unheard-of, which is not known, may"
                + " publish any address");
  }

  @Test
  void theDayOfAnAddressMayDependOnTheMachine() {
    site.config("permalink: date\n")
        .file("_posts/2013-02-25-news.md", "---\ndate: 2013-02-25 23:30:00 -0800\n---\n");
    assertThat(findings("[x](/2013/02/25/news.html) [x](/2013/02/26/news.html)")).isEmpty();
    assertThat(findings("[x](/2013/02/28/news.html)")).hasSize(1);
  }

  @Test
  void nobodyReadsWhatIsHeldBack() {
    site.file("_posts/2024-01-03-held.md", "---\npublished: false\n---\n[x](/blog/docs/gide/)\n");
    assertThat(findings("x")).isEmpty();
  }

  @Test
  void codeOfTheSiteMayWritePages() {
    String link = "[x](/blog/docs/gide/)";
    site.file("_plugins/a.rb", "Liquid::Template.register_filter(Shout)\n");
    assertThat(findings(link)).hasSize(1);
    site.file(
        "_plugins/b.rb",
        """
        class Tags < Jekyll::Generator
          def generate(site)
            site.pages << make(site)
          end
        end
        """);
    assertThat(findings(link)).singleElement().asString().contains("warning");
    assertThat(findings("[x](/blog/docs/far/)")).isEmpty();
    site.file("_plugins/b.rb", "Page.new(site, site.source, 'tags', name)\n");
    assertThat(findings("[x](/blog/docs/far/)")).hasSize(1);
    assertThat(findings("[x](/blog/tags/far/)")).isEmpty();
  }

  @Test
  void serversRedirectAndOtherToolsBuild() {
    site.file("_redirects", "/blog/docs/gide  /blog/docs/guide  301\n/docs/old/*  /docs/:splat\n");
    site.file(".gitignore", "# built\n/docs/built\n*.pdf\n");
    assertThat(findings("[x](/blog/docs/old/a) [x](/blog/docs/built/a.js) [x](/blog/docs/a.pdf)"))
        .isEmpty();
    assertThat(findings("[x](/blog/docs/new/a)")).hasSize(1);
  }

  @Test
  void unknownLayoutsMayHaveIds() {
    site.file("_includes/toc.html", "<b id=\"{{ include.id }}\"></b>");
    assertThat(findings("## Some heading\n\n[x](#nowhere)"))
        .singleElement()
        .asString()
        .contains("warning", "unless _includes/toc.html has the id");
    assertThat(findings("## Some heading\n\n[x](#some-headin)")).hasSize(1);
    assertThat(findings("[x](#a)\n".repeat(9))).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>$('#toc').tocify({selectors: 'h2'})</script>",
        "<script>document.querySelectorAll('h2, h3').forEach(h => h.id = slug(h))</script>",
        "<script src=\"{{ site.baseurl }}/js/toc.js\"></script>",
        "<script src={{ '/js/toc.js' | relative_url }}></script>",
        "<script src='../js/toc.js?v=3'></script>",
      })
  void scriptsOfLayoutsMakePlacesOfHeadings(String script) {
    site.file("_layouts/post.html", script + "{{ content }}")
        .file("js/toc.js", "$(\"h2\").each(function () { $(this).attr('id', 'a' + n++); });");
    assertThat(findings("## Some heading\n\n[x](#a17)"))
        .singleElement()
        .asString()
        .contains("warning", "unless ", " has the id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.body.id = 'top'</script>",
        "<script src=\"{{ site.baseurl }}/js/all.js\"></script>",
        "<script src=\"https://cdn.example/js/toc.js\"></script>",
        "<script src=\"/js/../../toc.js\"></script>",
      })
  void otherScriptsDoNot(String script) {
    site.file("_layouts/post.html", script + "{{ content }}")
        .file(
            "js/all.js", "menu.setAttribute(\"id\", 'm'); document.querySelector('p').hidden = 1");
    site.file("js/other.js", "$(\"h2\").attr('title', '')");
    assertThat(findings("## Some heading\n\n[x](#a17)"))
        .singleElement()
        .asString()
        .contains("error");
  }

  @Test
  void relativeAddressesAreNotDecidedWhereATemplateHasABase() {
    site.file("_layouts/post.html", "<base href=\"{{ site.baseurl }}/\">{{ content }}");
    assertThat(findings("[x](guide) [x](docs/nothing)")).isEmpty();
    assertThat(findings("[x](/blog/docs/gide)")).hasSize(1);
  }

  @Test
  void whatManyLinksRelyOnMayBeOnTheServer() {
    assertThat(findings("[x](/blog/docs/latest/) ".repeat(8)))
        .hasSize(8)
        .allMatch(finding -> finding.contains("error"));
    assertThat(findings("[x](/blog/docs/latest/) ".repeat(9)))
        .hasSize(9)
        .allMatch(finding -> finding.contains("unless the server has it from elsewhere"));
  }

  @Test
  void includedFilesAndDataHaveIdsToo() {
    site.file("_includes/notes.html", "<p id='note-1'>x</p>")
        .file(
            "_includes/all.html", "{% for one in site.data.team %}<p id={{ one.id }}>{% endfor %}")
        .file("_data/team.yml", "- id: ann\n")
        .file("notes.md", HEAD + "{% include notes.html %}\n")
        .file("team.md", HEAD + "{% include all.html %}\n");
    assertThat(findings("[x](/blog/notes/#note-1) [x](/blog/team/#ann) [x](/blog/team/#bob)"))
        .isEmpty();
    assertThat(findings("[x](/blog/notes/#note-2)"))
        .singleElement()
        .asString()
        .contains("warning", "unless what it includes has the id");
  }

  @Test
  void addressesMadeOfSettingsAndFrontMatter() {
    site.config("url: https://a.example\nbaseurl: /blog\npermalink: pretty\nrepo: https://b.c\n");
    assertThat(
            findings(
                "[x]({{ site.repo }}/docs/gide/) [x]({{ site.nothing }}/blog/about/)"
                    + " [x]({{ page.more }}/docs/gide/)"))
        .isEmpty();
    assertThat(findings("[x]({{ site.nothing }}/blog/docs/gide/)")).hasSize(1);
    assertThat(findings("[x]({% post_url 2024-01-02-other-post %}#first-steps)")).isEmpty();
    assertThat(findings("[x]({% post_url 2024-01-02-other-post %}#first-step)")).hasSize(1);
  }

  @Test
  void theBasePathIsForgotten() {
    assertThat(findings("[x](/docs/guide/) [x](/about/) [x](/other/page/)"))
        .containsExactly(
            "_posts/2024-02-03-this.md:4:5-4:17 warning [link-internal] Readers get an error page,"
                + " unless another site has it: \"/docs/guide/\" lies outside of \"/blog\","
                + " where this site is published. Write \"/blog/docs/guide/\".");
  }
}
