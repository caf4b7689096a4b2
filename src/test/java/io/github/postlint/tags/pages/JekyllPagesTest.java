package io.github.postlint.tags.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.tags.MemoryOutput;
import io.github.postlint.tags.index.PagePath;
import io.github.postlint.tags.index.TagIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JekyllPagesTest {
  private static final TagIndex INDEX = HostileBlog.index("_posts");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "/blog"})
  void jekyllPublishesEachTermWithItsPosts(String basePath) throws Exception {
    Files.writeString(
        folder.resolve("_config.yml"),
        """
        baseurl: "%s"
        collections:
          tag_pages: {output: true}
          category_pages: {output: true}
          author_pages: {output: true}
        """
            .formatted(basePath));
    Path layouts = Files.createDirectory(folder.resolve("_layouts"));
    Files.writeString(
        layouts.resolve("frame.html"),
        "<html><title>{{ page.title | escape }}|{{ page.post_count }}</title>"
            + "<p>{{ page.variants | map: 'text' | join: '|' | escape }}</p>"
            + "{{ content }}</html>\n");
    Path posts = Files.createDirectory(folder.resolve("_posts"));
    for (int i = 0; i < HostileBlog.TITLES.size(); i++) {
      Files.writeString(
          posts.resolve(HostileBlog.file(i)),
          "---\ntitle: T\npermalink: \""
              + PagePath.decode(HostileBlog.address(i))
              + "\"\n---\n"
              + HostileBlog.mark(i)
              + "\n");
    }
    MemoryOutput.of(new JekyllPages(Optional.of("frame")), INDEX).copy("pages/jekyll/", folder);
    Program.run(folder, "jekyll", "build", "--trace");
    PublishedSite site = new PublishedSite(folder.resolve("_site"), basePath);
    site.assertLists(INDEX, "_posts");
    assertThat(folder.resolve("_site/tags/x-script-q-y/index.html"))
        .content()
        .contains("<title>{{ x }} &lt;script&gt; &quot;q&quot; : # - y|1</title>");
    assertThat(folder.resolve("_site/tags/devops/index.html"))
        .content()
        .contains("<p>DevOps|Dev Ops|devops</p>");
  }

  @Test
  void theLayoutIsLeftToTheSettingsUnlessNamed() {
    MemoryOutput pages = MemoryOutput.of(new JekyllPages(Optional.empty()), INDEX);
    assertThat(pages.text("pages/jekyll/_tag_pages/cpp.md"))
        .startsWith("---\ntitle: \"C++\"\npermalink: \"/tags/cpp/\"\n")
        .doesNotContain("layout");
    assertThat(pages.files()).doesNotContainKey("pages/jekyll/categories/index.md");
  }

  @Test
  void noKeyIsOneThatJekyllAnswersItself() {
    MemoryOutput pages = MemoryOutput.of(new JekyllPages(Optional.empty()), INDEX);
    pages
        .files()
        .keySet()
        .forEach(file -> assertThat(pages.text(file)).doesNotContainPattern("(?m)^(count|first):"));
  }
}
