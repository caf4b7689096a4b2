package io.github.postlint.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.SharedBlogs;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Safety;
import io.github.postlint.rules.ExampleSites;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes each safe fix alone and lets the real generator make the page before and after: what
 * differs in its words, its links and its ids belongs to the place of the finding.
 */
@Tag("slow")
class FixProofTest {
  private static final int STRIDE = Integer.getInteger("postlint.proof.stride", 4);

  @TempDir Path folder;

  @Test
  void safeFixesOfPagesChangeTheirPlaceAlone() throws Exception {
    List<SweptSite> sites = new ArrayList<>();
    for (Path example : ExampleSites.write(folder.resolve("pages"))) {
      sites.add(new SweptSite(example.getFileName().toString(), example, false, 1));
    }
    Path mistakes = folder.resolve("mistakes");
    SweptSites.copy(Path.of("src", "it", "all-mistakes"), mistakes);
    sites.add(new SweptSite("all-mistakes", mistakes, false, 1));
    prove("pages", sites, 1);
  }

  @Test
  void safeFixesOfRealPostsChangeTheirPlaceAlone() throws Exception {
    Path blogs = Files.createDirectories(folder.resolve("blogs"));
    List<SweptSite> sites = new ArrayList<>(new SweptSites(blogs).all(1));
    for (String name : SharedBlogs.OTHER) {
      Path root = new BlogArchive(name, SharedBlogs.archive(name), "").unpack(blogs);
      sites.add(new SweptSite(name, root, true, 1));
    }
    prove("blogs", sites, STRIDE);
  }

  private void prove(String what, List<SweptSite> sites, int stride) throws Exception {
    List<LoneFix> fixes = new ArrayList<>();
    for (SweptSite site : sites) {
      for (Finding finding : FixTrial.lint(site.root())) {
        if (finding.fix().filter(FixProofTest::isProvenHere).isPresent()) {
          fixes.add(LoneFix.of(site, finding));
        }
      }
    }
    List<LoneFix> chosen = new ArrayList<>();
    for (int i = 0; i < fixes.size(); i += stride) {
      chosen.add(fixes.get(i));
    }
    RealPages pages = new RealPages();
    pages.make(chosen, folder);
    List<String> complaints = new ArrayList<>();
    Map<String, Integer> proven = new TreeMap<>();
    List<String> unmade = new ArrayList<>();
    for (LoneFix fix : chosen) {
      RealPages.Pair pair = pages.of(fix).orElse(null);
      if (pair == null || (pair.before().isEmpty() && pair.after().isEmpty())) {
        unmade.add(fix.name());
        continue;
      }
      List<String> strays = strays(fix, pair);
      if (strays.isEmpty()) {
        proven.merge(fix.finding().ruleId(), 1, Integer::sum);
      } else {
        complaints.add(fix.name() + " changes " + strays);
      }
    }
    int right = proven.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "Safe fixes of %s: %d of %d change their place alone %s; no page is made of %d: %s%n",
        what, right, right + complaints.size(), proven, unmade.size(), unmade);
    assertThat(complaints).isEmpty();
    assertThat(right).isGreaterThan(30 / stride);
  }

  /** Other names of files are proven by {@code RenamedPagesOracleTest}. */
  private static boolean isProvenHere(Fix fix) {
    return fix.safety() == Safety.SAFE && fix.name().isEmpty();
  }

  /** Where there was no page, or one without its front matter, all of it is the place. */
  private static List<String> strays(LoneFix fix, RealPages.Pair pair) {
    if (pair.lost()) {
      return pair.after().isEmpty() ? List.of("no page") : List.of();
    }
    return PageChange.page(pair.after()).strays(PageChange.page(pair.before()), fix);
  }
}
