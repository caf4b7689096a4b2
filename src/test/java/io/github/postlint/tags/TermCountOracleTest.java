package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of real blogs, beside those of a short script that knows neither Postlint nor Jekyll. */
@Tag("slow")
class TermCountOracleTest {
  @TempDir Path root;

  @Test
  void blogsCountTheSame() throws Exception {
    List<Path> posts = SharedBlogs.posts(root);
    compare("eight blogs", posts);
  }

  @Test
  void madeBlogCountsTheSame() throws Exception {
    Path made = RealBlog.made(root.resolve("made"));
    try (Stream<Path> files = Files.walk(made)) {
      compare("a made blog", files.filter(file -> file.toString().contains("/_posts/")).toList());
    }
  }

  private void compare(String what, List<Path> posts) throws Exception {
    StringBuilder input = new StringBuilder();
    posts.stream()
        .filter(Files::isRegularFile)
        .filter(post -> post.toString().matches(".*\\.(md|markdown|mkd)"))
        .forEach(
            post -> input.append(RealBlog.root(post, root)).append('\t').append(post).append('\n'));
    Map<String, Integer> expected = new TreeMap<>();
    Oracle.run(getClass(), "term-counts.rb", input.toString(), "psych", "ruby")
        .lines()
        .forEach(
            line -> {
              int tab = line.lastIndexOf('\t');
              expected.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            });
    Map<String, Integer> actual = new TreeMap<>();
    for (Path site : posts.stream().map(post -> RealBlog.root(post, root)).distinct().toList()) {
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

  private static void count(Path root, Map<String, Integer> counts) {
    TagIndex index = RealBlog.index(root);
    add(counts, root, "posts", "", index.posts().size());
    for (TaxonomyKind kind : List.of(TaxonomyKind.TAGS, TaxonomyKind.AUTHORS)) {
      Taxonomy taxonomy = index.taxonomy(kind);
      for (IndexedTerm term : taxonomy.terms()) {
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
