package io.github.postlint.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The kinds of mistakes that are planted into posts of Hugo: those of files and front matter. */
final class HugoMistakes {
  private static final String YAML_END = "(?<=\\n)---[ \\t]*\\n\\z";
  private static final String TOML_END = "(?<=\\n)\\+\\+\\+[ \\t]*\\n\\z";
  private static final String SYNTAX = "front-matter-.*";

  private HugoMistakes() {}

  /** All kinds that some site of Hugo can show. */
  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>();
    all.addAll(Mistake.files());
    all.addAll(delimiters());
    all.addAll(yaml());
    all.addAll(toml());
    all.addAll(keys());
    all.addAll(dates());
    all.addAll(publication());
    all.addAll(addresses());
    all.addAll(terms());
    all.addAll(GoldmarkMistakes.all());
    return all;
  }

  /** The line of a key, or what else a pattern finds, becomes one of some lines. */
  private static Mistake instead(String kind, String rules, String pattern, String... lines) {
    return Mistake.of(
        kind,
        rules,
        (post, random) -> post.changeFront(pattern, random, any -> one(lines, random)));
  }

  /** A line more at the end of the front matter. */
  private static Mistake line(String kind, String rules, String... lines) {
    return Mistake.of(
        kind,
        rules,
        (post, random) ->
            post.changeFront(YAML_END, random, any -> one(lines, random) + "\n" + any)
                .filter(planted -> !hasKeyOf(post, lines)));
  }

  private static boolean hasKeyOf(SourcePost post, String... lines) {
    String key = lines[0].substring(0, lines[0].indexOf(':'));
    return post.front().contains("\n" + key + ":");
  }

  private static String one(String[] lines, Random random) {
    return lines[random.nextInt(lines.length)];
  }

  private static List<Mistake> delimiters() {
    return List.of(
        Mistake.inFront("yaml-unclosed", SYNTAX, YAML_END, any -> ""),
        instead("yaml-end", SYNTAX, YAML_END, "+++\n", "...\n", " ---\n", "--\n", "---- \n"),
        instead("yaml-start", SYNTAX, "\\A---\\n", "--\n", "\u2014\n", "-----\n", "Text.\n---\n"),
        instead("comment", SYNTAX + "|html-.*", "\\A---\\n", "<!-- a -->\n---\n"),
        instead("comment-lines", SYNTAX, "\\A---\\n", "<!-- a\nb -->\n---\n"),
        Mistake.of(
            "no-front-matter",
            SYNTAX + "|left-out|key-missing|file-name|date-invalid",
            (post, random) ->
                post.front().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Planted.of(post.body().stripLeading()))));
  }

  private static List<Mistake> yaml() {
    String title = "(?m)^title:.*$";
    return List.of(
        instead("yaml-colon", SYNTAX, title, "title: Part one: bread", "title: Why: and how"),
        instead("yaml-quote", SYNTAX, title, "title: \"Bread", "title: 'Bread", "title: 'It's'"),
        instead("yaml-glued", SYNTAX, title, "title:Bread", "title:\u00A0Bread"),
        instead("yaml-space", SYNTAX + "|key-.*", title, "\u00A0title: Bread"),
        instead("yaml-at", SYNTAX, title, "title: @bread", "title: {% bread %}", "title: `rye`"),
        instead("yaml-braces", SYNTAX + "|value-form", title, "title: {{ bread }}"),
        instead("yaml-bracket", SYNTAX, title, "title: [News] bread", "title: \"A\" bread"),
        instead("yaml-escape", SYNTAX, title, "title: \"C:\\new\\dir\""),
        instead("yaml-curly", SYNTAX, title, "title: \u201CA: b\u201D"),
        instead("yaml-hash", "front-matter-comment", title, "title: Fix for issue #42"),
        instead(
            "yaml-no", SYNTAX + "|value-form", title, "title: no", "title: 1.10", "title: [a, b]"),
        instead("yaml-case", SYNTAX + "|key-.*", title, "tilte: Bread", "titel: Bread"),
        Mistake.inFront(
            "yaml-twice", "front-matter-duplicate-key", title, any -> "title: Bread\n" + any),
        Mistake.inFront(
            "yaml-twice-case", "front-matter-duplicate-key", title, any -> "Title: Bread\n" + any),
        instead("yaml-tab", SYNTAX, "(?m)^tags:.*\\n(?:[ \\t]*- .*\\n)*", "tags:\n\t- one\n"),
        Mistake.inFront("yaml-merge", SYNTAX, title, any -> "<<<<<<< HEAD\n" + any),
        Mistake.inFront("yaml-dedent", SYNTAX, title, any -> "  " + any + "\n description: x"));
  }

  private static List<Mistake> toml() {
    String title = "(?m)^title[ \\t]*=.*$";
    return List.of(
        Mistake.inFront("toml-unclosed", SYNTAX, TOML_END, any -> ""),
        instead("toml-end", SYNTAX, TOML_END, "---\n", "++\n"),
        instead("toml-bare", SYNTAX, title, "title = Bread", "title = \u201CBread\u201D"),
        instead("toml-quote", SYNTAX, title, "title = \"Bread", "title = \"The \"best\" bread\""),
        instead("toml-colon", SYNTAX, title, "title: \"Bread\""),
        Mistake.inFront("toml-twice", SYNTAX, title, any -> "title = \"Bread\"\n" + any),
        instead("toml-comma", SYNTAX, "(?m)^tags[ \\t]*=.*$", "tags = ['a' 'b']", "tags = [a, b]"),
        Mistake.inFront(
            "toml-table",
            SYNTAX + "|key-.*",
            "\\A\\+\\+\\+\\n",
            any -> any + "[cover]\nimage = \"a.png\"\n"),
        instead(
            "toml-date",
            SYNTAX + "|date-invalid",
            "(?m)^date[ \\t]*=.*$",
            "date = 2020-13-45",
            "date = 2020-1-2",
            "date = \"2020-1-2\"",
            "date = \"Jan 2, 2020\""));
  }

  private static List<Mistake> keys() {
    String keys = "key-.*|permalink-.*|front-matter-.*|value-form|tag-.*|left-out";
    return List.of(
        line("key-permalink", keys, "permalink: /bread/rye/", "permalink: /:year/:title/"),
        line("key-redirect", keys, "redirect_from: /old/", "redirect_from:\n  - /old/"),
        line("key-alias", keys, "alias: /old/", "alias: [/old/]"),
        Mistake.inFront("key-tag", keys, "(?m)^tags:(?=.*\\S|\\n[ \\t]*- )", any -> "tag:"),
        Mistake.inFront(
            "key-category", keys, "(?m)^categories:(?=.*\\S|\\n[ \\t]*- )", any -> "category:"),
        Mistake.inFront(
            "key-slip",
            keys,
            "(?m)^(?:description|author|image|tags|summary|categories):",
            any -> any.substring(0, 2) + any.substring(3)));
  }

  private static List<Mistake> dates() {
    String date = "(?m)^date:.*$";
    String invalid = "date-invalid";
    return List.of(
        instead(
            "date-minutes",
            invalid,
            date,
            "date: 2020-01-02T10:00",
            "date: 2020-01-02 10:00",
            "date: 2020-01-02T10:00Z",
            "date: \"2020-01-02 10:00\""),
        instead(
            "date-form",
            invalid,
            date,
            "date: 2020-1-2",
            "date: 2020/01/02",
            "date: 2020.01.02",
            "date: 2020-01",
            "date: 01/02/2020",
            "date: 02-01-2020"),
        instead(
            "date-name",
            invalid,
            date,
            "date: January 2, 2020",
            "date: Jan 2, 2020",
            "date: 2 Jan 2020",
            "date: 2020-01-02 10:00:00 UTC",
            "date: 2020-01-02T10:00:00 +02:00"),
        instead(
            "date-none",
            invalid,
            date,
            "date: 2020-02-30",
            "date: 2020-13-45",
            "date: 2020-01-02T25:00:00",
            "date: 2020-XX-XX"),
        instead("date-words", invalid, date, "date: TBD", "date: soon", "date:", "date: ''"),
        instead("date-dash", invalid, date, "date: 2020\u201301\u201302"),
        instead("date-number", invalid, date, "date: 20200102", "date: 2020", "date: \"20200102\""),
        instead(
            "date-lost",
            "left-out|key-missing|date-invalid",
            "(?m)^date:.*\\n(?![\\s\\S]*(?i:lastmod|publish))",
            ""),
        instead("date-future", "date-future", date, "date: 2097-02-03", "publishDate: 2097-02-03"),
        line("date-expiry", "date-.*|left-out|front-matter-use", "expiryDate: 2001-02-03"),
        line(
            "date-lastmod",
            "date-.*|front-matter-use",
            "lastmod: yesterday",
            "lastmod: 2020-1-2",
            "lastmod: 2020-02-30"));
  }

  private static List<Mistake> publication() {
    String rules = "publication|left-out|front-matter-use";
    return List.of(
        Mistake.of(
            "draft", rules, (post, random) -> draft(post, random, "'yes'", "tru", "[]", "{}")),
        Mistake.of(
            "published",
            rules,
            (post, random) ->
                post.front().contains("\ndraft:")
                    ? Optional.empty()
                    : post.changeFront(
                        YAML_END,
                        random,
                        any ->
                            one(new String[] {"published:", "published: nope"}, random)
                                + "\n"
                                + any)));
  }

  private static Optional<Planted> draft(SourcePost post, Random random, String... values) {
    String line = "draft: " + one(values, random);
    return post.front().contains("\ndraft:")
        ? post.changeFront("(?m)^draft:.*$", random, any -> line)
        : post.changeFront(YAML_END, random, any -> line + "\n" + any);
  }

  private static List<Mistake> addresses() {
    String rules = "permalink-.*|front-matter-.*|link-.*";
    return List.of(
        line("url-host", rules, "url: https://example.org/bread/", "url: http://example.org/x"),
        line("slug-hash", rules, "slug: 'bread#rye'", "slug: 'c#'"),
        line("alias-host", rules, "aliases: ['https://example.org/old/']"),
        Mistake.of(
            "alias-relative",
            rules,
            (post, random) ->
                post.changeFront(
                    YAML_END, random, any -> "aliases: [" + section(post) + "/old/]\n" + any)));
  }

  /** The folder below that of all documents, which is not always called content. */
  private static String section(SourcePost post) {
    return post.path().replaceAll("^content/(?:en/)?([^/]+)/.*", "$1");
  }

  private static List<Mistake> terms() {
    String tags = "(?m)^tags:.*\\n(?:[ \\t]*- .*\\n)*";
    String rules = "tag-.*|front-matter-.*|value-form";
    return List.of(
        instead("tags-text", rules, tags, "tags: bread, rye\n", "tags: 'bread, rye, oven'\n"),
        instead("tags-hash", rules, tags, "tags: [c #]\n", "tags:\n  - #bread\n"),
        instead("tags-at", rules, tags, "tags: [@bread]\n", "tags: ['a' 'b']\n"),
        instead("tags-map", rules, tags, "tags: [a: b]\n", "tags: {a: b}\n", "tags: [[a, b]]\n"),
        instead("tags-empty", rules, tags, "tags: ['']\n", "tags: [null]\n", "tags: ['!!']\n"),
        instead("tags-number", rules, tags, "tags: [1.10]\n", "tags: [no]\n", "tags: [010]\n"),
        Mistake.inFront("tag-typo", rules, tags, Mistake::swapped),
        Mistake.inFront("tag-case", rules, tags, Mistake::capitals));
  }
}
