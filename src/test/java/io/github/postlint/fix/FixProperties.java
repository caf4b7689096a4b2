package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Safety;
import io.github.postlint.rules.ExampleSites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Posts put together from the mistakes on rules' pages, so that fixes meet each other. {@code
 * -Djqwik.tries.default=10000} tries more.
 */
@Tag("slow")
class FixProperties {
  private static final String POST = "_posts/2024-05-06-mixed.md";

  private Path folder;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("postlint-");
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.delete(onlyFile(folder));
    }
  }

  /** A mended post may have another name. */
  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Property(seed = "7")
  void mixedMistakesAreMendedToTheEnd(
      @ForAll("heads") String head,
      @ForAll @Size(min = 1, max = 9) List<@From("paragraphs") String> paragraphs,
      @ForAll("ends") String end,
      @ForAll boolean mark,
      @ForAll boolean open,
      @ForAll Safety most)
      throws IOException {
    String bare = head + String.join("\n\n", paragraphs) + (open ? "" : "\n");
    String text = (mark ? "\uFEFF" : "") + bare.replace("\n", end);
    empty(folder.resolve("_posts"));
    new TestSite(folder).config("title: A\n").file(POST, text);
    new FixPoint(folder, EnumSet.range(Safety.SAFE, most)).reach();
    String mended = Files.readString(onlyFile(folder.resolve("_posts")));

    assertThat(mended.startsWith("\uFEFF")).isEqualTo(mark);
    assertThat(mended.replace(end, "")).doesNotContain("\r", "\n");
    assertThat(mended.endsWith(end)).as("a last line end").isEqualTo(text.endsWith(end));
  }

  @Provide
  Arbitrary<String> heads() {
    return Arbitraries.of(
        texts().map(FixProperties::head).filter(head -> !head.isEmpty()).distinct().toList());
  }

  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(
        texts()
            .flatMap(text -> Stream.of(text.substring(head(text).length()).split("\n{2,}")))
            .filter(paragraph -> !paragraph.isBlank())
            .map(paragraph -> paragraph.replaceAll("\n+\\z", ""))
            .distinct()
            .toList());
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  /** Through the line of hyphens that ends it, if there is one. */
  private static String head(String text) {
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    return end < 0 ? "" : text.substring(0, end + 5);
  }

  /** The posts in Markdown of the wrong examples. */
  private static Stream<String> texts() {
    return ExampleSites.files()
        .filter(file -> file.getKey().matches("_posts/.*\\.md"))
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .filter(text -> text.indexOf('\uFFFD') < 0)
        .map(text -> text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
  }
}
