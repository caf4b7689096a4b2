package io.github.postlint.tags.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.tags.MemoryOutput;
import io.github.postlint.tags.index.TagIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class JbakePagesTest {
  private static final String POSTS = "src/main/jbake/content/blog";
  private static final TagIndex INDEX = HostileBlog.index(POSTS);

  @TempDir private Path folder;

  @Test
  void jbakePublishesEachTermWithItsPosts() throws Exception {
    Path jbake = Files.createDirectories(folder.resolve("src/main/jbake"));
    try (var pom = Program.class.getResourceAsStream("jbake-pom.xml")) {
      Files.copy(pom, folder.resolve("pom.xml"));
    }
    Files.writeString(
        jbake.resolve("jbake.properties"),
        """
        template.page.file=page.ftl
        template.post.file=page.ftl
        render.tags=false
        render.index=false
        render.archive=false
        render.feed=false
        render.sitemap=false
        """);
    Files.createDirectories(jbake.resolve("templates"));
    Files.writeString(
        jbake.resolve("templates/page.ftl"),
        "<title>${content.title?html}|${content.post_count!}</title>${content.body}\n");
    Path posts = Files.createDirectories(folder.resolve(POSTS));
    for (int i = 0; i < HostileBlog.TITLES.size(); i++) {
      Files.writeString(
          posts.resolve(HostileBlog.file(i)),
          "title=T\ntype=post\nstatus=published\n~~~~~~\n" + HostileBlog.mark(i) + "\n");
    }
    MemoryOutput.of(new JbakePages("src/main/jbake/content", "page"), INDEX)
        .copy("pages/jbake/", jbake);
    Program.run(folder, "mvn", "-B", "-q", "org.jbake:jbake-maven-plugin:2.7.0-rc.7:generate");
    PublishedSite site = new PublishedSite(folder.resolve("target/jbake"), "/blog");
    site.assertLists(INDEX, POSTS);
    assertThat(folder.resolve("target/jbake/tags/x-script-q-y/index.html"))
        .content()
        .contains("<title>{{ x }} &lt;script&gt; &quot;q&quot; : # - y|1</title>");
  }

  @Test
  void aTitleInBracesIsNoJson() {
    assertThat(new JbakeHeader().field("title", "{ x }\n~~~~~~"))
        .hasToString("title={ x } ~~~~~~\n~~~~~~\n");
    assertThat(new JbakeHeader().field("title", "{ x }\n"))
        .hasToString("title={ x }\u2060\n~~~~~~\n");
  }
}
