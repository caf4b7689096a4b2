package io.github.postlint.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.rules.frontmatter.schema.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ForkingStoreTest {
  @TempDir Path folder;

  @Test
  void aSeparateJvmFindsTheSame() throws IOException {
    ForkedSite site = site(120);
    LintResult here = site.unforked();
    assertThat(site.diary).isEmpty();
    List<Path> before = temporary();
    assertSame(site.forked(Optional.empty()), here);
    assertThat(here.findings()).hasSizeGreaterThan(300);
    assertThat(site.checked).isEqualTo(100);
    assertThat(site.diary)
        .containsExactly("A separate JVM reads the posts, of which 1 MB are not known.");
    assertThat(temporary()).isEqualTo(before);
  }

  @Test
  void itsResultsAreKeptForTheNextRun() {
    ForkedSite site = site(60);
    LintResult here = site.unforked();
    Optional<Path> kept = Optional.of(folder.resolve("kept"));
    assertSame(site.forked(kept), here);
    assertThat(kept.get()).isNotEmptyDirectory();
    site.checked = 0;
    assertSame(site.forked(kept), here);
    assertThat(site.checked).isZero();
  }

  @Test
  void aPostThatChangesAfterwardsIsReadAgain() {
    ForkedSite site = site(60);
    Optional<Path> kept = Optional.of(folder.resolve("kept"));
    site.forked(kept);
    new TestSite(site.root)
        .file("_posts/2020-01-01-number-0007.md", "---\ntitle: 7\n---\n##Wrong\n");
    assertSame(site.forked(kept), site.unforked());
  }

  @Test
  void pagesAndTemplatesAreReadThere() {
    ForkedSite site = site(3);
    new TestSite(site.root)
        .config("title: A")
        .file("about.md", "---\ntitle: 7\n---\n##Wrong\n")
        .file("_includes/x.html", "{% if x %}");
    LintResult forked = site.forked(Optional.empty());
    assertThat(forked.read()).hasToString("3 posts, 1 page and 1 template");
    assertThat(forked.findings())
        .extracting(Finding::path)
        .contains("about.md", "_includes/x.html");
    assertSame(forked, site.unforked());
  }

  @Test
  void onlyRulesInScopeRun() {
    ForkedSite site = site(3);
    new TestSite(site.root).file("_posts/2020-01-01-number-0001.md", "---\na: 1\na: 2\n---\n##B\n");
    site.scope = RuleScope.FACTS;
    assertThat(site.forked(Optional.empty()).findings())
        .singleElement()
        .matches(finding -> finding.ruleId().equals("front-matter-duplicate-key"));
  }

  @Test
  void schemasAreKnownThere() {
    ForkedSite site = site(3);
    new TestSite(site.root).file("post.schema.yml", "required: [author]\n");
    site.schema = Optional.of(site.root.resolve("post.schema.yml"));
    assertSame(site.forked(Optional.empty()), site.unforked());
    assertThat(site.diary).hasSize(1);
  }

  @Test
  void whatStopsTheSeparateJvmIsSaidHere() {
    ForkedSite site = site(3);
    site.schema = Optional.of(site.root.resolve("missing.yml"));
    assertThatThrownBy(() -> site.forked(Optional.empty())).isInstanceOf(SchemaException.class);
    assertThat(site.diary.get(1)).contains("ended with code 1", "so posts are read here");
  }

  @Test
  void aFileInPlaceOfTheCacheIsNoReasonToFail() throws IOException {
    ForkedSite site = site(3);
    Path file = Files.writeString(folder.resolve("kept"), "");
    assertSame(site.forked(Optional.of(file)), site.unforked());
  }

  private ForkedSite site(int posts) {
    return new ForkedSite(folder.resolve("Un blog à part"), posts);
  }

  private static void assertSame(LintResult one, LintResult other) {
    assertThat(one.findings()).isEqualTo(other.findings());
    assertThat(one.suppressed()).isEqualTo(other.suppressed());
    assertThat(one.read()).isEqualTo(other.read());
    assertThat(new ArrayList<>(one.documents())).isEqualTo(new ArrayList<>(other.documents()));
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("postlint-"))
          .sorted()
          .toList();
    }
  }
}
