package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import io.github.postlint.lint.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What holds for every post, whatever is in it. {@code -Djqwik.tries.default=10000} tries more. */
@Domain(Posts.class)
@Tag("slow")
class PostProperties {
  private Path folder;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("postlint-");
  }

  /** A folder for the posts of one kind alone. */
  private Path of(MarkupKind markup) {
    try {
      return Files.createDirectories(folder.resolve(markup.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(seed = "1")
  void findingsAreSound(@ForAll byte[] post, @ForAll MarkupKind markup) {
    TrialSite site = new TrialSite(of(markup), markup);
    CpuTime.assertWithin(
        Duration.ofSeconds(2), "a short post", () -> Checks.expectSound(site.lint(post), post));
  }

  @Property(seed = "2")
  void lineEndsMakeNoDifference(@ForAll String post, @ForAll MarkupKind markup) {
    LineEndCheck.expectAlike(TrialSite.alikeWithAllLineEnds(of(markup), markup), post);
  }

  @Property(seed = "3")
  void fixesLeadSomewhere(@ForAll byte[] post, @ForAll MarkupKind markup) {
    FixCheck.expectProgress(new TrialSite(of(markup), markup), post);
  }

  @Property(seed = "4")
  void scannersStayInTheText(@ForAll byte[] post) {
    ScannerCheck.expectSound(post);
  }

  @Property(seed = "6")
  void cacheMakesNoDifference(@ForAll @Size(4) List<byte[]> posts) throws IOException {
    Path root = Files.createDirectories(folder.resolve("site"));
    Path cache = folder.resolve("cache");
    TrialSite site = new TrialSite(root, MarkupKind.GFM);
    LintResult without = site.lint(posts, 2);
    expectAlike(site.lintAgain(cache), without);
    expectAlike(site.lintAgain(cache), without);
  }

  private static void expectAlike(LintResult result, LintResult other) {
    assertThat(result.findings()).isEqualTo(other.findings());
    assertThat(result.posts()).isEqualTo(other.posts());
    assertThat(result.conventions()).isEqualTo(other.conventions());
    assertThat(result.coverage()).isEqualTo(other.coverage());
    assertThat(result.suppressed()).isEqualTo(other.suppressed());
  }

  @Property(seed = "5")
  void threadsMakeNoDifference(@ForAll @Size(8) List<byte[]> posts) {
    TrialSite site = new TrialSite(folder, MarkupKind.GFM);
    LintResult alone = site.lint(posts, 1);
    expectAlike(site.lint(posts, 4), alone);
  }
}
