package io.github.postlint.rules.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiDocTextTest {
  @TempDir private Path folder;

  private List<String> findings(String body) {
    return new TestSite(folder)
        .config("plugins: [jekyll-asciidoc]\n")
        .file("_posts/2020-01-01-a.adoc", "= A\n\n" + body.translateEscapes())
        .findings(new AsciiDocText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "==Task\\nmore | error | 3:1-3:7 | a space after the marks",
        "==Task | error | 3:1-3:7 | a space after the marks",
        "###Task | error | 3:1-3:8 | a space after the marks",
        "text\\n==Task | error | 4:1-4:7 | an empty line above it, and a space",
        "text\\n== Task | error | 4:1-4:8 | no heading",
        "Done.\\n* one | error | 4:1-4:6 | no list",
        "As follows:\\n- one | error | 4:1-4:6 | no list",
        "text\\n- one\\n- two | error | 4:1-4:6 | no list",
        "text\\n\\n+ | warning | 5:1-5:2 | there is none above it",
        "text\\n+\\n----\\nx\\n---- | warning | 4:1-4:2 | there is none above it",
        "+\\ntext | warning | 3:1-3:2 | there is none above it",
        "a https://example.org/~b~c[d] | error | 3:27-3:30 | marks in the address",
        "C++ or https://example.org[d] C++ | error | 3:1-3:4 | Write \"{cpp}\"",
        "a *C++* or b *C++* | error | 3:4-3:7 | Write \"{cpp}\"",
        "`C++` and `C++` | error | 3:2-3:5 | Write \"{cpp}\"",
        "C++11 and C++17 | warning | 3:1-3:4 | Write \"{cpp}\"",
        "i++ and\\nj++ | error | 3:1-3:4 | Write \"i{plus}{plus}\"",
        "text\\n** | warning | 4:1-4:3 | nothing stands beside it",
        "__ | warning | 3:1-3:3 | nothing stands beside it",
        "image::a+b.png | error | 3:1-3:15 | its brackets",
        "a:https://example.org[b] | error | 3:3-3:25 | after such a character",
        "a \u2014https://example.org/b[c d] | error | 3:4-3:30 | after such a character",
        "Title 1.1\\n:tags: a | warning | 4:1-4:9 | no attribute is set",
        "See TODO[the page]. | warning | 3:5-3:19 | address of the link is missing",
        "https://example.org/[a [b] c] | warning | 3:29-3:30 | ends at the first bracket",
        "See https://example.org/a [the page] | warning | 3:27-3:37 | between the address and its",
        "See https://example.org/a[the page | error | 3:26-3:35 | nobody closes its bracket",
        "See https:/example.org/a[b] | error | 3:5-3:28 | no link is made of it",
        "See link:/a[b for more | error | 3:5-3:23 | nobody closes its bracket",
        "youtube::abc[] | warning | 3:1-3:15 | no macro of that name",
        "+ one\\n+ two | warning | 3:1-4:6 | no list is made of it",
        "1) one\\n2) two | warning | 3:1-4:7 | no list is made of it",
        "text[^1] more | warning | 3:5-3:9 | no footnote",
        "{% include a.html %} | warning | 3:1-3:21 | no template language",
        "a https://example. org/a[b] | warning | 3:19-3:28 | a space ends the address",
        "a https://example.org/ a/b[c] | warning | 3:23-3:30 | a space ends the address",
      })
  void names(String body, String severity, String place, String reason) {
    assertThat(findings(body))
        .singleElement()
        .asString()
        .contains(":" + place + " " + severity)
        .contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "==Task== is marked",
        "a\\n==b",
        "== Task",
        "It is two\\n- or three - of them",
        "It takes 2\\n* 3 ovens",
        "* one\\n+\\ntwo",
        "* one\\n+\\n\\ntwo\\n+\\n----\\nx\\n----",
        "* one\\n** two\\n\\n+\\nthree",
        "term::\\n+\\ntext",
        "a +\\nb",
        "1 + 1",
        "|===\\n| + | a\\n|===",
        "----\\n+\\n:a: b\\n==Task\\n----",
        ":a: b\\n\\ntext",
        "at 10:30: it begins",
        "(https://example.org[b]) \"https://example.org[b]\" <https://example.org[b]>",
        "*https://example.org[b]* `https://example.org[b]` a;https://example.org[b]",
        "...",
        "C++ alone",
        "{cpp} and {cpp}",
        "a ++b++ c",
        "link:a++b c++d[e f] and link:g++h i++j[k]",
        "a +++b c+++ d",
        "\\\\++a++ b c++",
        "a https://example.org/b_c[d] and link:++https://example.org/~b~c++[d]",
        "https://example.org/a[b\\nc] https://example.org[`a`]",
        "the {{ value }} of it",
        "Note: that is so",
        "https://example.org/A_(b) and https://example.org/a (the page)",
        "https://example.org/a [1] and [2]",
        "x << y and <<EOF",
        "a TODO list [of two]",
        "https://example.org/a[b] or https://example.org. It is a/b",
      })
  void leavesAlone(String body) {
    assertThat(findings(body)).isEmpty();
  }
}
