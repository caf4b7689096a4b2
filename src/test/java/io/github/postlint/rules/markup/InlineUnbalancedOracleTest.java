package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.SharedBlogs;
import io.github.postlint.post.kramdown.ShownPage;
import io.github.postlint.rules.inline.InlineUnbalanced;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what is said of marks and tags without partner against what kramdown makes of them. */
@Tag("slow")
class InlineUnbalancedOracleTest {
  private static final Pattern SEEN = Pattern.compile("Readers see \"(.*?)\" (?:with|as text)");
  private static final Pattern ELEMENT = Pattern.compile("\"<(\\w+)[^>]*>\"");

  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^(#{1,6} |[*+-] )|\\]\\(https?:|\\*\\*\\w");

  @TempDir Path folder;

  @Test
  void agreesOnOurCases() throws Exception {
    List<String> bodies =
        List.of(
            "A **bold ** word.",
            "A *word * here",
            "## Title**",
            "**Note: fire it",
            "*a [*b*](c) d*",
            "Call `two` and three` four",
            "A word</b> here",
            "A word <div>here</div>",
            "A <b>word here",
            "A List<Bowl> here",
            "<p>a</b></p>",
            "<div><p>a</div>",
            "<div>\n\n## Title\n\nA *word*");
    assertThat(compare("cases", bodies)).isEqualTo(13);
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
    return new MarkupClaims(folder.resolve("site-" + group), new InlineUnbalanced())
        .compare(group, bodies, (finding, page) -> isTrue(finding.message(), page));
  }

  private static boolean isTrue(String message, ShownPage page) {
    if (message.contains("\" as code")) {
      return page.html().matches("(?s).*<pre><code>\\s*&lt;/.*");
    } else if (message.startsWith("The comment")) {
      return page.html().contains("&lt;!–");
    } else if (message.contains("do not see what follows")) {
      return page.html().contains(" />");
    }
    Matcher seen = SEEN.matcher(message);
    if (seen.find()) {
      String shown = Parser.unescapeEntities(seen.group(1).replace("\u2026", ""), false);
      return MarkupClaims.text(page).contains(MarkupClaims.plain(shown));
    }
    Matcher element = ELEMENT.matcher(message);
    assertThat(element.find()).as(message).isTrue();
    String name = element.group(1);
    if (message.contains("do not see")) {
      return page.html().contains("<" + name + ">");
    }
    return message.contains("takes all that follows")
        ? page.html().strip().matches("(?s).*</" + name + ">(\\s*</\\w+>)*")
            && MARKDOWN.matcher(page.html()).find()
        : page.html().contains("</" + name + "></");
  }
}
