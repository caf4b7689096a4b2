package io.github.postlint.rules.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermalinkUnsafeTest {
  private static final Pattern QUOTED = Pattern.compile("post(?: is published)? at \"([^\"]*)\"");

  /** As they stand between double quotation marks in YAML. */
  private static final List<String> UNSAFE =
      List.of(
          "../x",
          "/a/../b",
          "/a/..",
          "/wait...what/",
          "/a./b/",
          "\\\\a\\\\b",
          "/a\\\\b/",
          "https://example.org/a",
          "javascript:alert(1)",
          "mailto:x",
          "//example.org/a/",
          "ftp:/x/",
          " /a/",
          "/a/ ",
          "/a\\tb",
          "/a\\nb/",
          "/a#b",
          "/a?b=c",
          "/a?b/",
          "/%2e%2e/x/",
          "/a/%2E%2e/b/",
          "/:nope/",
          "/a:b/",
          "/a/%00/",
          "/a\\0/",
          "",
          " ");

  private static final List<String> AWKWARD =
      List.of(
          "/a b/",
          "/a\\u00a0b/",
          "/a\\u200bb/",
          "/a\\u0001b/",
          "/100%/",
          "/a%zz/",
          "/v1.2.0",
          "/a-1.2.Final",
          "/a.0-beta");

  private static final List<String> SAFE =
      List.of(
          "/a/",
          "a",
          "a/b.html",
          "/",
          "./x/",
          "/a/./b/",
          "/a//b/",
          "/:title/",
          "/:categories/:year/:title.html",
          "/a:8080/",
          "/C++/",
          "/caf\u00e9/",
          "/a%20b/",
          "/~me/",
          "/v1.2/",
          "/v1.2.html",
          "/a.mp3",
          "/feed.xml",
          "/.well-known/x",
          "/a,b;c=d/",
          "/a%2e%2eb/",
          "/\u65e5\u672c/");

  @TempDir private Path root;

  private List<Finding> findings(String permalink) {
    return new TestSite(root.resolve("one"))
        .file("_posts/2020-01-02-p.md", "---\npermalink: \"" + permalink + "\"\n---\nx\n")
        .lint(new PermalinkUnsafe())
        .findings();
  }

  @Test
  void unsafe() {
    for (String permalink : UNSAFE) {
      assertThat(findings(permalink)).as(permalink).hasSize(1);
      assertThat(findings(permalink).get(0).severity()).as(permalink).isEqualTo(Severity.ERROR);
    }
  }

  @Test
  void awkward() {
    for (String permalink : AWKWARD) {
      assertThat(findings(permalink)).as(permalink).hasSize(1);
      assertThat(findings(permalink).get(0).severity()).as(permalink).isEqualTo(Severity.WARNING);
    }
  }

  @Test
  void safe() {
    for (String permalink : SAFE) {
      assertThat(findings(permalink)).as(permalink).isEmpty();
    }
  }

  @Test
  void draftsAreReadAndPostsThatAreSkippedAreNot() {
    assertThat(
            new TestSite(root)
                .file("_posts/undated.md", "---\npermalink: /a/../b\n---\n")
                .findings(new PermalinkUnsafe()))
        .isEmpty();
  }

  /**
   * Where a message says that the build stops, it stops or drops the word; where it names an
   * address, the page is there; and the page of what is safe is where a browser looks for it.
   */
  @Test
  void sameAsJekyll() throws Exception {
    List<String> all = new ArrayList<>(UNSAFE);
    all.addAll(SAFE);
    List<Path> sites = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Path folder = root.resolve("s" + i);
      String path = "_posts/2020-01-02-p.md";
      new TestSite(folder)
          .file(path, "---\npermalink: \"" + all.get(i) + "\"\n---\n" + path + "\n");
      sites.add(folder);
    }
    List<JekyllBuild> builds = JekyllBuild.of(sites);
    for (int i = 0; i < all.size(); i++) {
      List<Finding> findings = findings(all.get(i));
      String message = findings.isEmpty() ? "" : findings.get(0).message();
      JekyllBuild build = builds.get(i);
      assertThat(build.stopped()).as(all.get(i)).isEqualTo(message.contains("he build stops"));
      Matcher quoted = QUOTED.matcher(message);
      if (quoted.find()) {
        String page = build.pages().get("_posts/2020-01-02-p.md").orElseThrow();
        assertThat(List.of(quoted.group(1) + ".html", quoted.group(1) + "index.html"))
            .as(all.get(i))
            .contains(page);
      }
    }
  }
}
