package io.github.postlint.tags.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.tags.MemoryOutput;
import io.github.postlint.tags.index.TagIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoqPagesTest {
  private static final String POSTS = "content/posts";
  private static final TagIndex INDEX = HostileBlog.index(POSTS);

  @TempDir private Path folder;

  /** Roq brings half of Quarkus along: hundreds of files that no other test needs. */
  @Test
  void roqPublishesEachTermWithItsPosts() throws Exception {
    Assumptions.assumeTrue(
        Boolean.getBoolean("postlint.roq"), "Skipped: -Dpostlint.roq=true downloads Roq");
    try (var pom = Program.class.getResourceAsStream("roq-pom.xml")) {
      Files.copy(pom, folder.resolve("pom.xml"));
    }
    Path site = folder.resolve("src/main/resources");
    Path layouts = Files.createDirectories(site.resolve("templates/layouts"));
    for (String layout : new String[] {"page", "post"}) {
      Files.writeString(
          layouts.resolve(layout + ".html"),
          "<html><title>{page.title}</title>{#insert /}</html>\n");
    }
    Path posts = Files.createDirectories(site.resolve(POSTS));
    Files.writeString(site.resolve("content/index.html"), "---\ntitle: Home\n---\nhome\n");
    for (int i = 0; i < HostileBlog.TITLES.size(); i++) {
      Files.writeString(
          posts.resolve(HostileBlog.file(i)),
          "---\ntitle: Post " + i + "\n---\n" + HostileBlog.mark(i) + "\n");
    }
    MemoryOutput.of(new RoqPages("content", false, Optional.empty()), INDEX)
        .copy("pages/roq/", site);
    Program.run(
        folder, "mvn", "-B", "-q", "package", "quarkus:run", "-Dquarkus.roq.generator.batch=true");
    PublishedSite published = new PublishedSite(folder.resolve("target/roq"), "");
    published.assertLists(INDEX, POSTS);
    assertThat(folder.resolve("target/roq/tags/x-script-q-y/index.html"))
        .content()
        .contains("<title>{{ x }} &lt;script&gt; &quot;q&quot; : # - y</title>");
  }

  @Test
  void expressionsFollowTheSitesSyntax() {
    String page = "pages/roq/content/tags/csharp.html";
    assertThat(MemoryOutput.of(new RoqPages("content", false, Optional.empty()), INDEX).text(page))
        .contains("<a href=\"{site.document(\"posts/2020-01-03-it's-c++.md\").url}\">");
    assertThat(MemoryOutput.of(new RoqPages("content", true, Optional.empty()), INDEX).text(page))
        .contains("<a href=\"{=site.document(\"posts/2020-01-03-it's-c++.md\").url}\">");
  }

  @Test
  void noBraceOfATextIsLeft() {
    MemoryOutput pages =
        MemoryOutput.of(
            new RoqPages("content", false, Optional.of("tag")), HostileBlog.index("_posts"));
    String page = pages.text("pages/roq/content/authors/zoe.html");
    assertThat(page).startsWith("---\nlayout: \"tag\"\ntitle: \"Zoë\"\nlink: \"/authors/zoe/\"\n");
    assertThat(page.substring(page.indexOf("<ul>")))
        .doesNotContain("{", "}", "<script")
        .contains("<a href=\"../../2020/bracket%28%29%29%29/\">Plain</a> 2020-01-01");
  }
}
