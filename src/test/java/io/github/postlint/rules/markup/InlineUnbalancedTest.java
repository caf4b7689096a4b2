package io.github.postlint.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.rules.inline.InlineUnbalanced;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineUnbalancedTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A **bold ** word|4:3-4:12|because of the space",
        "A *word * here|4:3-4:10|because of the space",
        "## Title**|4:9-4:11|no partner",
        "**Note: fire it|4:1-4:3|no partner",
        "This is **very hot and dry|4:9-4:11|no partner",
        "Fire it **twice, at least|4:9-4:11|no partner",
        "Heat it to **900 degrees|4:12-4:14|no partner",
        "Es ist **über dem Ofen|4:8-4:10|no partner",
        "火を**強く焚く|4:3-4:5|no partner",
        "*a [*b*](c) d*|4:5-4:8|Remove them",
        "one `two` three` four|4:16-4:17|backtick",
        "> one\\n> `two` three`|5:14-5:15|backtick",
        "in src/**/*.java|4:8-4:17|stars",
        "**/*.md|4:1-4:8|stars",
        "the __init__ method|4:5-4:13|underscores",
        "__call()__ and __main__.py|4:16-4:24|underscores",
        "f(*args, **kwargs) and g(*args)|4:3-4:9|stars",
        "A word</b> here|4:7-4:11|closes nothing",
        "A word <div>here</div>|4:17-4:23|where a line begins",
        "A <b>word here|4:3-4:6|never closed",
        "A List<Bowl> here|4:7-4:13|do not see",
        "A jar <img src=\"a.png\" alt \"jar\">|4:7-4:34|Write alt=\"jar\".",
        "A <a href \"/jar\">jar</a>|4:3-4:18|Write href=\"/jar\".",
        "A <a title='two b' href '/jar'>jar</a>|4:3-4:32|Write href='/jar'.",
        "A <a title=\"x y \"z\">jar</a>|4:3-4:21|Mend that.",
        "<div class \"jar\">\nA jar.\n</div>|4:1-4:18|Write class=\"jar\".",
        "<p>a</b></p>|4:5-4:9|closes nothing",
        "<div><p>a</div>|4:10-4:16|\"<p>\" of line 4 is still open",
        "<div>\\n\\n## Title|4:1-4:6|takes all that follows"
      })
  void reports(String example) {
    String[] parts = example.split("\\|");
    assertThat(findings(parts[0].translateEscapes()))
        .first()
        .asString()
        .contains("a.md:" + parts[1] + " warning", parts[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**bold** and *soft* and __bold__",
        "A price* and a footnote",
        "If a <b \"and\" c> d",
        "2 * 3 ** 4",
        "all of **kwargs and *args",
        "call(**options)",
        "pass **glazes[0] on",
        "src/*.java and docs/*.md",
        "**/src** in bold",
        "a __bold__ word",
        "snake_case and _private",
        "\\\\__FILE__",
        "\\\\*not soft\\\\*",
        "`a ** b`",
        "\\\\`",
        "like <H1> and </head> in HTML",
        "a <br> b <img src=\"c\">",
        "a <b>c</b>",
        "a <my-element>b</my-element>",
        "<div>\\n<p>a</p>\\n</div>",
        "<p>the rest is HTML",
        "<div markdown=\"1\">\n\n## Title",
        "{% include open.html %}\\n</div>",
        "<div>{% include open.html %}</p></div>",
        "a {% raw %}`b`{% endraw %} `c",
        "{{ '**a' }}"
      })
  void isSilentOn(String body) {
    assertThat(findings(body.translateEscapes())).isEmpty();
  }

  private List<String> findings(String body) {
    String text = "---\ntitle: A\n---\n" + body + "\n";
    return new TestSite(folder)
        .file("_posts/2020-01-01-a.md", text)
        .findings(new InlineUnbalanced());
  }
}
