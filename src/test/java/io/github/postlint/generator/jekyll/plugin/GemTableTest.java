package io.github.postlint.generator.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GemTableTest {
  private static final Path FILE =
      Path.of("src/main/resources/io/github/postlint/generator/jekyll/plugin/plugins.txt");
  private static final Path PAGE = Path.of("src/main/resources/io/github/postlint/plugins.md");
  private static final Pattern WORD = Pattern.compile("\\*|[A-Za-z][\\w.-]*");
  private static final Pattern PLACE =
      Pattern.compile("\\*|[\\w./-]+|\\{[\\w.*-]+(?:\\|[\\w./* -]+)?\\}[\\w./-]*");

  private final GemTable table = GemTable.read();

  @Test
  void everyLineIsReadAndInOrder() throws IOException {
    List<String> names = new ArrayList<>();
    List<Integer> sections = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("# Plugins,") || line.startsWith("# Themes,")) {
        sections.add(names.size());
      } else if (!line.startsWith("#")) {
        assertThat(line.split(";", -1)).as(line).hasSizeLessThanOrEqualTo(8);
        names.add(line.split(";")[0].strip());
      }
    }
    assertThat(names).doesNotHaveDuplicates().containsExactlyElementsOf(names());
    assertThat(names.subList(0, sections.get(1))).isSorted();
    assertThat(names.subList(sections.get(1), names.size())).isSorted();
  }

  private List<String> names() {
    return table.all().stream().map(Gem::name).toList();
  }

  @Test
  void valuesHaveTheirShape() {
    for (Gem gem : table.all()) {
      assertThat(gem.name()).matches("[A-Za-z][\\w.-]*");
      List.of(gem.tags(), gem.filters(), gem.keys(), gem.ids())
          .forEach(words -> assertThat(words).as(gem.name()).allMatch(GemTableTest::isWord));
      assertThat(gem.includes()).as(gem.name()).allMatch(one -> one.matches("[\\w./-]+"));
      assertThat(gem.writes()).as(gem.name()).allMatch(one -> PLACE.matcher(one).matches());
    }
  }

  private static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }

  @Test
  void whatGitHubPagesLoadsIsKnown() {
    assertThat(names())
        .contains(
            "jekyll-feed", "jekyll-relative-links", "jekyll-redirect-from", "minima", "jemoji");
    assertThat(LoadedGemsTest.pages()).allMatch(name -> table.of(name).isPresent());
  }

  /** Written anew with {@code -Dpostlint.pages.update=true}. */
  @Test
  void thePageShowsTheTable() throws IOException {
    String page = page();
    if (Boolean.getBoolean("postlint.pages.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Plugins and themes

            What Postlint knows of the plugins and themes of Jekyll sites, and of the libraries that come with them: the tags and
            filters that they bring, the files that they may write, the keys of front matter that they read, and the ids that they add
            to pages. `{key|default}` is what the settings say under a key, `*` is any. This page is made from
            `generator/jekyll/plugin/plugins.txt`; a gem that is missing there makes findings warnings, or leaves links undecided.

            | gem | tags | filters | writes | keys | ids | besides |
            | --- | --- | --- | --- | --- | --- | --- |
            """);
    Set<String> plain = new TreeSet<>();
    for (Gem gem : table.all()) {
      String cells =
          cells(gem.tags(), true)
              + cells(gem.filters(), true)
              + cells(gem.writes(), false)
              + cells(gem.keys(), true)
              + cells(gem.ids(), true);
      if (cells.replace("|", "").isBlank() && gem.note().isEmpty()) {
        plain.add(gem.name());
      } else {
        page.append("| ").append(gem.name()).append(" |").append(cells);
        page.append(gem.note().isEmpty() ? " |\n" : " " + gem.note() + " |\n");
      }
    }
    return page + "\nThese add nothing: " + String.join(", ", plain) + ".\n";
  }

  private static String cells(Collection<String> words, boolean sorted) {
    List<String> shown =
        (sorted ? new TreeSet<>(words) : words)
            .stream().map(word -> "`" + word.replace("|", "\\|") + "`").toList();
    return shown.isEmpty() ? " |" : " " + String.join(" ", shown) + " |";
  }
}
