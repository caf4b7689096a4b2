package io.github.postlint.generator.jekyll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A site with all that makes addresses, and settings that change them. */
final class SiteMapInputs {
  private SiteMapInputs() {}

  static final List<String> SETTINGS =
      List.of(
          "permalink: date\n",
          "permalink: pretty\n",
          "permalink: /:title\n",
          "permalink: /x/:title:output_ext\n",
          "permalink: weekdate\ninclude: [_kept, .well-known]\n",
          "exclude: [docs/, '*.txt', about]\n",
          "collections:\n  guides:\n    output: true\n  notes:\n    output: false\n",
          """
          permalink: pretty
          collections:
            guides:
              output: true
              permalink: /g/:title/
          """,
          "permalink: /:title/\ncollections:\n  guides:\n    output: true\n    permalink: /:name\n",
          "collections_dir: docs\ncollections:\n  guides:\n    output: true\n",
          """
          defaults:
          - scope: {path: docs, type: pages}
            values: {permalink: "/d/:basename/"}
          - scope: {path: "", type: guides}
            values: {permalink: "/e/:path.html"}
          collections:
            guides:
              output: true
          """,
          "future: true\nunpublished: true\n",
          "limit_posts: 1\n",
          "markdown_ext: md,text\n");

  static final Map<String, String> FILES = files();

  private static Map<String, String> files() {
    String head = "---\ntitle: A title\n---\n";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("index.html", head);
    files.put("about.md", head);
    files.put("docs/index.md", head);
    files.put("docs/Été à la plage.markdown", head);
    files.put("docs/a.b..md", head);
    files.put("docs/x.text", head);
    files.put("docs/_guides/deep.md", head);
    files.put("docs/_posts/2024-01-05-in-docs.md", head);
    files.put("feed.xml", head);
    files.put("data.json", "---\npermalink: /api/data\n---\n{}\n");
    files.put("own.md", "---\npermalink: /own/address\n---\n");
    files.put("own2.md", "---\npermalink: /own/:basename.txt\n---\n");
    files.put("own3.html", "---\npermalink: own3/\n---\n");
    files.put("held.md", "---\npublished: false\n---\n");
    files.put("broken.md", "---\na: b: c\n---\n");
    files.put("no-header.md", "# Text\n");
    files.put("README.md", "# Text\n");
    files.put("spaces.md", "---  \ntitle: x\n---\n");
    files.put("crlf.md", "---\r\ntitle: x\r\n---\r\n");
    files.put("only.md", "---");
    files.put("css/main.scss", "---\n---\na { b: c }\n");
    files.put("css/raw.scss", "a { b: c }\n");
    files.put("notes.txt", "x");
    files.put("backup.txt~", "x");
    files.put("#x.txt", "x");
    files.put("~x.txt", "x");
    files.put("trailing..txt", "x");
    files.put("100%.txt", "x");
    files.put(".htaccess", "x");
    files.put("sub/.htaccess", "x");
    files.put(".hidden", "x");
    files.put(".well-known/a.txt", "x");
    files.put("_kept/a.txt", "x");
    files.put("_other/a.txt", "x");
    files.put("node_modules/a.js", "x");
    files.put("vendor/a.js", "x");
    files.put("vendor/bundle/a.js", "x");
    files.put("Gemfile.lock", "x");
    files.put("_guides/First steps.md", head);
    files.put("_guides/sub/index.md", head);
    files.put("_guides/2024-01-02-dated.md", head);
    files.put("_guides/slug.md", "---\nslug: Own Slug\n---\n");
    files.put("_guides/image.png", "x");
    files.put("_guides/sub/.x.md", head);
    files.put("_guides/own.md", "---\npermalink: /guides-own\n---\n");
    files.put("_guides/held.md", "---\npublished: false\n---\n");
    files.put("_notes/a.md", head);
    files.put("_drafts/draft.md", head);
    files.put("_posts/2024-01-02-first.md", head + "[x](/docs/no.html) ![x](/css/no.png)\n");
    files.put("_posts/2024-01-03-html.html", head);
    files.put("_posts/2024-01-03-v1.0.md", head);
    files.put("_posts/2024-01-04-held.md", "---\npublished: false\n---\n");
    files.put("_posts/2999-01-04-future.md", head);
    files.put("_posts/2024-01-06-own.md", "---\npermalink: /post/own\n---\n");
    files.put("_posts/2024-01-06-own2.md", "---\npermalink: /post/own.txt\n---\n");
    files.put("_posts/picture.png", "x");
    files.put("docs/deep/_posts/2024-01-07-deep.md", "---\ncategories: [A B]\n---\n");
    return files;
  }
}
