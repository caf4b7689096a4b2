package io.github.postlint.lint.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.rules.inline.LinkSyntax;
import io.github.postlint.rules.markup.ImageAlt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever authors do to a blog with a baseline, no old finding comes back and no new one hides.
 * The edits are made at random from fixed seeds, the same ones in each build.
 */
@Tag("slow")
class BaselineEditsTest {
  private static final int BLOGS = 200;

  @TempDir Path folder;

  @Test
  void noOldFindingComesBackAndNoNewOneHides() throws Exception {
    int old = 0;
    int fresh = 0;
    for (int seed = 0; seed < BLOGS; seed++) {
      MadeBlog blog = new MadeBlog(new Random(seed));
      blog.write(folder);
      LintResult before = lint();
      if (!places(before.findings()).equals(blog.mistakes(true)))
        for (String m : blog.mistakes(true))
          if (!places(before.findings()).contains(m)) {
            String[] q = m.split(":");
            System.out.println(
                m + " " + Files.readAllLines(folder.resolve(q[0])).get(Integer.parseInt(q[1]) - 1));
          }
      assertThat(places(before.findings())).as("seed %d", seed).isEqualTo(blog.mistakes(true));
      Path file = folder.resolve("baseline.json");
      BaselineFile.write(file, Baseline.of(before.findings(), new SiteTexts(folder)));
      Baseline baseline = BaselineFile.read(file);
      assertThat(baseline.count()).isEqualTo(before.findings().size());
      List<String> edits = List.of(blog.edit(), blog.edit(), blog.edit());
      blog.write(folder);
      LintResult judged = baseline.judge(lint(), new SiteTexts(folder));
      assertThat(places(judged.findings()))
          .as("seed %d: %s", seed, edits)
          .isEqualTo(blog.mistakes(false));
      List<Finding> known = judged.baselined().orElseThrow().findings();
      assertThat(places(known)).as("seed %d: %s", seed, edits).isEqualTo(blog.mistakes(true));
      assertThat(judged.baselined().orElseThrow().gone())
          .isEqualTo(baseline.count() - known.size());
      old += known.size();
      fresh += judged.findings().size();
      Files.deleteIfExists(file);
    }
    assertThat(old).isGreaterThan(2_000);
    assertThat(fresh).isGreaterThan(50);
  }

  private LintResult lint() {
    return new TestSite(folder).lint(new ImageAlt(), new LinkSyntax());
  }

  private static List<String> places(List<Finding> findings) {
    List<String> places = new ArrayList<>();
    for (Finding finding : findings) {
      places.add(finding.path() + ":" + finding.range().start().line());
    }
    return places;
  }
}
