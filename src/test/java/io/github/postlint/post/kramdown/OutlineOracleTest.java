package io.github.postlint.post.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidMask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the paragraphs and headings of a body with those that kramdown itself makes. */
@Tag("slow")
class OutlineOracleTest {
  @TempDir Path folder;

  @Test
  void agreesOnOurCases() throws Exception {
    compare("cases", KramdownCases.read().stream().map(KramdownCases::document).toList());
  }

  @Test
  void agreesOnFacts() throws Exception {
    compare("facts", SharedPosts.facts());
  }

  @Test
  void agreesOnBlogs() throws Exception {
    compare("blogs", SharedPosts.blogs(folder));
  }

  @Test
  void agreesOnFixes() throws Exception {
    compare("fixes", SharedPosts.fixes());
  }

  @Test
  void agreesOnRandomDocuments() throws Exception {
    compare("random documents", RandomDocuments.of(20170510, 3000));
  }

  private void compare(String group, List<String> bodies) throws Exception {
    List<String> documents = bodies.stream().map(body -> LiquidMask.mask(body).text()).toList();
    for (Dialect dialect : Dialect.values()) {
      List<ShownPage> pages = ShownPage.of(documents, dialect);
      List<String> different = new ArrayList<>();
      int compared = 0;
      for (int i = 0; i < documents.size(); i++) {
        // Footnotes stand elsewhere in kramdown's tree.
        if (pages.get(i).ok() && !documents.get(i).contains("[^")) {
          compared++;
          String theirs =
              pages.get(i).blocks().stream()
                  .map(OutlineOracleTest::normal)
                  .collect(Collectors.joining("\n--\n"));
          String ours = ours(documents.get(i), dialect);
          if (!ours.equals(theirs)) {
            different.add(documents.get(i) + "\n== ours\n" + ours + "\n== kramdown's\n" + theirs);
          }
        }
      }
      System.out.printf(
          "kramdown agrees on the text blocks of %d of %d %s (%s)%n",
          compared - different.size(), compared, group, dialect);
      assertThat(different.stream().limit(1)).isEmpty();
    }
  }

  private static String ours(String document, Dialect dialect) {
    return KramdownBody.read(document, dialect).outline().texts().stream()
        .filter(block -> block.kind() != TextBlock.Kind.WORDS)
        .map(block -> ShownPage.kind(block) + " " + block.text())
        .map(OutlineOracleTest::normal)
        .collect(Collectors.joining("\n--\n"));
  }

  /** Blanks around lines say nothing; boxes of task lists have become HTML in kramdown's tree. */
  private static String normal(String text) {
    String lines = text.lines().map(String::strip).collect(Collectors.joining("\n"));
    return lines
        .replaceFirst("^(h\\d)\n", "$1 ")
        .replaceFirst("^(dt|td)\\s+", "$1 ")
        .replaceFirst("^p (<input type=\"checkbox\"[^>]*>|\\[[ xX]\\]\\s+)", "p []");
  }
}
