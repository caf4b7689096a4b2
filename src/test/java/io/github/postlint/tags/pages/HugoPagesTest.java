package io.github.postlint.tags.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.tags.MemoryOutput;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.TaxonomyKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class HugoPagesTest {
  private static final String POSTS = "content/posts";
  private static final TagIndex INDEX = HostileBlog.index(POSTS);
  private static final String LAYOUT =
      "<html><title>{{ .Title }}|{{ .Params.post_count }}</title>{{ .Content }}</html>\n";

  @TempDir private Path folder;

  @Test
  void hugoPublishesEachTermWithItsPosts() throws Exception {
    build(INDEX);
    PublishedSite site = new PublishedSite(folder.resolve("public"), "/blog");
    site.assertLists(INDEX, POSTS);
    assertThat(folder.resolve("public/tags/x-script-q-y/index.html"))
        .content()
        .contains("<title>{{ x }} &lt;script&gt; &#34;q&#34; : # - y|1</title>");
  }

  @Test
  void eachSpellingThatHugoTellsApartHasAllPosts() throws Exception {
    build(INDEX);
    IndexedTerm devops =
        INDEX.taxonomy(TaxonomyKind.TAGS).terms().stream()
            .filter(term -> term.slug().equals("devops"))
            .findFirst()
            .orElseThrow();
    PublishedSite site = new PublishedSite(folder.resolve("public"), "/blog");
    site.assertLists(devops, "/tags/devops/", POSTS);
    site.assertLists(devops, "/tags/dev-ops/", POSTS);
    assertThat(folder.resolve("content/tags/dev-ops/_index.md"))
        .content()
        .contains("canonicalURL: \"https://example.org/blog/tags/devops/\"");
  }

  @Test
  void keysAreHugos() throws Exception {
    List<String> tags =
        List.of(
            "C++",
            "C#",
            ".NET",
            "Dev  Ops",
            "dev - ops",
            " -x",
            "x -y",
            "a/b",
            "a_b",
            "it's",
            "C&A",
            "日本語",
            "Événement",
            "100%",
            "%41b",
            "a:b",
            "<script>",
            "#1",
            "@me",
            "~x",
            "É\u0301",
            "a\u00a0b",
            "1.10",
            "x- y",
            "x -- y",
            "ÄÖ ß",
            "tab\there",
            "x\\y",
            "٣",
            "ⅷ",
            "a🎉b");
    Files.createDirectories(folder.resolve("content"));
    FrontMatterBuilder post = new FrontMatterBuilder().text("title", "T");
    Files.writeString(
        folder.resolve("content/p.md"), post.texts("tags", tags) + HostileBlog.mark(0));
    layouts("{{ range $key, $posts := .Site.Taxonomies.tags }}{{ $key | jsonify }}\n{{ end }}");
    Program.run(folder, "hugo");
    List<String> expected = new ArrayList<>();
    for (String tag : tags) {
      expected.add('"' + HugoKey.of(PlainLine.of(tag)).replace("\\", "\\\\") + '"');
    }
    assertThat(Files.readString(folder.resolve("public/index.html")).lines().distinct().toList())
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().distinct().filter(key -> key.length() > 2).toList());
  }

  @Test
  void termsThatHugoTakesForOneHaveAPageEach() {
    MemoryOutput pages = MemoryOutput.of(new HugoPages("content"), INDEX);
    assertThat(pages.text("pages/hugo/content/tags/rd/_index.md")).contains("url: \"/tags/r-d/\"");
    assertThat(pages.text("pages/hugo/content/tags/rd-/_index.md")).contains("url: \"/tags/rd/\"");
  }

  @Test
  void noFolderIsOneThatHugoSkips() {
    MemoryOutput pages = MemoryOutput.of(new HugoPages("content"), INDEX);
    assertThat(pages.files())
        .containsKeys(
            "pages/hugo/content/tags/dotnet/_index.md",
            "pages/hugo/content/tags/a/b/_index.md",
            "pages/hugo/content/tags/_index.md");
    assertThat(List.of(".net", "#1", "a~", "../x", "a//b", "", "a\\b"))
        .noneMatch(HugoKey::isFolder);
  }

  @Test
  void postsOutsideOfHugosContentAreLinkedWhereTheIndexHasThem() {
    MemoryOutput pages = MemoryOutput.of(new HugoPages("content"), HostileBlog.index("_posts"));
    assertThat(pages.text("pages/hugo/content/tags/c++/_index.md"))
        .contains("[Plain](../../2020/bracket%28%29%29%29/)");
  }

  private void build(TagIndex index) throws Exception {
    Path posts = Files.createDirectories(folder.resolve(POSTS));
    for (int i = 0; i < HostileBlog.TITLES.size(); i++) {
      FrontMatterBuilder post =
          new FrontMatterBuilder().text("title", "T").texts("tags", List.of(HostileBlog.tags(i)));
      Files.writeString(
          posts.resolve(HostileBlog.file(i)),
          post.texts("authors", author()) + HostileBlog.mark(i));
    }
    layouts(LAYOUT);
    MemoryOutput.of(new HugoPages("content"), index).copy("pages/hugo/", folder);
    Program.run(folder, "hugo");
  }

  private static List<String> author() {
    return Collections.singletonList("Zoë");
  }

  private void layouts(String text) throws Exception {
    Files.writeString(
        folder.resolve("config.toml"),
        "baseURL = 'https://example.org/blog/'\n[taxonomies]\ntag = 'tags'\nauthor = 'authors'\n");
    Path layouts = Files.createDirectories(folder.resolve("layouts/_default"));
    Files.writeString(layouts.resolve("list.html"), text);
    Files.writeString(layouts.resolve("single.html"), text);
  }
}
