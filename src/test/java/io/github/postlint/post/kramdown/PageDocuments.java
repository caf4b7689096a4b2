package io.github.postlint.post.kramdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents with headings, ids, links and images that are hard to read. */
public final class PageDocuments {
  private static final String[] WORDS = {
    "word",
    "Été",
    "a_b_c",
    "_em_",
    "*em*",
    "**strong**",
    "***both***",
    "__st__",
    "`code`",
    "``a ` b``",
    "`un",
    "~~gone~~",
    "\\*",
    "\\_x\\_",
    "&amp;",
    "&eacute;",
    "&foo;",
    "&#233;",
    "&#x2014;",
    "&#150;",
    "\"quoted\"",
    "'q'",
    "it's",
    "\"'a'\"",
    "\"\"",
    "--",
    "---",
    "...",
    "<<",
    ">>",
    "<< a >>",
    "$$x$$",
    "$",
    "1.2",
    "100%",
    "\u00a0",
    "  ",
    " ",
    " ",
    " ",
    "(",
    ")",
    "[",
    "]",
    "!",
    "<",
    ">",
    "{",
    "}",
    "\u0130",
    "\u03a3\u03a3",
    "\u4e2d\u6587",
    "\ud83d\ude00",
    "e\u0301",
    "C#",
    "C++",
    "#",
    "##",
    "[x]",
    "[ref]",
    "[a][ref]",
    "[a][]",
    "[ref][]",
    "[a](u)",
    "[a](u \"t\")",
    "[a](<u v>)",
    "[a](u(v)w)",
    "[a]( u )",
    "[a](u 't)",
    "[a]()",
    "[*a*](u_v_w)",
    "[a [b] c](u)",
    "![i](p.png)",
    "![i](p.png \"t\"){: #im}",
    "[![i](p)](u)",
    "![a ![b](c) d](e)",
    "![ref]",
    "![i][ref]",
    "[a](u){: #ln .x}",
    "<https://e.org/?a=b&c>",
    "<me@e.org>",
    "<mailto:a@b.c>",
    "<b>x</b>",
    "<span id=\"sp\">y</span>",
    "<a name=\"nm\"></a>",
    "<a href=\"h?a&amp;b\">t</a>",
    "<a href='q'>",
    "</a>",
    "<img src=\"i.png\" srcset=\"a 1x, b 2x\">",
    "<br>",
    "<br/>",
    "<code>a*b*</code>",
    "<kbd>[a](u)</kbd>",
    "<video src=v poster=p></video>",
    "<video>",
    "<!-- c -->",
    "<div>",
    "<span>",
    "<SPAN ID=up>",
    "</span>",
    "<custom-x>",
    "{: #ial}",
    "{: .c}",
    "{:#i2 .c}",
    "{: id=\"k v\"}",
    "{::comment}x{:/}",
    "{::nomarkdown}<a href=\"nm\">{:/}",
    "[^1]",
    "[^2]",
    "[^none]",
    "{:ald}",
    "{: ald}",
    "HTML",
    "a\nb",
    "a  \nb",
    "\\\\\n",
    "[a\nb](c\nd)",
    "*a [b*](c)",
    "[a*b](c)*",
    "_a_b_",
    "**a*",
    "*a**",
    "**a *b** c*",
    "`[a](b)`",
    "[`]`](u)",
    "[a](u`)`",
    "x@y.z",
    "http://bare.org",
    "<http://e.org",
    "[a] (b)",
    "[a]:b",
    "\"[a](u)\"",
    "'[a](u)'",
    "[a](u)\"",
    "[\"a\"](u)",
    "[a](u \"a (b) c\")",
    "[a](u\"v\")",
    "[a](/u?x=1&y=2)",
    "[a](u&copy;v)",
    "[a](u\\)v)",
    "[A  Ref]",
    "[a ref]",
    "[<b>r</b>](u)",
    "[a](<>)",
    "~~",
    "~",
    "<i>*a</i>*"
  };
  private static final String[] LINES = {
    "[ref]: http://ref.org/a_b 'T'",
    "[a ref]: <x y>",
    "[ref]: two",
    "{: #reflink}",
    "{:ald: #from-ald .c}",
    "{: #block}",
    "{:.cls}",
    "{: ald #x}",
    "[^1]: note [a](in-note)",
    "[^2]: # Head in note\n    \n    para [^1]",
    "* toc\n{:toc}",
    "1. toc\n{:toc #mytoc}",
    "{: #before}",
    "",
    "",
    "",
    "",
    "---",
    "===",
    "```\ncode\n```\n{: #code}",
    "    code",
    "<div id=\"dv\">",
    "</div>",
    "<div markdown=\"1\" id=\"md\">",
    "<h2>raw *h*</h2>",
    "<h2 id=\"rh\">x</h2>",
    "<p markdown=\"span\">*a* [a](sp)</p>",
    "<p><a href=\"in\">x</a> <img src='y'></p>",
    "<!-- <a id=\"no\"> -->",
    "<script>\"<a id='s'>\"</script>",
    "<pre><a id=\"pre\"></a></pre>",
    "<iframe src=\"if\"></iframe>",
    "<audio controls><source src=\"so\"></audio>",
    "| a | [b](tb) |",
    "| - | - |",
    "| `|` | x \\| y |",
    "| <code>a|b</code> | c |",
    "term",
    ": def [d](dd)",
    ": {: #dfi} def",
    "*[HTML]: Hyper",
    "$$\nx\n$$\n{: #math}",
    "^",
    "- [ ] task [a](t)",
    "- [x] done",
    "- item\n  {: #tight}",
    "- {: #item} item",
    "- # h in li",
    "> # h in quote",
    "> text\n{: #quote}",
    "{::options auto_ids=\"false\" /}",
    "{::nomarkdown}\n<a id=\"raw\">\n{:/}",
    "# Twice",
    "# Twice",
    "## twice",
    "### Twice {#own}",
    "# {#only}",
    "# Sp  ace\ttab",
    "# Hash ##",
    "Set\n===",
    "Set ext\n---",
    "#No space",
    "# &amp; & <",
    "# [a](b) `c` *d*",
    "# 1. One",
    "# -- x",
    "# \"A\" 'b'",
    "# <a id=\"in-h\"></a>T",
    "# ![i](p)",
    "# [^1]",
    "#\u00a0nb",
    "# nb\u00a0sp",
    "# 中文 标题",
    "# Ünï Cödé",
    "# a {#id-1.b_c}",
    "# a {# no}",
    "# a{#glued}",
    "# a {#x} b",
    "## -",
    "## 123",
    "## ?!",
    "## {: #z}"
  };
  private static final String[] MARKS = {
    "", "", "", "", "", "# ", "## ", "### ", "- ", "* ", "1. ", "> ", "  ", ": ", "> - ", "- > ",
    "[^1]: ", "    "
  };

  /** One document for each piece, alone and between words, and some larger ones. */
  public static final List<String> CASES = cases();

  private PageDocuments() {}

  private static List<String> cases() {
    List<String> cases = new ArrayList<>();
    String foot =
        "\n\n[ref]: http://ref.org/\n{: #of-ref}\n\n[^1]: note\n\n{:ald: #ald-id}\n\n*[HTML]: x\n";
    for (String word : WORDS) {
      cases.add(word + foot);
      cases.add("# " + word + foot);
      cases.add("a " + word + " b" + foot);
      cases.add("## a" + word + "b {#x}" + foot);
      cases.add("- " + word + "\n\n- b " + word + foot);
      cases.add("a | " + word + "\nb | c" + foot);
      cases.add("[" + word + "](u)" + foot);
      cases.add("*" + word + "*" + foot);
      cases.add("<b>" + word + "</b>" + foot);
      cases.add("\"" + word + "\"" + foot);
      cases.add("~~" + word + "~~" + foot);
      cases.add(word + "\n===\n\n<div markdown=\"1\">\n# " + word + "\n</div>" + foot);
    }
    for (String line : LINES) {
      cases.add(line);
      cases.add("a\n\n" + line + "\n\nb [^1] [^2] [x][ref]\n\n[^1]: c\n");
      cases.add("* x\n{:toc}\n\n# a\n\n" + line + "\nb");
      cases.add("text\n" + line + "\n\n# h\n");
      cases.add("- " + line.replace("\n", "\n  ") + "\n\n  more\n");
      cases.add("> " + line.replace("\n", "\n> ") + "\n\nmore\n");
      cases.add("<div markdown=\"1\">\n" + line + "\n\n# h\n</div>\n\n# h\n");
    }
    return List.copyOf(cases);
  }

  /** The same documents for the same seed. */
  public static List<String> of(long seed, int count) {
    Random random = new Random(seed);
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder document = new StringBuilder();
      for (int lines = 1 + random.nextInt(8); lines > 0; lines--) {
        document.append(random.nextInt(3) == 0 ? pick(random, LINES) : words(random)).append('\n');
        document.append(random.nextInt(2) == 0 ? "\n" : "");
      }
      documents.add(document.toString());
    }
    return documents;
  }

  private static String words(Random random) {
    StringBuilder line = new StringBuilder(pick(random, MARKS));
    boolean spaced = random.nextInt(3) > 0;
    for (int words = 1 + random.nextInt(7); words > 0; words--) {
      line.append(pick(random, WORDS)).append(spaced ? " " : "");
    }
    return line.toString();
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
