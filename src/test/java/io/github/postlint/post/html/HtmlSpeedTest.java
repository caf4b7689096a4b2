package io.github.postlint.post.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.body.Body;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a body is made of, reading it takes time in proportion to its length. */
@Tag("slow")
class HtmlSpeedTest {
  private static final int LENGTH = 190_000;

  /** What grows with the square takes minutes, on a busy machine as well. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a",
        "<a ",
        "<a>",
        "<b>",
        "<div>",
        "<p>",
        "<i><b>",
        "<a href=x>",
        "<table>",
        "<table>x",
        "<table><tr><td>",
        "<ul><li>",
        "</b>",
        "</div>",
        "<b></i>",
        "<!--",
        "<!--x-->",
        "<![CDATA[",
        "&",
        "&amp",
        "&x;",
        "&amp;x;",
        "x&amp;lt;",
        "<p title=\"",
        "<p title=\u201c",
        "<svg>",
        "<svg><p>",
        "<math>",
        "<template>",
        "<select>",
        "<option>",
        "<b></p>",
        "<b><p></b>",
        "<font><p>",
        "<a><div>",
        "<a href=x><p>",
        "<h1>",
        "<h1></h2>",
        "<h1>x",
        "<button>",
        "<nobr>",
        "<p a=b ",
        "<x y>",
        "<x>",
        "<code><x>",
        "<pre>x</pre>",
        "<pre>",
        "\0",
        "\r\n",
        "<script>",
        "<textarea>",
        "<iframe/>",
        "<video/>x",
        "</p>",
        "<br>",
        "<object>",
        "<ruby><rt>",
        "<a=\"",
        "a=b ",
        "<tr>",
        "<plaintext>",
        "<?",
        "</",
        "<//>",
        "<em><strong>",
        "<p id=a><a href=#a>",
        "<img srcset='",
        "<img srcset='a 1x,'>",
        "<a<",
        "<a \u201c",
        "<a b='<c>'d>",
        "<table><td><table>x",
        "<a id=x>",
        "\ud83d\ude00<b>"
      })
  void takesLinearTime(String part) {
    String text = part.repeat(LENGTH / part.length());
    Assertions.assertTimeoutPreemptively(LIMIT, () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "a ", "a,", "a 1x,", "&amp;", "<b>", "\n"})
  void takesLinearTimeInOneElement(String part) {
    String text = part.repeat(LENGTH / part.length());
    Assertions.assertTimeoutPreemptively(LIMIT, () -> read("<img srcset=\"" + text + "\">"));
    Assertions.assertTimeoutPreemptively(LIMIT, () -> read("<p><code>" + text + "</code>"));
  }

  private static void read(String text) {
    Body body = new Html().read(text, 0);
    assertThat(body.blocks().broken()).isEmpty();
    assertThat(body.page().references()).isNotNull();
    assertThat(body.slips()).isNotNull();
    assertThat(body.outline().html()).hasSize(1);
  }
}
