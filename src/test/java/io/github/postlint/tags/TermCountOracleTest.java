package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.TestSite;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.jekyll.JekyllGenerator;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.Term;
import io.github.postlint.tags.index.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of real blogs, beside those of a short script that knows neither Postlint nor Jekyll. */
class TermCountOracleTest {
  /** As many posts as a made blog has; the machine's own tests can afford these. */
  private static final int MADE = Integer.getInteger("postlint.counts.posts", 500);

  @TempDir Path root;

  @Test
  void blogsCountTheSame() throws Exception {
    List<Path> posts = Oracle.corpusPosts(root);
    compare("eight blogs", posts);
  }

  @Test
  void madeBlogCountsTheSame() throws Exception {
    Path made = root.resolve("made");
    Process maker =
        new ProcessBuilder(
                "python3",
                Oracle.shared("tools").resolve("make-posts").toString(),
                String.valueOf(MADE),
                made.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(maker.waitFor()).isZero();
    try (Stream<Path> files = Files.walk(made)) {
      compare("a made blog", files.filter(file -> file.toString().contains("/_posts/")).toList());
    }
  }

  private void compare(String what, List<Path> posts) throws Exception {
    StringBuilder input = new StringBuilder();
    posts.stream()
        .filter(Files::isRegularFile)
        .filter(post -> post.toString().matches(".*\\.(md|markdown|mkd)"))
        .forEach(post -> input.append(site(post)).append('\t').append(post).append('\n'));
    Map<String, Integer> expected = new TreeMap<>();
    Oracle.run(getClass(), "term-counts.rb", input.toString(), "psych", "ruby")
        .lines()
        .forEach(
            line -> {
              int tab = line.lastIndexOf('\t');
              expected.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            });
    Map<String, Integer> actual = new TreeMap<>();
    for (Path site : posts.stream().map(this::site).distinct().toList()) {
      count(site, actual);
    }
    assertThat(actual).isEqualTo(expected);
    System.out.println(
        "Counts of "
            + what
            + ": "
            + actual.size()
            + " of "
            + expected.size()
            + " as a script has them");
  }

  private Path site(Path post) {
    Path folder = post;
    while (!folder.endsWith("_posts")) {
      folder = folder.getParent();
    }
    return Files.exists(folder.resolveSibling("_config.yml")) ? folder.getParent() : blog(folder);
  }

  private Path blog(Path posts) {
    return root.resolve(root.relativize(posts).getName(0));
  }

  private static void count(Path root, Map<String, Integer> counts) throws IOException {
    Site site = Site.open(SiteOptions.of(root), JekyllGenerator::new);
    LintResult read =
        new Linter(List.of(), new LintOptions(Map.of(), TestSite.NOW, 2)).lint(site, Progress.NONE);
    TagIndex index =
        new IndexBuilder(
                new IndexOptions(
                    site.generator().identity(),
                    TestSite.NOW,
                    false,
                    SlugStyle.UNICODE,
                    Vocabulary.empty(),
                    OnUnknownTag.IGNORE))
            .build(read.posts())
            .index()
            .orElseThrow();
    add(counts, root, "posts", "", index.posts().size());
    for (TaxonomyKind kind : List.of(TaxonomyKind.TAGS, TaxonomyKind.AUTHORS)) {
      Taxonomy taxonomy = index.taxonomy(kind);
      for (Term term : taxonomy.terms()) {
        assertThat(term.count()).isBetween(1, index.posts().size());
        for (Variant variant : term.variants()) {
          add(counts, root, kind.key(), variant.text(), variant.count());
        }
      }
    }
  }

  private static void add(
      Map<String, Integer> counts, Path site, String kind, String text, int count) {
    counts.put(site + "\t" + kind + "\t" + text, count);
  }
}
