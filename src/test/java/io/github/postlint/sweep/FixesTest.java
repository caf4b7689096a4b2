package io.github.postlint.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.rules.ExampleSites;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the fix of every finding on rules' pages and on real blogs: it mends, and nothing more. */
@Tag("slow")
class FixesTest {
  @TempDir Path folder;

  @Test
  void fixesOfPagesMend() throws Exception {
    List<SweptSite> sites = new ArrayList<>();
    for (Path example : ExampleSites.write(folder.resolve("pages"))) {
      sites.add(new SweptSite(example.getFileName().toString(), example, false, 1));
    }
    Path mistakes = Path.of("src", "it", "all-mistakes");
    sites.add(new SweptSite("all-mistakes", mistakes, false, 1));
    check(sites);
  }

  @Test
  void fixesOfRealPostsMend() throws Exception {
    check(new SweptSites(Files.createDirectories(folder.resolve("blogs"))).all(1));
  }

  private void check(List<SweptSite> sites) throws Exception {
    List<FixTrial> trials = new ArrayList<>();
    for (SweptSite site : sites) {
      FixTrial.of(site, folder).ifPresent(trials::add);
    }
    Map<String, Long> counts = new TreeMap<>();
    trials.forEach(
        trial -> trial.counts().forEach((rule, count) -> counts.merge(rule, count, Long::sum)));
    System.out.println("Fixes tried: " + counts);
    List<String> complaints = new ArrayList<>(worse(trials));
    for (FixTrial trial : trials) {
      complaints.addAll(trial.complaints());
    }
    assertThat(complaints).isEmpty();
  }

  /** Pages on which readers see more broken than before, or that are gone. */
  private static List<String> worse(List<FixTrial> trials) throws Exception {
    List<SweptSite> sites = new ArrayList<>();
    for (FixTrial trial : trials) {
      sites.add(trial.before());
      sites.add(trial.after());
    }
    Map<Path, List<Rendered>> rendered =
        Rendered.of(sites).stream().collect(Collectors.groupingBy(each -> Path.of(each.site())));
    List<String> worse = new ArrayList<>();
    for (FixTrial trial : trials) {
      Map<String, List<Hit>> before = hits(trial.before(), rendered);
      Map<String, List<Hit>> after = hits(trial.after(), rendered);
      after.forEach(
          (key, hits) -> {
            Hit hit = hits.get(0);
            boolean read = !before.containsKey(key(hit.path(), "no page"));
            if (read && counts(hit) && hits.size() > before.getOrDefault(key, List.of()).size()) {
              worse.add(trial.before().name() + " SHOWS " + hits);
            }
          });
    }
    return worse;
  }

  /**
   * What stands in front matter counts only where it keeps readers from the page. Words that are
   * swallowed are guessed from the source, of which a mended link shows less.
   */
  private static boolean counts(Hit hit) {
    return hit.group() == Hit.Group.FILE
        ? hit.kind().equals("no page")
        : !hit.kind().equals("swallowed");
  }

  private static String key(String path, String kind) {
    return path + " " + kind;
  }

  /** By document and kind. */
  private static Map<String, List<Hit>> hits(SweptSite site, Map<Path, List<Rendered>> rendered) {
    Map<String, List<Hit>> hits = new HashMap<>();
    for (Rendered document : rendered.getOrDefault(site.folder(), List.of())) {
      SweptPage page = SweptPage.of(site, document);
      for (HitFinder finder : HitFinder.ALL) {
        finder.find(
            page,
            hit ->
                hits.computeIfAbsent(key(hit.path(), hit.kind()), key -> new ArrayList<>())
                    .add(hit));
      }
    }
    return hits;
  }
}
