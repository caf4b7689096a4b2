package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.SharedBlogs;
import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.post.kramdown.ShownPage;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidMask;
import io.github.postlint.rules.inline.LinkSyntax;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what the rules for links, headings and images say against what kramdown makes. */
@Tag("slow")
class MarkupOracleTest {
  private static final Pattern QUOTE =
      Pattern.compile("\"(.*?)…?\"(?:: | as | leads| shows|, which| with| on| leads)");
  private static final Pattern CASES = Pattern.compile("(?m)^---\n");

  @TempDir Path folder;

  @Test
  void agreesOnOurCases() throws Exception {
    try (var in = getClass().getResourceAsStream("links-and-headings.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(compare("cases", List.of(CASES.split(text)))).isEqualTo(34);
    }
  }

  @Test
  void agreesOnBlogs() throws Exception {
    compare("blogs", MarkupClaims.bodies(SharedBlogs.posts(folder.resolve("blogs"))));
  }

  @Test
  void agreesOnFixes() throws Exception {
    compare("fixes", MarkupClaims.bodies(SharedBlogs.fixes()));
  }

  private int compare(String group, List<String> bodies) throws Exception {
    List<ShownPage> pages =
        ShownPage.of(
            bodies.stream().map(body -> LiquidMask.mask(body).text()).toList(), Dialect.GFM);
    TestSite site = new TestSite(Files.createDirectories(folder.resolve("site-" + group)));
    for (int i = 0; i < bodies.size(); i++) {
      site.file("_posts/2020-01-01-%05d.md".formatted(i), "---\ntitle: A\n---\n" + bodies.get(i));
    }
    List<Finding> findings =
        site.lint(new LinkSyntax(), new HeadingSpace(), new ImageAlt()).findings();
    List<String> wrong = new ArrayList<>();
    for (Finding finding : findings) {
      int post = Integer.parseInt(finding.path().replaceAll("\\D", "").substring(8));
      if (!isTrue(finding, pages.get(post))) {
        wrong.add(finding.message() + "\n" + pages.get(post).html());
      }
    }
    System.out.printf(
        "kramdown confirms %d of %d findings in links, headings and images of %s%n",
        findings.size() - wrong.size(), findings.size(), group);
    assertThat(wrong.stream().limit(3)).isEmpty();
    return findings.size();
  }

  private static boolean isTrue(Finding finding, ShownPage page) {
    if (finding.ruleId().equals("image-alt")) {
      return page.html().contains("<img");
    }
    Matcher matcher = QUOTE.matcher(finding.message());
    if (!matcher.find()) {
      return false;
    }
    String seen = matcher.group(1);
    if (finding.ruleId().equals("heading-space")) {
      return page.blocks().stream().anyMatch(text -> text.startsWith("p ") && text.contains(seen));
    } else if (finding.message().contains("Write an address")) {
      boolean image = page.images().stream().anyMatch(text -> text.startsWith("\n"));
      return page.links().contains("") || image;
    } else if (!finding.message().startsWith("Readers")) {
      return page.links().stream().anyMatch(link -> link.replaceAll("\\s+", " ").startsWith(seen));
    }
    return letters(page.html().replaceAll("<[^>]*>", "")).contains(letters(seen));
  }

  private static String letters(String text) {
    return text.replace("&amp;", "").replaceAll("[^\\p{L}\\p{Nd}\\[\\]()]", "");
  }
}
