package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What text becomes in a page. */
class HtmlEscaperTest {
  private final HtmlEscaper escaper = new HtmlEscaper();

  @Test
  void whatMeansSomethingInHtmlIsEscaped() {
    assertThat(escaper.escape("a<b> & \"c\" 'd' é"))
        .isEqualTo("a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; é");
  }

  @Test
  void plainTextStaysAsItIs() {
    String text = "日本語 — 🎉 שלום\u200E e\u0301";

    assertThat(escaper.escape(text)).isEqualTo(text);
  }

  @Test
  void whatMayNotStandInAPageIsLeftOut() {
    assertThat(escaper.escape("a\u0000b\u001Bc\u007Fd\u009Fe\uFFFEf\uFDD0g\r\nh\ti"))
        .isEqualTo("abcdefg \nh\ti");
    assertThat(escaper.escape("\uDBFF\uDFFFx")).isEqualTo("x");
  }

  @Test
  void halfACharacterIsShownAsBroken() {
    assertThat(escaper.escape("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void nothingTurnsTheDirectionOfWhatFollows() {
    assertThat(escaper.escape("a\u202Eb\u202C\u2066c\u2069\u2069d")).isEqualTo("abcd");
  }
}
