package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.SharedBlogs;
import io.github.postlint.TestSite;
import io.github.postlint.post.kramdown.KramdownPage;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidMask;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the attribute lists that are said to be seen with those that kramdown shows. */
@Tag("slow")
class IalOrphanOracleTest {
  private static final Pattern CLAIM = Pattern.compile("Readers see \"(.*?\\})\"");
  private static final Pattern LOST = Pattern.compile("drops the attribute \"([^\"=]+)=");
  private static final Pattern SHOWN =
      Pattern.compile("\\{:([.#][\\w-]+|\\s?[\\w-]+=[\u201c\u201d\u2018\u2019])[^{}]*\\}");
  private static final Pattern CASES = Pattern.compile("(?m)^---\n");

  @TempDir Path folder;

  @Test
  void agreesOnOurCases() throws Exception {
    try (var in = getClass().getResourceAsStream("attribute-lists.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      compare("cases", List.of(CASES.split(text)));
    }
  }

  @Test
  void agreesOnBlogs() throws Exception {
    compare("blogs", MarkupClaims.bodies(SharedBlogs.posts(folder.resolve("blogs"))));
  }

  private void compare(String group, List<String> bodies) throws Exception {
    List<KramdownPage> pages =
        KramdownPage.of(
            bodies.stream().map(body -> LiquidMask.mask(body).text()).toList(), Dialect.GFM);
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int claims = 0;
    int shown = 0;
    TestSite site = new TestSite(folder.resolve("site-" + group));
    for (int i = 0; i < bodies.size(); i++) {
      site.file("_posts/2020-01-01-%05d.md".formatted(i), "---\ntitle: A\n---\n" + bodies.get(i));
    }
    List<String> findings = site.findings(new IalOrphan());
    for (int i = 0; i < bodies.size(); i++) {
      String path = "_posts/2020-01-01-%05d.md:".formatted(i);
      List<String> ours = findings.stream().filter(line -> line.startsWith(path)).toList();
      KramdownPage page = pages.get(i);
      claims += ours.size();
      List<String> bad = ours.stream().filter(finding -> !isTrue(finding, page)).toList();
      wrong.addAll(bad);
      int seen = (int) SHOWN.matcher(String.join("\n\n", page.visible())).results().count();
      int said = (int) ours.stream().filter(line -> CLAIM.matcher(line).find()).count();
      shown += seen;
      if (seen > said) {
        missed.add(bodies.get(i));
      }
      if (said > seen + (bodies.get(i).contains("{target") ? 1 : 0)) {
        wrong.add(ours + "\n" + page.visible());
      }
    }
    System.out.printf(
        "kramdown confirms %d of %d attribute lists of %s; it shows %d, of %d texts some are"
            + " missed%n",
        claims - wrong.size(), claims, group, shown, missed.size());
    missed.stream()
        .filter(text -> text.length() < 200)
        .forEach(text -> System.out.println("missed: " + text.strip()));
    assertThat(wrong).isEmpty();
  }

  private static boolean isTrue(String finding, KramdownPage page) {
    Matcher claim = CLAIM.matcher(finding);
    if (claim.find()) {
      String seen = claim.group(1);
      return page.visible().stream().anyMatch(text -> text.replace('\n', ' ').contains(seen));
    }
    Matcher lost = LOST.matcher(finding);
    return lost.find() && !page.html().contains(lost.group(1));
  }
}
