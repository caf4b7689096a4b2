package io.github.postlint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Makes the documentation's site in {@code target/docs}, and looks for what is wrong with it. */
class DocsSiteTest {
  private static final Path SITE = Path.of("target/docs");

  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void make() throws IOException {
    new DocsSite().write(SITE);
    for (DocsPage page : DocsPage.all()) {
      PAGES.put(page.target(), Jsoup.parse(Files.readString(SITE.resolve(page.target()))));
    }
  }

  /** No network: links to other hosts are not asked for. */
  @Test
  void linksLeadSomewhere() {
    List<String> dead = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!address.matches("[a-z]+:.*") && !exists(path, address)) {
              dead.add(path + " -> " + address);
            }
          }
        });
    assertThat(dead).isEmpty();
  }

  private static boolean exists(String from, String address) {
    int hash = (address + "#").indexOf('#');
    String path =
        hash == 0
            ? from
            : Path.of(from).resolveSibling(address.substring(0, hash)).normalize().toString();
    if (hash >= address.length()) {
      return Files.isRegularFile(SITE.resolve(path));
    }
    Document page = PAGES.get(path.replace('\\', '/'));
    return page != null && page.getElementById(address.substring(hash + 1)) != null;
  }

  @Test
  void everyPageIsReachedFromTheStart() {
    List<String> reached = new ArrayList<>(List.of("index.html"));
    for (int i = 0; i < reached.size(); i++) {
      Path from = Path.of(reached.get(i));
      for (Element link : PAGES.get(reached.get(i)).select("a[href]")) {
        String to =
            from.resolveSibling(link.attr("href").replaceFirst("#.*", "").replace(':', '_'))
                .normalize()
                .toString();
        if (PAGES.containsKey(to) && !reached.contains(to)) {
          reached.add(to);
        }
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
  }

  @Test
  void everyPictureHasAText() {
    PAGES.forEach(
        (path, page) ->
            assertThat(page.select("img").eachAttr("alt")).as(path).doesNotContain("", "image"));
  }

  /** What Postlint says of its own documentation. */
  @ParameterizedTest
  @ValueSource(strings = {"docs", "src/main/resources/io/github/postlint/rules"})
  void postlintFindsNothing(String folder) {
    LintResult result = lint(Path.of(folder));

    assertThat(result.posts().size() + result.files().size()).isPositive();
    assertThat(result.findings()).isEmpty();
  }

  private static LintResult lint(Path folder) {
    Site site =
        Site.open(
            SiteOptions.of(folder),
            root -> Generators.open(root, Optional.of(Generators.OTHER), false));
    LintOptions options = new LintOptions(Map.of(), Instant.now(), 2);
    return new Linter(Rules.all(RuleOptions.DEFAULT), options).lint(site, Progress.NONE);
  }

  /** What is written for people to read names no machine and no one's folder. */
  @Test
  void nothingIsSaidOfTheMachine() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(System.getProperty("user.dir"), "/home/");
      }
    }
  }
}
