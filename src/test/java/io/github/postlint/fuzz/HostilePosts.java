package io.github.postlint.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Posts of a megabyte, made to hold a build up; by name. */
final class HostilePosts {
  private static final int SIZE = 1_000_000;

  /** The longest front matter that is read at all. */
  private static final int YAML = 65_000;

  private final Map<String, String> posts = new LinkedHashMap<>();

  private HostilePosts() {}

  /** Those whose front matter is the trouble. */
  static Map<String, String> frontMatters() {
    HostilePosts made = new HostilePosts();
    made.wholeFiles();
    made.yaml();
    made.values();
    return made.posts;
  }

  /** Those whose body is the trouble. */
  static Map<String, String> bodies() {
    HostilePosts made = new HostilePosts();
    made.code();
    made.targets();
    made.markup();
    made.liquid();
    return made.posts;
  }

  /** Those that only a reader of blocks may mind. */
  static Map<String, String> blocks() {
    HostilePosts made = new HostilePosts();
    made.wholeFiles();
    made.markup();
    return made.posts;
  }

  private void wholeFiles() {
    posts.put("lines of hyphens", repeat("---\n", SIZE));
    posts.put("hyphens and blanks", "---\n" + repeat("--- x\n", SIZE));
    posts.put("an unclosed front matter", "---\n" + repeat("a: b\n", SIZE));
    posts.put("a front matter of a megabyte", "---\n" + repeat("a: b\n", SIZE) + "---\n");
    posts.put("a million lines", "---\n---\n" + "\n".repeat(SIZE));
    posts.put("a million old Macintosh lines", "---\r---\r" + "\r".repeat(SIZE));
    posts.put("one line", "---\n---\n" + "a".repeat(SIZE));
    posts.put("one line of words", "---\n---\n" + repeat("word ", SIZE));
    posts.put("characters that are none", "---\n---\n" + repeat("\u0001", SIZE));
    posts.put("characters that are not UTF-8", "---\n---\n" + repeat("\ufffd", SIZE));
  }

  private void yaml() {
    yaml("tabs", repeat("a:\tb\n", YAML));
    yaml("tabs in text", repeat("a: b\tc\n", YAML));
    yaml("keys", numbered(i -> "key" + i + ": v\n", YAML));
    yaml("one key", repeat("a: b\n", YAML));
    yaml("empty keys", repeat("? a\n", YAML));
    yaml("brackets", "a: " + "[".repeat(YAML));
    yaml("braces", "a: " + repeat("{a: ", YAML));
    yaml("hyphens", repeat("- ", YAML));
    yaml("hyphens in text", "a: b\n  " + repeat("- ", YAML) + "x: y");
    yaml("hyphens without blanks", "tags:\n" + repeat("-a\n", YAML));
    yaml("stairs", stairs());
    yaml("anchors", numbered(i -> "- &a" + i + " b\n", YAML));
    yaml("aliases", "a: &a b\nc:\n" + repeat("- *a\n", YAML));
    yaml("laughs", laughs());
    yaml("merges", numbered(i -> i == 0 ? "a0: &a0 {b: c}\n" : merge(i), YAML));
    yaml(
        "merges of two",
        numbered(i -> i == 0 ? "a0: &a0 {b: c}\n" : merge(i, i), 2_000) + "<<: *a40\n");
    yaml("a merge into itself", "a: &a\n  <<: *a\n" + repeat("b: *a\n", YAML));
    yaml("a long plain scalar", "a: " + repeat("b ", YAML));
    yaml("many lines of a plain scalar", "a: b\n" + repeat("  c\n", YAML));
    yaml("a long quoted scalar", "a: \"" + repeat("\\u0041", YAML) + "\"");
    yaml("an unclosed quotation mark", "a: \"" + repeat("b: c\n", YAML));
    yaml("astral characters", repeat("- \ud83d\ude00: \ud83d\ude00\n", YAML));
    yaml("blank lines of a block", "a: |\n" + "\n".repeat(YAML));
    yaml("colons", "a" + repeat(": b", YAML));
    yaml("comments", repeat("# postlint-disable image-alt: a\n", YAML));
    yaml("tags of YAML", repeat("- !a b\n", YAML));
    yaml("conflicts", repeat("<<<<<<< a\n", YAML));
    yaml("stray lines", "a: b\n" + repeat("c\n", YAML));
  }

  private void values() {
    yaml("tags", "tags:\n" + numbered(i -> "- tag" + i + "\n", YAML));
    yaml("tags in one line", "tags: " + numbered(i -> "t" + i + " ", YAML));
    yaml("tags with commas", "tags: " + repeat("a,", YAML));
    yaml("tags of near words", "tags:\n" + numbered(i -> "- " + near(i) + "\n", YAML));
    yaml("a long tag", "tags: [" + "a".repeat(YAML / 2) + ", " + "a".repeat(YAML / 2) + "b]");
    yaml("categories", "categories:\n" + numbered(i -> "- c" + i + "\n", YAML));
    yaml("a permalink of words", "permalink: /" + repeat(":title", YAML));
    yaml("a permalink of folders", "permalink: /" + repeat("../", YAML));
    yaml("a permalink of slashes", "permalink: " + "/".repeat(YAML));
    yaml("a permalink of escapes", "permalink: /" + repeat("%25", YAML));
    yaml("a date of digits", "date: 2020-01-01 " + repeat("1", YAML));
    yaml("a date of signs", "date: 2020-01-01 " + repeat("+-:", YAML));
    yaml("a date of blanks", "date: 2020-01-01" + " ".repeat(YAML) + "x");
    yaml("a title", "title: " + repeat("Ab c-", YAML) + "\npermalink: /a/");
    yaml("authors", "authors:\n" + numbered(i -> "- a" + i + "\n", YAML));
    yaml("images", "image:\n" + numbered(i -> "- /a" + i + ".png\n", YAML));
    yaml("suppressions", "postlint:\n  disable:\n" + repeat("  - tag-typo\n", YAML));
    yaml("a number of digits", "a: " + repeat("1", YAML));
    yaml("a number of underscores", "a: 1" + repeat("_", YAML));
    yaml("a time of colons", "a: 1" + repeat(":1", YAML));
  }

  private void code() {
    body("a JSON of brackets", fence("json", "[".repeat(SIZE)));
    body("a JSON of names", fence("json", repeat("{\"a\":", SIZE)));
    body("a JSON of one key", fence("json", "{" + repeat("\"a\":1,", SIZE) + "\"b\":1}"));
    body("a YAML of brackets", fence("yaml", "[".repeat(SIZE)));
    body("a YAML of keys", fence("yaml", numbered(i -> "k" + i + ": v\n", SIZE)));
    body("a YAML of tabs", fence("yaml", repeat("a:\tb\n", SIZE)));
    body("an XML of elements", fence("xml", repeat("<a>", SIZE)));
    body(
        "an XML of attributes",
        fence("xml", "<a " + numbered(i -> "b" + i + "=\"\" ", SIZE) + "/>"));
    body("an XML of entities", fence("xml", entities()));
    body("a TOML of brackets", fence("toml", "a = " + "[".repeat(SIZE)));
    body("a TOML of dots", fence("toml", "a" + repeat(".a", SIZE) + " = 1"));
    body("a TOML of tables", fence("toml", numbered(i -> "[a" + i + "]\n", SIZE)));
    body("properties", fence("properties", repeat("a=b\\\n", SIZE)));
    body("a Java of brackets", fence("java", "int a = " + "(".repeat(SIZE)));
    body("a Java of braces", fence("java", "{".repeat(SIZE)));
    body("a Java of generics", fence("java", repeat("A<", SIZE)));
    body("a Java of casts", fence("java", "int a = " + repeat("(a)", SIZE)));
    body("a Java of sums", fence("java", "int a = " + repeat("a+", SIZE) + "a;"));
    body("a Java of conditions", fence("java", "int a = " + repeat("a?", SIZE)));
    body("a Java of ifs", fence("java", repeat("if (a) ", SIZE)));
    body("a Java of dots", fence("java", repeat("...\n", SIZE)));
    body("a Java of annotations", fence("java", repeat("@A(", SIZE)));
    body("a Java of lambdas", fence("java", "a = " + repeat("a -> ", SIZE)));
    body("a Java of calls", fence("java", repeat("a(b -> ", SIZE)));
    body("a Java of comments", fence("java", repeat("/*", SIZE)));
    for (String language :
        new String[] {"json", "yaml", "xml", "toml", "properties", "java", "jav", "q\u00e9"}) {
      body("fences of " + language, repeat(fence(language, "{a"), SIZE));
      body("sound fences of " + language, repeat(fence(language, "{}"), SIZE));
    }
    body("fences of languages", numbered(i -> fence("lang" + i, "a"), SIZE));
    body("a long language", "```" + "a".repeat(SIZE) + "\n```\n");
  }

  private void targets() {
    body("addresses after no label", repeat("](/a ", SIZE));
    body("labels and brackets", repeat("[a](/b) [c] ", SIZE));
    body("missing pages", numbered(i -> "[a](/no/page" + i + "/)\n", SIZE));
    body("missing files", numbered(i -> "![a](no" + i + ".png)\n", SIZE));
    body("missing anchors", numbered(i -> "# Head " + i + "\n\n[a](#haed-" + i + ")\n\n", SIZE));
    body("one missing anchor", numbered(i -> "# Head " + i + "\n\n[a](#no)\n\n", SIZE));
    body("one heading", repeat("# a\n\n", SIZE));
    body("headings with numbers", numbered(i -> "# a " + i % 9 + "\n\n", SIZE));
    body("ids", numbered(i -> "# a {#b" + i + "}\n\n", SIZE));
    body("posts that are named", numbered(i -> "{% post_url 2020-01-01-a" + i + " %}\n", SIZE));
    body("files that are linked", numbered(i -> "[a]({% link a" + i + ".md %})\n", SIZE));
    body("a path of dots", "{% link " + repeat("./", SIZE) + "a.md %}");
    body("a post in folders", "{% post_url " + repeat("a/", SIZE) + "x %}");
    body("an address with filters", "[a]({{ '/b' " + repeat("| relative_url ", SIZE) + "}})");
    body("options", "{::options" + repeat(" line_width=\"1\"", SIZE) + " /}");
    body("a long address", "[a](/" + repeat("b/../", SIZE) + ")");
    body("an address of escapes", "[a](/" + repeat("%41", SIZE) + ")");
    body("addresses of Liquid", repeat("[a]({{ site.baseurl }}/b)\n", SIZE));
    body("definitions", numbered(i -> "[a" + i + "]: /b\n", SIZE));
    body("definitions in use", numbered(i -> "[a" + i + "]: /b\n\n[a" + i + "]\n\n", SIZE));
    body("undefined references", numbered(i -> "[a][b" + i + "] ", SIZE));
    body("footnotes", numbered(i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n", SIZE));
    body(
        "footnotes in footnotes",
        numbered(i -> "[^" + i + "]: a[^" + (i + 1) + "]\n\n", SIZE) + "a[^0]");
    body(
        "abbreviations", numbered(i -> "*[a" + i + "]: b\n", SIZE / 2) + repeat("a1 b ", SIZE / 2));
    body("attribute lists by name", numbered(i -> "{:a" + i + ": .b}\n", SIZE));
    body("attribute lists of names", "{:a: b}\n" + repeat("c\n{:a b c d}\n\n", SIZE));
  }

  private void markup() {
    body("addresses and tags", repeat("https://a.bc <b> ", SIZE));
    body("an address and parentheses", "https://a.bc/" + repeat(")", SIZE));
    body("suppressions of images", repeat("<!-- postlint-disable image-alt: a --> ![](b)\n", SIZE));
    body(
        "suppressions by the line",
        repeat("<!-- postlint-disable-line image-alt: a --> ![](b)\n", SIZE));
    body(
        "suppressions that end",
        repeat("<!-- postlint-disable a: b -->\n<!-- postlint-enable c -->\n", SIZE));
    body("suppressions in code", repeat("<!-- postlint-disable-line a: b -->\n\n    c\n\n", SIZE));
    body("suppressions of many rules", "<!-- postlint-disable a" + repeat(", a", SIZE) + " -->");
    body("suppressions of nothing", repeat("<!-- postlint-", SIZE));
    body("table rows", repeat("|a\n", SIZE));
    body("table rules", repeat("|---|\n", SIZE));
    body("text and tables", "a\n" + repeat("b | c\n---|---\n", SIZE));
    body("text and lists", "a:\n" + repeat("- b\nc:\n", SIZE));
    body("text and terms", "a\n" + repeat(": b\nc\n", SIZE));
    body("math", repeat("$$\na\n$$\nb", SIZE));
    body("low lines", "_".repeat(SIZE));
    body("stars", "*".repeat(SIZE));
    body("hyphens", "-".repeat(SIZE));
    body("equals signs", "a\n" + "=".repeat(SIZE));
    body("hash signs", "#".repeat(SIZE));
    body("images without words", repeat("![](a)", SIZE));
    body("elements", numbered(i -> "<a" + i + ">", SIZE));
    body("an element of attributes", "<div " + numbered(i -> "a" + i + "=\"\" ", SIZE) + ">");
    body("growing backticks", grow("`", "a"));
    body("growing stars", grow("*", "a "));
    body("growing brackets", grow("[", "a]"));
    body("growing quotes", grow(">", "a\n"));
    body("growing stairs", grow(" ", "- a\n"));
    body("growing tildes", grow("~", "a\n"));
  }

  private void liquid() {
    body("ifs", repeat("{% if a %}", SIZE));
    body("ends", repeat("{% endif %}", SIZE));
    body("ifs and ends", repeat("{% if a %}b{% endif %}\n", SIZE));
    body("unknown blocks", numbered(i -> "{% a" + i + " %}", SIZE));
    body(
        "unknown blocks in blocks",
        numbered(i -> "{% a" + i + " %}", SIZE / 2) + repeat("{% enda1 %}", SIZE / 2));
    body("outputs", repeat("{{ a | b: c, d }}", SIZE));
    body("filters", "{{ a " + repeat("| b", SIZE) + " }}");
    body("an output of quotes", "{{ " + repeat("'a\"", SIZE) + " }}");
    body("an output of brackets", "{{ " + repeat("a[", SIZE) + " }}");
    body("unclosed outputs", repeat("{{ a ", SIZE));
    body("unclosed tags", repeat("{% a ", SIZE));
    body("raws", repeat("{% raw %}", SIZE));
    body("raws and ends", repeat("{% raw %}{{ a }}{% endraw %}", SIZE));
    body("outputs in code", repeat("`{{ a }}` ", SIZE));
    body("outputs in fences", repeat(fence("sh", "{{ a }}"), SIZE));
    body("outputs in one fence", fence("sh", repeat("{{ a }}\n", SIZE)));
    body("blanks that are trimmed", repeat("{%- assign a = b -%}   \n", SIZE));
    body("comments", repeat("{% comment %}", SIZE / 2) + repeat("{% endcomment %}", SIZE / 2));
    body("highlights", repeat("{% highlight a %}\n```\n{% endhighlight %}\n", SIZE));
    body("conditions", "{% if a " + repeat("and b ", SIZE) + "%}{% endif %}");
    body("includes", "{% include a " + repeat("b=\"c\" ", SIZE) + "%}");
  }

  private void yaml(String name, String yaml) {
    posts.put("front matter: " + name, "---\n" + yaml.stripTrailing() + "\n---\nText.\n");
  }

  private void body(String name, String body) {
    posts.put("body: " + name, "---\ntitle: A\n---\n" + body);
  }

  private static String fence(String language, String code) {
    return "```" + language + "\n" + code + "\n```\n\n";
  }

  private static String repeat(String part, int size) {
    return part.repeat(size / part.length());
  }

  private static String numbered(IntFunction<String> part, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < size; i++) {
      text.append(part.apply(i));
    }
    return text.toString();
  }

  private static String grow(String mark, String end) {
    return numbered(i -> mark.repeat(i) + end, SIZE);
  }

  private static String merge(int... of) {
    int last = of[0] - 1;
    String values = ("  <<: *a" + last + "\n").repeat(of.length);
    return "a" + of[0] + ": &a" + of[0] + "\n" + values;
  }

  private static String stairs() {
    return numbered(i -> " ".repeat(i) + "a:\n", YAML);
  }

  private static String laughs() {
    return "a0: &a0 [b, b, b, b, b, b, b, b, b]\n"
        + numbered(
            i -> "a" + (i + 1) + ": &a" + (i + 1) + " [" + ("*a" + i + ", ").repeat(9) + "]\n",
            4_000);
  }

  private static String entities() {
    return "<!DOCTYPE a [<!ENTITY b0 \"c\">"
        + numbered(i -> "<!ENTITY b" + (i + 1) + " \"" + ("&b" + i + ";").repeat(9) + "\">", 4_000)
        + "]><a>&b50;</a>";
  }

  /** A word one or two letters from thousands of others. */
  private static String near(int number) {
    return "kubernetes"
        + (char) ('a' + number % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number / 676 % 26);
  }
}
