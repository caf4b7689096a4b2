package io.github.postlint.planted;

import java.util.ArrayList;
import java.util.List;

/** The kinds of mistakes that are planted into AsciiDoc, each with several ways to write it. */
final class AsciiDocMistakes {
  private AsciiDocMistakes() {}

  /** All kinds that some site in AsciiDoc can show. */
  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>();
    all.addAll(Mistake.files());
    all.addAll(yaml());
    all.addAll(header());
    all.addAll(dates());
    all.addAll(terms());
    all.addAll(blocks());
    all.addAll(changedBlocks());
    all.addAll(code());
    all.addAll(sections());
    all.addAll(lists());
    all.addAll(links());
    all.addAll(changedLinks());
    all.addAll(images());
    all.addAll(text());
    return all;
  }

  private static List<Mistake> yaml() {
    String syntax = "front-matter-syntax";
    return List.of(
        Mistake.inFront(
            "yaml-unclosed", "front-matter-delimiter", "\\n---[ \\t]*\\n\\z", any -> "\n"),
        Mistake.inFront(
            "yaml-colon", syntax, "(?m)^title:.*$", any -> "title: Part one: the beginning"),
        Mistake.inFront("yaml-quote", syntax, "(?m)^title:.*$", any -> "title: \"The beginning"),
        Mistake.inFront(
            "yaml-twice",
            "front-matter-duplicate-key",
            "(?m)^title:.*\\n",
            any -> "title: One\n" + any),
        Mistake.inFront("yaml-nospace", syntax, "(?m)^(layout|author|date): ", any -> any.strip()),
        Mistake.inFront("yaml-tab", syntax, "(?m)^tags:.*\\n", any -> "tags:\n\t- one\n"),
        Mistake.inFront(
            "yaml-hash",
            "front-matter-comment",
            "(?m)^title:.*$",
            any -> "title: Fix for issue #42"),
        Mistake.inFront("yaml-dashes", "front-matter-delimiter", "\\A---\\n", any -> "--\n"));
  }

  private static List<Mistake> header() {
    String head =
        "author-line|asciidoc-text|left-out|attribute-undefined|key-missing|front-matter-.*|heading-.*";
    return List.of(
        Mistake.inHeader("attr-nospace", head, "(?m)^:[\\w-]+: (?=\\S)", String::strip),
        Mistake.inHeader(
            "attr-nocolon",
            head,
            "(?m)^:(?:page|jbake|awestruct)-[\\w-]+: (?=\\S)",
            any -> any.replaceAll(": $", " ")),
        Mistake.inHeader(
            "attr-noprefix",
            head,
            "(?m)^:(?:page|jbake|awestruct)-[\\w-]+: (?=\\S)",
            any -> any.substring(1)),
        Mistake.inHeader(
            "attr-apart",
            head,
            "(?m)(?<=\\n):(?:page|jbake|awestruct)-[\\w-]+:.*\\n",
            any -> "\n" + any),
        Mistake.inHeader(
            "attr-key",
            "key-unknown|key-missing|left-out",
            "(?m)^:(?:page|jbake|awestruct)-(tags|layout|author|type|status):",
            any ->
                any.replace("ta", "at")
                    .replace("ay", "ya")
                    .replace("th", "ht")
                    .replace("yp", "py")),
        Mistake.inHeader(
            "sentence",
            "author-line",
            "\\A\\n?= .*\\n",
            any -> any + "This is the first sentence of the article.\n"),
        Mistake.inHeader("title-nospace", head, "\\A\\n?= ", any -> "="),
        Mistake.inHeader(
            "title-twice",
            "heading-level",
            "\\A\\n?= .*\\n(?s:.*)\\z",
            any -> any + "\n= Another Title\n"),
        Mistake.inHeader(
            "jbake-type", "left-out", "(?m)^:jbake-type: post$", any -> ":jbake-type: psot"),
        Mistake.inHeader(
            "jbake-status",
            "left-out|publication",
            "(?m)^:jbake-status: published$",
            any -> ":jbake-status: publised"),
        Mistake.inHead(
            "layout",
            "layout-unknown|value-form|key-.*",
            "(?m)^:?(?:page-|awestruct-)?layout:[ \\t]+[\\w-]{3,}$",
            any -> any + "x"));
  }

  private static List<Mistake> dates() {
    String date = "(?m)^:?(?:page-|jbake-|awestruct-)?date:.*$";
    String revision = "(?m)^\\d{4}-\\d\\d-\\d\\d$";
    return List.of(
        Mistake.inHead(
            "date-none", "date-invalid", date, any -> any.replaceAll(":[ \\t].*", ": 2019-02-30")),
        Mistake.inHead(
            "date-month", "date-invalid", date, any -> any.replaceAll(":[ \\t].*", ": 2019-13-01")),
        Mistake.inHead(
            "date-words",
            "date-invalid",
            date,
            any -> any.replaceAll(":[ \\t].*", ": someday soon")),
        Mistake.inHead(
            "date-future",
            "date-future|date-file-name",
            date,
            any -> any.replaceAll(":[ \\t].*", ": 2097-02-03")),
        Mistake.inHead(
            "date-file", "date-file-name", date, any -> any.replaceAll("\\b20\\d\\d\\b", "1999")),
        Mistake.inHeader(
            "revision-words", "date-invalid|author-line", revision, any -> "someday soon"),
        Mistake.inHeader("revision-none", "date-invalid", revision, any -> "2019-02-31"),
        Mistake.inHeader("revision-form", "date-invalid", revision, any -> "3 May 2019"));
  }

  private static List<Mistake> terms() {
    return List.of(
        Mistake.inHead(
            "tag-typo",
            "tag-typo|tag-variant|tag-unknown",
            "(?m)^:?[\\w-]*tags:.*$",
            Mistake::swapped),
        Mistake.inHead(
            "tag-case", "tag-variant|tag-unknown", "(?m)^:?[\\w-]*tags:.*$", Mistake::capitals),
        Mistake.inHead(
            "author-typo",
            "author-unknown",
            "(?m)^:?(?:page-|jbake-|awestruct-)?author:.*$",
            Mistake::swapped));
  }

  private static List<Mistake> blocks() {
    String open =
        "block-unclosed|fence-unclosed|block-style|heading-level|asciidoc-text|inline-unbalanced";
    return List.of(
        Mistake.added(
            "open-listing",
            open,
            "----\nls -l",
            "[source,bash]\n----\nls -l",
            ".Files\n[source,bash]\n----\nls -l",
            "[,java]\n----\nint a;"),
        Mistake.added("open-literal", open, "....\nls -l"),
        Mistake.added("open-example", open, "[NOTE]\n====\nTake care.", "====\nTake care."),
        Mistake.added("open-sidebar", open, "****\nTake care."),
        Mistake.added("open-quote", open, "[quote, Someone]\n____\nIt was so."),
        Mistake.added("open-pass", open, "++++\n<b>x</b>"),
        Mistake.added("open-open", open, "--\nText."),
        Mistake.added("open-comment", open, "////\nNot yet."),
        Mistake.added("open-table", open, "|===\n|a |b", "[cols=\"1,1\"]\n|===\n|a |b\n\n|1 |2"),
        Mistake.added("open-fence", open, "```bash\nls -l", "```\nls -l"),
        Mistake.added(
            "close-longer",
            open,
            "----\nls -l\n-----",
            "[source,java]\n----\nint a;\n------",
            "====\nText.\n====="),
        Mistake.added("close-shorter", open, "------\nls -l\n----", "=====\nText.\n===="),
        Mistake.added(
            "close-indented", open, "----\nls -l\n ----", "[source,bash]\n----\nls -l\n  ----"),
        Mistake.added("close-text", open, "----\nls -l\n---- and so on", "----\nls -l\n----."),
        Mistake.added(
            "three-dashes",
            open,
            "[source,bash]\n---\nls -l\n---",
            "[source,java]\n---\nint a;\nint b;\n---"),
        Mistake.added(
            "tildes",
            "inline-unbalanced|foreign-syntax|block-style|asciidoc-text|fence-.*",
            "~~~\nls -l\n~~~",
            "~~~bash\nls -l\n~~~"),
        Mistake.added(
            "nested-same",
            "heading-level|block-unclosed",
            "====\nouter\n\n====\ninner\n====\n\nouter\n===="),
        Mistake.added("table-bar", "table-rows|table", "|===\ntext |a |b\n|1 |2\n|==="),
        Mistake.added(
            "table-cells",
            "table-rows",
            "[cols=\"1,1,1\"]\n|===\n|a |b |c\n\n|1 |2\n|===",
            "|===\n|a |b |c\n\n|1 |2 |3\n|4 |5\n|==="),
        Mistake.added("table-end", open, "|====\n|a |b\n|===", "|===\n|a |b\n|===="),
        Mistake.added(
            "style-info",
            "block-style",
            "[INFO]\n====\nTake care.\n====",
            "[Note]\n====\nTake care.\n====",
            "[note]\n====\nTake care.\n====",
            "[WARN]\nTake care."),
        Mistake.added(
            "style-typo",
            "block-style|fence-language",
            "[soruce,java]\n----\nint a;\n----",
            "[sources,java]\n----\nint a;\n----",
            "[Source,java]\n----\nint a;\n----"),
        Mistake.added(
            "style-space",
            "block-style|fence-language|asciidoc-text",
            "[source java]\n----\nint a;\n----",
            "[source;java]\n----\nint a;\n----",
            "[source, java\n----\nint a;\n----",
            "[source:java]\n----\nint a;\n----"),
        Mistake.added(
            "style-apart",
            "block-style|asciidoc-text",
            "[source,java]\nHere it is:\n----\nint a;\n----",
            "[source,bash]\nRun this:\n\n----\nls\n----"),
        Mistake.added(
            "style-language",
            "block-style|fence-language|fence-unnamed",
            "[java]\n----\nint a;\n----",
            "[bash]\n----\nls\n----",
            "[source=java]\n----\nint a;\n----"),
        Mistake.added(
            "callout-list",
            "callout",
            "----\na <1>\n----\n<1> one\n<2> two",
            "----\na <1>\nb <2>\n----\n<2> two\n<1> one"),
        Mistake.added(
            "callout-unexplained",
            "callout",
            "----\na <1>\nb <2>\n----\n<1> one",
            "----\na <1>\nb <2>\nc <3>\n----\n<1> one\n<2> two"),
        Mistake.added("callout-middle", "callout", "----\na <1> b\n----\n<1> one"),
        Mistake.added(
            "include-block",
            "include-missing",
            "----\ninclude::no-such-file.java[]\n----",
            "include::no/such/file.adoc[]",
            "[source,java]\n----\ninclude::{nodir}/A.java[]\n----"),
        Mistake.added(
            "include-colon",
            "include-missing|asciidoc-text|block-style|link-syntax",
            "include:no-such.adoc[]",
            "include::no-such.adoc"),
        Mistake.added(
            "endif", "block-unclosed|asciidoc-text|include-missing", "endif::x[]", "endif::[]"),
        Mistake.added(
            "ifdef",
            "block-unclosed|asciidoc-text|include-missing",
            "ifdef::nosuch[]\nText of it."),
        Mistake.added(
            "macro-unknown",
            "asciidoc-text|block-style|link-syntax|foreign-syntax",
            "youtube::abcdefghijk[]",
            "gist::123456[]",
            "img::a.png[]",
            "images::a.png[]",
            "vidoe::abc[youtube]"));
  }

  private static List<Mistake> changedBlocks() {
    String open = "block-unclosed|fence-unclosed|heading-level|asciidoc-text|block-style";
    return List.of(
        Mistake.changed("lost-end", open, "(?<=\\n)----\\n(?=\\n[A-Z=])", any -> ""),
        Mistake.changed("lost-start", open, "(?<=\\n\\[source,\\w{1,10}\\]\\n)----\\n", any -> ""),
        Mistake.changed("longer-end", open, "(?<=\\n)----\\n(?=\\n[A-Z=])", any -> "-----\n"),
        Mistake.changed(
            "shorter-start", open, "(?<=\\n\\[source,\\w{1,10}\\]\\n)----\\n", any -> "---\n"),
        Mistake.changed("spaced-end", open, "(?<=\\n)----\\n(?=\\n[A-Z=])", any -> " ----\n"),
        Mistake.changed("example-end", open, "(?<=\\n)====\\n(?=\\n[A-Z])", any -> ""),
        Mistake.changed("table-lost", open, "(?<=\\n)\\|===\\n(?=\\n[A-Z=])", any -> ""));
  }

  private static List<Mistake> code() {
    return List.of(
        Mistake.added(
            "code-language",
            "fence-language",
            "[source,jvascript]\n----\nconst a = 1;\n----",
            "[source,jaav]\n----\nint a;\n----",
            "[,yalm]\n----\na: 1\n----",
            "```pyhton\na = 1\n```"),
        Mistake.added(
            "code-json",
            "fence-content",
            "[source,json]\n----\n{\"a\": 1,, \"b\": 2}\n----",
            "[source,json]\n----\n{\"a\": 1\n----"),
        Mistake.added(
            "code-xml",
            "fence-content",
            "[source,xml]\n----\n<a><b>x</a>\n----",
            """
            [source,xml]
            ----
            <dependency>
              <groupId>a</groupId>
              <artifactId>b</artifact>
            </dependency>
            ----\
            """),
        Mistake.added(
            "code-java",
            "fence-content",
            "[source,java]\n----\npublic class A {\n  void a() {\n    int b = 1\n  }\n}\n----"),
        Mistake.added(
            "code-yaml",
            "fence-content",
            "[source,yaml]\n----\na:\n  b: 1\n c: 2\n----",
            "[source,yaml]\n----\na: 1\n\tb: 2\n----"),
        Mistake.added(
            "code-subs",
            "block-style|attribute-undefined",
            "[source,xml,subs=\"atributes+\"]\n----\n<a>x</a>\n----"));
  }

  private static List<Mistake> sections() {
    return List.of(
        Mistake.added(
            "level-skipped",
            "heading-level",
            "== Results\n\nText.\n\n==== Deep\n\nMore.",
            "== Results\n\nText.\n\n===== Deep\n\nMore."),
        Mistake.added("level-zero", "heading-level", "= Results\n\nText.", "# Results\n\nText."),
        Mistake.added(
            "head-nospace",
            "asciidoc-text|heading-space",
            "==Results\n\nText.",
            "===Results\n\nText.",
            "##Results\n\nText."),
        Mistake.added(
            "head-glued",
            "asciidoc-text|blank-line",
            "Some text.\n== Results\n\nText.",
            "Some text.\n=== Results\nText."),
        Mistake.added(
            "head-indented",
            "asciidoc-text|heading-space|block-style",
            " == Results\n\nText.",
            "  === Results\n\nText."),
        Mistake.added(
            "head-chance",
            "heading-level|asciidoc-text|block-unclosed|block-style",
            "Code:\n-----\nint a;\n-----",
            "Results\n-------\n\nText.\n\nDeeper\n^^^^^^\n\nText."),
        Mistake.added(
            "id-twice",
            "xref-missing|heading-level|asciidoc-text|link-internal",
            "[[twice]]\n== One\n\nText.\n\n[[twice]]\n== Two\n\nText.",
            "[#twice]\n== One\n\nText.\n\n[#twice]\n== Two\n\nText."));
  }

  private static List<Mistake> lists() {
    return List.of(
        Mistake.added(
            "list-glued",
            "asciidoc-text|blank-line",
            "The results:\n* one\n* two",
            "The results:\n- one\n- two",
            "As follows:\n. one\n. two",
            "As follows:\n1. one\n2. two"),
        Mistake.added(
            "list-nospace",
            "asciidoc-text|list-marker|inline-unbalanced",
            "*one thing\n*two things\n*three",
            "-One thing\n-Two things\n-Three of them"),
        Mistake.added(
            "list-number",
            "list-number|callout",
            "1. one\n3. two",
            "4. one\n5. two",
            "1. one\n2. two\n2. three"),
        Mistake.added(
            "list-plus", "asciidoc-text|block-style", "Text.\n+\n----\nx\n----", "+\nText."),
        Mistake.added(
            "list-code",
            "asciidoc-text|list-.*|block-style|callout",
            "1. one\n\n----\nx\n----\n\n2. two"));
  }

  private static List<Mistake> links() {
    String link =
        "foreign-syntax|link-syntax|asciidoc-text|link-internal|xref-missing|inline-unbalanced";
    return List.of(
        Mistake.added(
            "md-link",
            link,
            "See [the guide](https://example.org/guide) for more.",
            "See [the guide](/guide) for more.",
            "See [the `guide`](https://example.org/guide), and go on."),
        Mistake.added(
            "md-image",
            link,
            "![A picture](https://example.org/a.png)",
            "![A picture](/a.png)",
            "Here ![a](a.png) it is."),
        Mistake.added(
            "md-ref", link, "See [the guide][1] for more.\n\n[1]: https://example.org/guide"),
        Mistake.added(
            "link-space",
            link,
            "See https://example.org/guide [the guide] for more.",
            "See link:https://example.org/guide [the guide] for more."),
        Mistake.added(
            "link-open",
            link,
            "See https://example.org/guide[the guide for more.",
            "See link:/guide[the guide for more."),
        Mistake.added(
            "link-parens",
            link,
            "See https://example.org/guide(the guide) for more.",
            "See link:https://example.org/guide(the guide) for more."),
        Mistake.added(
            "link-nobrackets",
            link,
            "See link:https://example.org/guide for more.",
            "See link:guide.html for more.",
            "See mailto:me@example.org for more."),
        Mistake.added(
            "link-swapped",
            link,
            "See [the guide]https://example.org/guide for more.",
            "See [the guide]link:https://example.org/guide for more."),
        Mistake.added(
            "link-scheme",
            link,
            "See http//example.org/guide[the guide] for more.",
            "See htps://example.org/guide[the guide] for more.",
            "See https:/example.org/guide[the guide] for more.",
            "See link:http//example.org/guide[the guide] for more.",
            "See https//example.org/guide[the guide] for more."),
        Mistake.added(
            "link-www",
            link,
            "See www.example.org/guide[the guide] for more.",
            "See link:www.example.org/guide[the guide] for more."),
        Mistake.added(
            "link-urlspace",
            link,
            "See https://example.org/a guide/page[the guide] for more.",
            "See link:/a guide.html[the guide] for more."),
        Mistake.added(
            "link-html", link, "See <a href=\"https://example.org/guide\">the guide</a> for more."),
        Mistake.added(
            "link-far",
            "link-internal",
            "See link:/no/such/page-here/[the guide] for more.",
            "See link:no-such-page-here.html[the guide] for more."),
        Mistake.added("link-glued", link, "Seehttps://example.org/guide[the guide] for more."),
        Mistake.added(
            "xref-missing",
            "xref-missing|link-internal",
            "See <<no-such-section>> for more.",
            "See <<no-such-section,the guide>> for more.",
            "See xref:no-such-section[the guide] for more.",
            "See xref:#no-such-section[the guide].",
            "See link:#no-such-section[the guide]."),
        Mistake.added(
            "xref-case",
            "xref-missing|link-internal",
            "== Big Results\n\nText.\n\nSee <<_Big_Results>> for more.",
            "[[big-results]]\n== Big Results\n\nSee <<big-result>> for more."),
        Mistake.added(
            "xref-file",
            "xref-missing|link-internal|include-missing",
            "See xref:no-such-page.adoc[the page] for more.",
            "See <<no-such-page.adoc#,the page>> for more."),
        Mistake.added(
            "xref-open",
            link,
            "See <<no-such-section for more.",
            "See xref:no-such-section for more."));
  }

  private static List<Mistake> changedLinks() {
    String link = "foreign-syntax|link-syntax|asciidoc-text|link-internal|inline-unbalanced";
    String url = "(?<![\\w:=\"'(+/])https?://[\\w./-]+\\[[\\w .-]+\\](?=[ .,;\\n])";
    return List.of(
        Mistake.changed("url-space", link, url, any -> any.replace("[", " [")),
        Mistake.changed("url-open", link, url, any -> any.substring(0, any.length() - 1)),
        Mistake.changed(
            "url-markdown", link, url, any -> any.replaceAll("(.*)\\[(.*)\\]", "[$2]($1)")),
        Mistake.changed("url-parens", link, url, any -> any.replaceAll("\\[(.*)\\]", "($1)")),
        Mistake.changed("url-scheme", link, url, any -> any.replace("://", ":/")),
        Mistake.changed(
            "url-broken", link, url, any -> any.replaceFirst("(https?://[\\w.-]+/)", "$1 ")),
        Mistake.changed("url-colon", link, url, any -> any.replace("://", "//")),
        Mistake.changed(
            "xref-slip", "xref-missing|link-internal", "<<[\\w-]{4,}(?=[,>])", any -> any + "x"),
        Mistake.changed(
            "link-slip",
            "link-internal",
            "link:/[\\w/.-]{6,}(?=\\[)",
            any -> any.replaceAll("([\\w])(/?)$", "$1x$2")),
        Mistake.changed(
            "link-file",
            "link-internal|xref-missing",
            "(?:link|xref):(?!https?:|/|#|mailto)[\\w/.-]{6,}(?=\\[)",
            any -> any.replaceAll("([a-z])(?=[.-])", "$1q")));
  }

  private static List<Mistake> images() {
    String link = "asciidoc-text|link-syntax|image-.*|foreign-syntax|block-style";
    return List.of(
        Mistake.added(
            "image-far",
            "image-missing",
            "image::/no/such/picture.png[A picture]",
            "image::no-such-picture.png[A picture]",
            "An image:/no/such/picture.png[picture] here.",
            "image::images/no-such-picture.jpg[]"),
        Mistake.added(
            "image-bare",
            link,
            "image::https://example.org/a.png",
            "An image:https://example.org/a.png here."),
        Mistake.added(
            "image-space",
            link,
            "image:: https://example.org/a.png[A picture]",
            "image::https://example.org/a.png [A picture]"),
        Mistake.added(
            "image-inline",
            link,
            "Here image::https://example.org/a.png[a] it is.",
            "Text:\nimage::https://example.org/a.png[a]"),
        Mistake.added("image-open", link, "image::https://example.org/a.png[A picture"),
        Mistake.changed(
            "image-slip",
            "image-missing",
            "(?<=image::?)(?!https?:|\\{)[\\w/.-]+(?=\\.(?:png|jpe?g|gif|svg|webp)\\[)",
            any -> any + "x"),
        Mistake.changed(
            "image-lost",
            link,
            "(?<=\\n)image::[^\\s\\[]+\\[[^\\]\\n]*\\](?=\\n)",
            any -> any.replaceAll("\\[.*", "")));
  }

  private static List<Mistake> text() {
    String loose = "inline-unbalanced|asciidoc-text|foreign-syntax|html-.*";
    return List.of(
        Mistake.added(
            "attr-undefined",
            "attribute-undefined",
            "Get {no-such-version} now.",
            "See {nosuch-url}[the guide] for more.",
            "See https://example.org/{no-such}/guide[the guide].",
            "See link:{no-such-url}/guide[the guide]."),
        Mistake.added(
            "bold-odd",
            loose,
            "This is *very important to know.",
            "This is **very important to know."),
        Mistake.added(
            "bold-space",
            loose,
            "This is *very important * to know.",
            "This is * very important* to know."),
        Mistake.added(
            "tick-odd",
            loose,
            "Run `mvn verify and see what happens.",
            "Run ``mvn verify` and see."),
        Mistake.added("tick-glued", loose, "All `String`s and `int`s.", "The `Foo`bar is here."),
        Mistake.added(
            "mark-glued", loose, "The un**believ*able thing.", "The under**stated fact is here."),
        Mistake.added(
            "html-tag",
            loose,
            "This is <b>very</b> important.",
            "One line<br/>\nand another.",
            "<div class=\"x\">\n\nText.\n\n</div>"),
        Mistake.added("html-comment", loose, "<!-- to do -->", "<!-- more -->"),
        Mistake.added(
            "footnote-open",
            loose + "|footnote|link-syntax",
            "As was shownfootnote:[In a book before.",
            "As was shown[^1] before.\n\n[^1]: In a book."),
        Mistake.added(
            "admonition",
            "block-style|asciidoc-text|foreign-syntax",
            "> [!NOTE]\n> Take care.",
            ":::note\nTake care.\n:::"),
        Mistake.added("comment-slip", loose, "<!-- not yet", "<!-- not yet -->"),
        Mistake.added(
            "shortcode",
            "foreign-syntax|shortcode-.*|template-expression|liquid-.*|asciidoc-text|attribute-undefined",
            "{{< youtube abc >}}",
            "{% include video.html %}"));
  }
}
