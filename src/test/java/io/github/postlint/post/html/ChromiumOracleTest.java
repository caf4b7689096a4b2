package io.github.postlint.post.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.tags.html.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of bodies made at random is what Chromium does with them: a word is put after each
 * body, inside of a page's frame, and the browser tells in which elements of the body that word
 * stands, or that readers do not see it.
 */
@Tag("slow")
class ChromiumOracleTest {
  private static final int BODIES = 3_000;

  private static final String[] PARTS = {
    "word ",
    "two words ",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i class=x>",
    "</i>",
    "<em>",
    "</em>",
    "<a href=\"#x\">",
    "</a>",
    "<code>",
    "</code>",
    "<span>",
    "</span>",
    "<sub>",
    "</sub>",
    "<div>",
    "</div>",
    "<blockquote>",
    "</blockquote>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<h2>",
    "</h2>",
    "</h3>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<br>",
    "<hr/>",
    "<b/>",
    "<div/>",
    "<!-- x -->",
    "<!--",
    "-->",
    "&amp;",
    "&hellip",
    "<img src=\"x\" alt='y'>",
    "<pre>",
    "</pre>",
    "<textarea>",
    "</textarea>",
    "<iframe/>",
    "</iframe>",
    "<a title=\"",
    "\">",
    "<",
    ">",
    "</section>",
    "<section>",
    "<dl><dt>",
    "<dd>",
    "</dl>",
    "<svg>",
    "<path/>",
    "</svg>",
    "<button>",
    "</button>",
    "\n",
    "\n\n",
    "\r\n",
    "\ud83d\ude00",
    "é ",
    "<video/>",
    "</video>",
    "<select>",
    "<option>",
    "</select>",
    "<script>",
    "</script>",
    "<x>",
    "</x>"
  };

  /** Browsers begin these again in each block that follows. */
  private static final Set<String> RESUMED = Set.of("b", "i", "em", "code");

  /** What nobody may leave open; a link only counts where it leads somewhere. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "b",
          "blockquote",
          "button",
          "code",
          "div",
          "dl",
          "em",
          "h2",
          "i",
          "iframe",
          "pre",
          "section",
          "select",
          "span",
          "sub",
          "textarea",
          "ul",
          "video",
          "x");

  @TempDir static Path folder;
  private static List<String> bodies;
  private static List<String> answers;

  @BeforeAll
  static void ask() throws IOException, InterruptedException {
    Random random = new Random(14);
    bodies = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) {
      StringBuilder body = new StringBuilder();
      int length = 1 + random.nextInt(9);
      for (int part = 0; part < length; part++) {
        body.append(PARTS[random.nextInt(PARTS.length)]);
      }
      bodies.add(body.toString());
    }
    Path page = folder.resolve("ask.html");
    Files.writeString(page, page(bodies), StandardCharsets.UTF_8);
    Document loaded = Jsoup.parse(new Chromium(800, false).open(page, folder).dom());
    answers = List.of(loaded.getElementById("answers").wholeText().split("\n", -1));
    assertThat(answers).hasSize(BODIES);
  }

  private static String page(List<String> bodies) {
    return """
    <!DOCTYPE html><meta charset=utf-8><pre id=answers></pre><script>
    const bodies = [%s];
    document.getElementById('answers').textContent = bodies.map(body => {
      const page = new DOMParser().parseFromString(
          '<!DOCTYPE html><body><main><article id=frame>' + body
          + '<span id=end>end</span></article></main>', 'text/html');
      let node = page.getElementById('end');
      if (!node) return 'lost';
      const names = [];
      for (node = node.parentNode; node && node.id != 'frame'; node = node.parentNode)
        names.push(node.localName);
      return node ? 'in ' + names.join(' ') : 'out';
    }).join('\\n');
    </script>
    """
        .formatted(
            bodies.stream().map(ChromiumOracleTest::literal).collect(Collectors.joining(",\n")));
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      literal.append(
          c < ' ' || c == '<' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : c);
    }
    return literal.append('"').toString();
  }

  private static List<MarkupSlip> slips(String body) {
    return new Html().read(body, 0).slips();
  }

  @Test
  void whatHidesTheRestIsNamed() {
    Set<MarkupSlip.Kind> hiding =
        EnumSet.of(
            MarkupSlip.Kind.UNCLOSED_COMMENT,
            MarkupSlip.Kind.CUT_TAG,
            MarkupSlip.Kind.HIDING_ELEMENT,
            MarkupSlip.Kind.TAG_TAKES_IN,
            MarkupSlip.Kind.QUOTE_TAKES_IN);
    List<String> wrong = new ArrayList<>();
    int lost = 0;
    for (int i = 0; i < BODIES; i++) {
      boolean gone = answers.get(i).equals("lost");
      lost += gone ? 1 : 0;
      // An element that hides what follows is named only where something follows in the post.
      String body = bodies.get(i) + "more";
      boolean named = slips(body).stream().anyMatch(slip -> hiding.contains(slip.kind()));
      if (gone && !named) {
        wrong.add(bodies.get(i));
      }
    }
    assertThat(lost).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @Test
  void anUnclosedCommentHidesTheRest() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) {
      boolean named =
          slips(bodies.get(i)).stream()
              .anyMatch(
                  slip ->
                      slip.kind() == MarkupSlip.Kind.UNCLOSED_COMMENT
                          && slip.other().equals(slip.span()));
      if (named && !answers.get(i).equals("lost")) {
        wrong.add(bodies.get(i) + " → " + answers.get(i));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatFollowsStandsInTheElementsThatAreNamed() {
    List<String> wrong = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < BODIES; i++) {
      // In a drawing, jsoup takes for a script what browsers take for any element, and in a
      // selection, end tags that overlap end nothing.
      boolean known = !bodies.get(i).contains("<svg>") && !bodies.get(i).contains("<select>");
      if (known && answers.get(i).startsWith("in")) {
        Set<String> around = new TreeSet<>(List.of(answers.get(i).substring(2).strip().split(" ")));
        around.retainAll(ELEMENTS);
        Set<String> named = named(bodies.get(i));
        Set<String> surely = new TreeSet<>(named);
        surely.retainAll(RESUMED);
        open += around.isEmpty() ? 0 : 1;
        if (!named.containsAll(around) || !around.containsAll(surely)) {
          wrong.add(bodies.get(i) + " → " + answers.get(i) + ", but " + named);
        }
      }
    }
    assertThat(open).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  private static Set<String> named(String body) {
    Set<String> named = new TreeSet<>();
    // An element that hides what follows is named only where something follows in the post.
    for (MarkupSlip slip : slips(body + " more")) {
      if (slip.kind() == MarkupSlip.Kind.UNCLOSED_ELEMENT
          || slip.kind() == MarkupSlip.Kind.TAG_IN_CODE
          || slip.kind() == MarkupSlip.Kind.HIDING_ELEMENT) {
        named.add(slip.detail());
      }
    }
    return named;
  }

  /** Each element stands where its tag says, and each text where its characters are. */
  @Test
  void positionsAreThoseOfTheSource() {
    for (String body : bodies) {
      HtmlDocument document = HtmlDocument.read("---\n---\n" + body, 8);
      for (Element element : document.elements()) {
        var tag = document.tag(element);
        assertThat(document.text().substring(tag.start(), tag.end()).toLowerCase(Locale.ROOT))
            .startsWith("<" + element.normalName())
            .endsWith(">");
      }
      document
          .texts()
          .forEach(
              text -> {
                if (text.sourceRange().isTracked() && text.getWholeText().indexOf('&') < 0) {
                  var span = document.span(text.sourceRange());
                  assertThat(document.text().substring(span.start(), span.end()))
                      .as(body)
                      .contains(text.getWholeText().strip());
                }
              });
    }
  }
}
