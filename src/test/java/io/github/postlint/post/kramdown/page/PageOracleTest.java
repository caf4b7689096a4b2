package io.github.postlint.post.kramdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.kramdown.KramdownBody;
import io.github.postlint.post.kramdown.KramdownCases;
import io.github.postlint.post.kramdown.PageDocuments;
import io.github.postlint.post.kramdown.RandomDocuments;
import io.github.postlint.post.kramdown.SharedPosts;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidMask;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the ids of a page, and what it refers to, with those in the HTML that kramdown writes.
 */
@Tag("slow")
class PageOracleTest {
  @TempDir Path folder;

  @Test
  void agreesOnBlogs() throws Exception {
    compare("blogs", SharedPosts.blogs(folder), 0);
  }

  @Test
  void agreesOnFixes() throws Exception {
    compare("fixes", SharedPosts.fixes(), 0);
  }

  @Test
  void agreesOnOurCases() throws Exception {
    compare("cases", KramdownCases.read().stream().map(KramdownCases::document).toList(), 0);
  }

  @Test
  void agreesOnHostileCases() throws Exception {
    compare("hostile cases", PageDocuments.CASES, 0);
  }

  @Test
  void agreesOnRandomDocuments() throws Exception {
    compare("random documents", PageDocuments.of(20170511, 4000), 0);
  }

  @Test
  void agreesOnRandomBlocks() throws Exception {
    compare("random blocks", RandomDocuments.of(20170512, 3000), 0);
  }

  private void compare(String group, List<String> bodies, int tolerated) throws Exception {
    List<String> documents = bodies.stream().map(body -> LiquidMask.mask(body).text()).toList();
    for (Dialect dialect : Dialect.values()) {
      List<String> answers = answers(documents, dialect);
      List<String> different = new ArrayList<>();
      int compared = 0;
      int open = 0;
      for (int i = 0; i < documents.size(); i++) {
        if (!answers.get(i).startsWith("ok")) {
          continue;
        }
        compared++;
        Page page = KramdownBody.read(documents.get(i), dialect).page(AutoIds.DEFAULT);
        checkSpans(documents.get(i), page);
        open += page.open() ? 1 : 0;
        String ours = describe(page);
        String theirs = describe(answers.get(i));
        if (!page.open() && !ours.equals(theirs)) {
          different.add(
              documents.get(i) + "\n== ours\n" + ours + "\n== kramdown's\n" + theirs + "\n=====\n");
        }
      }
      System.out.printf(
          "kramdown agrees on ids and links in %d of %d %s (%s), %d not claimed%n",
          compared - different.size() - open, compared, group, dialect, open);
      different.stream()
          .limit(Integer.getInteger("postlint.different", 0))
          .forEach(System.out::println);
      assertThat(different.stream().skip(tolerated).limit(1)).isEmpty();
    }
  }

  private static List<String> answers(List<String> documents, Dialect dialect) throws Exception {
    String input =
        documents.stream()
            .map(document -> document.getBytes(StandardCharsets.UTF_8))
            .map(bytes -> Base64.getEncoder().encodeToString(bytes))
            .map(text -> (dialect == Dialect.GFM ? "GFM " : "kramdown ") + text + "\n")
            .collect(Collectors.joining());
    return Oracle.run(
            PageOracleTest.class,
            "pages.rb",
            input,
            "kramdown-parser-gfm",
            "ruby-kramdown-parser-gfm")
        .lines()
        .toList();
  }

  /** A target without markup must stand in the source where the reference says. */
  private static void checkSpans(String document, Page page) {
    page.references()
        .forEach(
            reference -> {
              String written = document.substring(reference.span().start(), reference.span().end());
              if (reference.target().matches("[\\w:/#-]+")
                  && !reference.target().startsWith("mailto")) {
                assertThat(written).as(document).contains(reference.target());
              }
            });
  }

  private static String describe(Page page) {
    return describe(
        page.anchors().stream().map(Anchor::id),
        page.references().stream().map(reference -> reference.kind() + " " + reference.target()));
  }

  private static String describe(String answer) {
    return describe(decoded(answer, "a:"), decoded(answer, "r:"));
  }

  private static Stream<String> decoded(String answer, String mark) {
    return Stream.of(answer.split(" "))
        .filter(part -> part.startsWith(mark))
        .map(part -> Base64.getDecoder().decode(part.substring(2)))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static String describe(Stream<String> ids, Stream<String> references) {
    return "ids "
        + new TreeSet<>(ids.toList())
        + "\n"
        + references.collect(Collectors.joining("\n"));
  }
}
