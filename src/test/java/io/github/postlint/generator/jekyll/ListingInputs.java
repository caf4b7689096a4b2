package io.github.postlint.generator.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Posts and settings in which addresses go astray. */
final class ListingInputs {
  private ListingInputs() {}

  /**
   * A file.
   *
   * @param path relative to the site
   */
  record File(String path, String text) {}

  private static final List<String> FOLDERS =
      List.of(
          "_posts",
          "fr/_posts",
          "_posts/fr",
          "News/Été 2020/_posts",
          "a_posts/_posts",
          "c#/_posts",
          "what?/_posts/x",
          "12:30/_posts",
          "c++: a guide/_posts",
          "x y/_posts/a.b/c",
          "_drafts",
          "en/_drafts/deep",
          "blog/docs/_posts");

  private static final List<String> NAMES =
      List.of(
          "2020-01-31-plain.md",
          "2020-2-3-short.markdown",
          "20-2-3-two-digits.md",
          "1999-12-31-Last-DAY.md",
          "2021-01-01-iso-week.md",
          "2020-12-31-.md",
          "2020-12-31--leading--double-.md",
          "2020-12-31-under_score.md",
          "2020-12-31-spaces in name.md",
          "2020-12-31-dots.in.the.name...md",
          "2020-12-31-été-ÀÉÎ-ßharp-ΣΑΣ.md",
          "2020-12-31-日本語-ひらがな.md",
          "2020-12-31-emoji-😀-🇫🇷.md",
          "2020-12-31-a+b=c&d,e;f@g!h$i'j(k).md",
          "2020-12-31-100%-percent%20.md",
          "2020-12-31-hash#tag?query.md",
          "2020-12-31-colon:name.md",
          "2020-12-31-\u202Aright-to-left.md",
          "2020-12-31-ﬁligature-Ǆ-ŉ-İ-Ⅷ-²-٣.md",
          "2020-02-30-overflow.md",
          "2020-04-31-overflow.md",
          "2020-06-15-page.html",
          "2020-06-15-other.txt",
          "2020-06-15-data.yml",
          "2020-06-15-Upper.MD",
          "2020-06-15-a.b.xml",
          "2020-06-15-tilde~x.md",
          "2020-06-15-e\u0301-decomposed.md",
          "undated.md",
          "Undated-name With Words.md",
          "2020-06-15.md",
          "2020-06-15-no-extension");

  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put(
        "permalink",
        List.of(
            "/about/",
            "/foo",
            "'/%2e%2e/%2e%2e/x/'",
            "'/a%20b%C3%A9/'",
            "'/a%2Fb%zz%4'",
            "'/a%FF/'",
            "'/a%00/'",
            "/.",
            "/a.",
            "'../x'",
            "/a.html/",
            "/a.HTML",
            "'/a\\b '",
            "/a/index.html",
            "about.html",
            "''",
            "'/:title/'",
            "'/:categories/:title:output_ext'",
            "/:slug.xml",
            "':title'",
            "/:year/:month_:day/:title_x",
            "/:nope/",
            "/a//b/../c/./d..e",
            "/é è/%20#x?y",
            "pretty",
            "date",
            "5",
            "true",
            "no",
            "~",
            "[a, b]",
            "2020-01-01",
            "'/:path/:name/:collection'",
            "/x.y/:title:output_ext",
            "/::title/:/:_/:title__",
            "'/:short_year:w_year/:Title/:title1'",
            "\"/a\\\\b\\0/\"",
            "/feed.:output_ext",
            "/:hour/:minute/:second"));
    VALUES.put(
        "slug",
        List.of(
            "my-slug",
            "'My Slug: ünïcode!'",
            "5",
            "no",
            "~",
            "''",
            "[a]",
            "a/b",
            "'---'",
            "a.b_c"));
    VALUES.put(
        "title",
        List.of("Hello", "''", "no", "~", "1.10", "2020-01-01", "[a, [b, 1], ~]", "yes", "'no'"));
    VALUES.put(
        "date",
        List.of(
            "2020-03-01",
            "2020-02-28 23:30:00",
            "2020-02-28 23:30:00 +0100",
            "'2020-02-29 00:30:00 +0100'",
            "2020-12-31T23:59:59Z",
            "2020-03-29 02:30:00 +0200",
            "'2020-07-01 08:00'",
            "~",
            "no",
            "soon",
            "[2020-01-01]",
            "2020-02-30",
            "'2020-02-31'",
            "1577836800",
            "2100-01-01",
            "Jan 5 2020"));
    VALUES.put(
        "categories",
        List.of(
            "a b",
            "[a, b, a]",
            "[Élan Vital, 'c#', C++]",
            "[[a, b], c]",
            "~",
            "''",
            "5",
            "no",
            "{a: b}",
            "[1, '1', ~, no]",
            "[a/b, 'q?x', 'x:y', '12:30']",
            "[':x']",
            "['[x]', 'a|b', '\"q\"']",
            "[2020-01-01, 1.10, yes]",
            "['http:']",
            "' a  b '"));
    VALUES.put("category", List.of("one", "two words", "[x, [y]]", "no", "~", "7", "''", "Fr"));
    VALUES.put(
        "tags",
        List.of(
            "a b, c",
            "[a, b, a]",
            "[no, on, 1.10, 010, 12:30, ~]",
            "[[x, [y, ~]], z]",
            "5",
            "~",
            "{a: b}",
            "[{a: b}, c]",
            "''",
            "[dev ops, C]",
            "\"tab\\tsplit\\u00a0here\""));
    VALUES.put("tag", List.of("single", "two words", "[x, y]", "no", "~", "3"));
    VALUES.put("published", List.of("true", "false", "no", "~", "'false'", "0", "''"));
    VALUES.put("draft", List.of("true", "false", "~"));
  }

  private static final List<String> OTHERS =
      List.of(
          "No front matter at all\n",
          "---\n---\n",
          "---\ntitle: Foo: bar\n---\nRefused\n",
          "---\njust text\n---\n",
          "---\n- a list\n---\n",
          "---\nfalse\n---\n",
          "---\n~\n---\n",
          "---\ntitle: unclosed\n",
          "\uFEFF---\ntitle: With mark\n---\n",
          "---\r\ntitle: Windows\r\ntags: a b\r\n---\r\nText\r\n",
          "---\ntitle: a\ntitle: b\n---\n",
          "---\nx: &x {title: Merged, tags: [t]}\n<<: *x\n---\n",
          // Objects of Ruby are not among these: Jekyll's parsers of YAML differ about them.
          "---\npermalink: [a]\n---\n");

  private static final String SCOPES =
      """
      defaults:
        - scope: {path: "", type: posts}
          values: {permalink: "/d/:categories/:title/", tags: [inherited], published: true}
        - scope: {path: fr}
          values: {permalink: "/fr/:slug", categories: french words, lang: fr}
        - scope: {path: "_po", type: post}
          values: {title: Inherited, category: cat}
        - scope: {path: "/_posts"}
          values: {permalink: /never/}
        - scope: {path: "_posts/*"}
          values: {tag: deep, categories: ~}
        - scope: {path: "*/**/_posts"}
          values: {slug: globbed}
        - scope: {type: drafts}
          values: {title: never}
        - scope: {type: ""}
          values: {title: never}
        - scope: {path: "en"}
          values: {date: 2019-05-05 05:05:05 +0000}
        - scope: {}
          values: {slug: ~, draft: true}
      """;

  /** Every named style, every placeholder, every place for a template, zones to both sides. */
  static List<String> settings() {
    return List.of(
        "permalink: date\n",
        "permalink: pretty\ntimezone: Europe/Paris\n",
        "permalink: ordinal\ntimezone: America/Los_Angeles\n",
        "permalink: none\n",
        "permalink: weekdate\ntimezone: Asia/Tokyo\n",
        "permalink: '/:collection/:path/:name/:title/:slug/:categories/x:output_ext'\n",
        "permalink: /:year/:short_year/:w_year/:month/:i_month/:short_month/:long_month/:week/:day"
            + "/:i_day/:y_day/:w_day/:short_day/:long_day/:hour/:minute/:second/:title\n"
            + "timezone: Asia/Kolkata\n",
        "permalink: /:slugified_categories/:year-:month_:day/:slug/\ntimezone: UTC+3\n",
        "permalink: pretty\ncollections:\n  posts:\n    permalink: /blog/:title\n",
        "permalink: blog/:title\ncollections: [tabs]\n",
        "permalink: :title\ncollections: {posts: ~}\n",
        "permalink: /:nothing/:title\n",
        "permalink: 5\n",
        "permalink: ''\nmarkdown_ext: 'md, html'\n",
        "collections: {posts: {permalink: pretty}}\ntimezone: Nowhere/Land\n",
        SCOPES + "timezone: Pacific/Auckland\n",
        """
        collections_dir: blog/docs
        permalink: /:categories/:path/:title
        defaults: [{scope: {path: blog/docs/_posts}, values: {category: inside}}]
        """);
  }

  /** Every value by itself. */
  static List<File> chosen() {
    List<File> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      files.add(new File(folder + "/2020-05-05-folder.md", "---\ntitle: Folder\n---\n"));
    }
    for (String name : NAMES) {
      files.add(new File("_posts/" + name, "---\nlayout: none\n---\n"));
      files.add(new File("_drafts/" + name, "---\nlayout: none\n---\n"));
    }
    VALUES.forEach(
        (key, values) -> {
          for (int i = 0; i < values.size(); i++) {
            String text = "---\n" + key + ": " + values.get(i) + "\n---\n";
            files.add(new File("_posts/2020-05-05-" + key + i + ".md", text));
            files.add(new File("fr/_posts/2020-05-05-" + key + i + ".md", text));
          }
        });
    for (int i = 0; i < OTHERS.size(); i++) {
      files.add(new File("_posts/2020-05-05-other" + i + ".md", OTHERS.get(i)));
    }
    return files;
  }

  /** Values, names and folders at random. */
  static List<File> recombined(int count, int seed) {
    Random random = new Random(seed);
    Map<String, File> files = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String path = pick(FOLDERS, random) + "/" + i + "/" + pick(NAMES, random);
      files.put(path, new File(path, text(random)));
    }
    return List.copyOf(files.values());
  }

  private static String text(Random random) {
    if (random.nextInt(20) == 0) {
      return pick(OTHERS, random);
    }
    StringBuilder text = new StringBuilder("---\n");
    VALUES.forEach(
        (key, values) -> {
          if (random.nextInt(3) == 0) {
            text.append(key).append(": ").append(pick(values, random)).append('\n');
          }
        });
    return text.append("---\nText\n").toString();
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
