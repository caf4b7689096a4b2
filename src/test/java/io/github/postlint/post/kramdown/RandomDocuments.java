package io.github.postlint.post.kramdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Short documents put together from fragments at which block parsers take different ways. */
public final class RandomDocuments {
  private static final String[] INDENTS = {
    " ", "  ", "  ", "  ", "   ", "   ", "    ", "    ", "     ", "      ", "\t", "  \t", "\t\t"
  };
  private static final String[] MARKS = {
    "- ", "* ", "+ ", "1. ", "12. ", "-\t", "1.\t", "-   ", "-     ", "> ", ">", ": ", ":   ",
    "> > ", "- - ", "- > ", "[^1]: ", "-", "1.  "
  };
  private static final String[] FENCES = {
    "```",
    "```",
    "```",
    "```java",
    "``` java",
    "~~~",
    "~~~",
    "~~~ ruby",
    "````",
    "````md",
    "```java foo",
    "```js?x=1",
    "```x```",
    "``",
    "``~",
    "~~~~",
    "```  ",
    "~~~\t",
    "``` a`b",
    "```{.java}",
    "~~~?a",
    "```\u00a0",
    "```java\nx\n```",
    "~~~\nx\n~~~",
    "```\nx\n\ny\n```",
    "  ```\n  x\n  ```",
    "~~~ ruby\nx\n    y\n~~~",
    "    code\n\n    code\n\tcode"
  };
  private static final String[] TEXTS = {
    "a", "some text", "b c", "x = 1", "`code`", "a | b", "| a | b |", "|---|---|", "text  ",
    "`a | b` | c", "\u00e9t\u00e9", "\u00a0", "\u00a0x", "a\u2028b", "\\| x", "`", "*em*", "a|"
  };
  private static final String[] BLOCKS = {
    "# Title",
    "## ",
    "#Title",
    "##",
    "Title\n=====",
    "Title\n---",
    "---",
    "***",
    "* * *",
    "_ _ _",
    "^",
    "^ ",
    "{:.cls}",
    "{: .cls #id}",
    "{:name: .cls}",
    "{::comment}",
    "{:/comment}",
    "{:/}",
    "{::nomarkdown}",
    "{:/nomarkdown}",
    "{::options parse_block_html=\"true\" /}",
    "{::options parse_block_html=\"false\" /}",
    "{:.a\n.b}",
    "{:.a\\}",
    "{:toc}",
    "{::comment /}",
    "$$",
    "$$ x $$",
    "$$\nx\n$$",
    "\\$$ x $$",
    "[a]: http://x",
    "[a]: <http://x> \"t\"",
    "[a]: http://x\n  'title'",
    "[a]: b \"c\" d",
    "*[HTML]: Hyper",
    "[^1]: note",
    "[^2]:",
    "[^x]:     code",
    "- {:.x} item",
    "- {:.x}",
    "a\n: b",
    ": b",
    "+---+",
    "|===|",
    "\f",
    "a\fb"
  };
  private static final String[] HTML = {
    "<div>",
    "</div>",
    "<div markdown=\"1\">",
    "<div markdown='0'>",
    "<p markdown=\"1\">",
    "</p>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<!-- c -->",
    "<!--",
    "-->",
    "<br>",
    "<hr />",
    "<span>",
    "</span>",
    "<b>x</b>",
    "<div class=x>",
    "<div class=\"a",
    "b\">",
    "<section>",
    "</section>",
    "<x-y>",
    "</x-y>",
    "<td markdown=\"1\">",
    "</td>",
    "<div>text</div>",
    "<div><div markdown=\"1\">",
    "<table><tr><td>",
    "</td></tr></table>",
    "<code>",
    "<a-b>",
    "<?php",
    "?>",
    "<p>x",
    "<div markdown=\"span\">",
    "<div markdown=\"block\">text",
    "<style>",
    "</style>",
    "<iframe src=\"x\"></iframe>",
    "<DIV>",
    "</DIV>",
    "<Foo>",
    "</foo>",
    "<a>"
  };

  private final Random random;

  private RandomDocuments(Random random) {
    this.random = random;
  }

  /** The same documents for the same seed. */
  public static List<String> of(long seed, int count) {
    RandomDocuments documents = new RandomDocuments(new Random(seed));
    List<String> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(documents.next());
    }
    return result;
  }

  private String next() {
    String text = lines();
    for (int i = random.nextInt(10); i > 6; i--) {
      text = random.nextInt(2) == 0 ? contained(text) : text + "\n" + contained(lines());
    }
    return text;
  }

  /** The text in a list item, a quote, a definition, a footnote or an element. */
  private String contained(String text) {
    switch (random.nextInt(8)) {
      case 0:
        return "> " + text.replace("\n", random.nextInt(2) == 0 ? "\n> " : "\n>");
      case 1:
        return "1. " + text.replace("\n", "\n   ");
      case 2:
        return "term\n: " + text.replace("\n", "\n  ");
      case 3:
        return "[^n]: " + text.replace("\n", "\n    ");
      case 4:
        return "<div markdown=\"1\">\n" + text + "\n</div>\n";
      case 5:
        return "*\t" + text.replace("\n", "\n\t");
      default:
        return "- " + text.replace("\n", "\n  ");
    }
  }

  private String lines() {
    StringBuilder text = new StringBuilder();
    int lines = 2 + random.nextInt(12);
    // Each document has a bias, or all would be the same mash.
    int marks = random.nextInt(40);
    int html = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
    int blocks = random.nextInt(30);
    int indents = random.nextInt(70);
    int blanks = 5 + random.nextInt(30);
    String lineEnd = random.nextInt(12) == 0 ? "\r\n" : "\n";
    for (int i = 0; i < lines; i++) {
      text.append(line(marks, html, blocks, indents, blanks).replace("\n", lineEnd));
      if (i + 1 < lines || random.nextInt(4) > 0) {
        text.append(lineEnd);
      }
    }
    return text.toString();
  }

  private String line(int marks, int html, int blocks, int indents, int blanks) {
    if (random.nextInt(100) < blanks) {
      return random.nextInt(6) == 0 ? pick(INDENTS) : "";
    }
    StringBuilder line = new StringBuilder(random.nextInt(100) < indents ? pick(INDENTS) : "");
    while (random.nextInt(100) < marks) {
      line.append(pick(MARKS));
    }
    int content = random.nextInt(100);
    if (content < html) {
      line.append(pick(HTML));
    } else if (content < html + blocks) {
      line.append(pick(BLOCKS));
    } else if (random.nextInt(100) < 45) {
      line.append(pick(FENCES));
    } else {
      line.append(pick(TEXTS));
    }
    return line.append(random.nextInt(30) == 0 ? "  " : "").toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
