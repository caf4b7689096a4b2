package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.TestSyntax;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Rule;
import io.github.postlint.post.Post;
import io.github.postlint.post.kramdown.KramdownPage;
import io.github.postlint.post.kramdown.tree.Dialect;
import io.github.postlint.post.liquid.LiquidMask;
import io.github.postlint.post.text.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a rule says about bodies, beside what kramdown makes of them.
 *
 * @param folder where the bodies become posts of a site
 */
record MarkupClaims(Path folder, Rule rule) {

  static List<String> bodies(List<Path> files) throws Exception {
    List<String> bodies = new ArrayList<>();
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Post post = Post.parse(Source.of("a.md", text), TestSyntax.JEKYLL);
      bodies.add(post.source().text(post.body()));
    }
    return bodies;
  }

  /** Expects every finding to be true, and returns how many there are. */
  int compare(String group, List<String> bodies, BiPredicate<Finding, KramdownPage> isTrue)
      throws Exception {
    List<KramdownPage> pages =
        KramdownPage.of(
            bodies.stream().map(body -> LiquidMask.mask(body).text()).toList(), Dialect.GFM);
    TestSite site = new TestSite(Files.createDirectories(folder));
    for (int i = 0; i < bodies.size(); i++) {
      site.file("_posts/2020-01-01-%05d.md".formatted(i), "---\ntitle: A\n---\n" + bodies.get(i));
    }
    List<Finding> findings = site.lint(rule).findings();
    List<String> wrong = new ArrayList<>();
    for (Finding finding : findings) {
      int post = Integer.parseInt(finding.path().replaceAll("\\D", "").substring(8));
      if (!isTrue.test(finding, pages.get(post))) {
        wrong.add(finding.message());
      }
    }
    System.out.printf(
        "kramdown confirms %d of %d findings of %s in %s%n",
        findings.size() - wrong.size(), findings.size(), rule.id(), group);
    assertThat(wrong.stream().limit(9)).isEmpty();
    return findings.size();
  }

  /** The text of a page, its blanks made single. */
  static String text(KramdownPage page) {
    return plain(
        page.html()
            .replaceAll("</?\\w[^<>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"));
  }

  /** A text with straight quotation marks and single blanks. */
  static String plain(String text) {
    return text.replaceAll("[\u201c\u201d]", "\"")
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("\\s+", " ");
  }
}
