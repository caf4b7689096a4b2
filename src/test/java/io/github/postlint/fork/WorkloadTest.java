package io.github.postlint.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.EarlierRun;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {
  @TempDir Path folder;

  @Test
  void allBytesOfPostsAreUnknownAtFirst() {
    TestSite site = new TestSite(folder);
    site.file("_posts/2020-01-01-a.md", new byte[300]);
    site.file("_posts/2020-01-02-b.md", new byte[500]);
    site.file("about.md", new byte[700]);
    Site opened = Site.open(SiteOptions.of(folder), root -> Generators.detect(root, true));
    assertThat(Workload.of(opened, EarlierRun.NONE)).isEqualTo(new Workload(800));
  }

  @Test
  void postsOfTheSameSizeMayBeKnown() {
    ForkedSite forked = new ForkedSite(folder.resolve("site"), 12);
    Path kept = folder.resolve("kept");
    forked.forked(Optional.of(kept));
    TestSite site = new TestSite(forked.root);
    site.file("_posts/2020-01-01-number-0003.md", "---\ntitle: 3\n---\n");
    Job job = forked.job();
    Site now = job.open();
    LintOptions options = job.options();
    EarlierRun earlier = job.store(kept, CacheLog.NONE).open(now, job.rules(), options);
    assertThat(Workload.of(now, earlier)).isEqualTo(new Workload(17));
  }

  @Test
  void theHeapGrowsWithTheSite() {
    assertThat(new Workload(0).heap()).isEqualTo(192);
    assertThat(new Workload(100L << 20).heap()).isEqualTo(292);
    assertThat(new Workload(Long.MAX_VALUE).heap()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void sizesAreSaidInMegabytes() {
    assertThat(new Workload(17)).hasToString("1 MB");
    assertThat(new Workload(5L << 20)).hasToString("5 MB");
  }
}
