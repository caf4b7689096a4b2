package io.github.postlint.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches the pages that Hugo makes of real posts for what no author means anyone to see, and for
 * posts that have no page, and asks what Postlint names. The posts are those of blogs made with
 * Hugo, before their authors mended them, and some of blogs made with Jekyll, as if somebody had
 * just moved them.
 */
@Tag("slow")
class HugoSweepTest {
  /** Each n-th post of the blogs made with Jekyll. */
  private static final int STRIDE = Integer.getInteger("postlint.sweep.stride", 3);

  /** The share that was named when this was last raised. */
  private static final double FLOOR = 0.99;

  @Test
  void whatReadersSeeBrokenIsNamed(@TempDir Path folder) throws Exception {
    MadeHugoSite site = new MadeHugoSite(Files.createDirectories(folder.resolve("site")));
    fill(site, folder);
    Sweep sweep =
        Sweep.of(
            new SweptSite("hugo", site.root(), true, 1),
            site.render(),
            List.of(new MarkHits(), new PageHits()),
            Exceptions.read("exceptions-hugo.tsv"));
    SweepReport report = new SweepReport(sweep);
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("sweep-hugo.txt"), report.table());
    Files.writeString(target.resolve("sweep-hugo-unnamed.txt"), report.list());
    System.out.printf(
        "Hugo: %d of %d hits named%n",
        sweep.named().size(), sweep.named().size() + sweep.unnamed().size());
    assertThat(sweep.named().size()).isGreaterThan(150);
    assertThat(sweep.share()).as("the share of hits that are named").isGreaterThanOrEqualTo(FLOOR);
  }

  private static void fill(MadeHugoSite site, Path folder) throws Exception {
    for (Path post : files(Oracle.shared("fixes-hugo"), ".*/before/[^/]*\\.(?:md|markdown)")) {
      site.add("fixes/" + post.getParent().getParent().getFileName(), post);
    }
    Path blog =
        new BlogArchive("microcks.io", SharedBlogs.archive("microcks+microcks.io"), "")
            .unpack(folder.resolve("hugo"));
    for (Path post : files(blog, ".*/content/blog/.*\\.md")) {
      site.add("microcks", post);
    }
    List<Path> moved = SharedBlogs.posts(folder.resolve("jekyll"));
    for (int i = 0; i < moved.size(); i += STRIDE) {
      if (moved.get(i).toString().matches(".*\\.(?:md|markdown)")) {
        site.add("moved/" + i, moved.get(i));
      }
    }
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.toString().replace('\\', '/').matches(pattern))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(found::add);
    }
    return found;
  }
}
