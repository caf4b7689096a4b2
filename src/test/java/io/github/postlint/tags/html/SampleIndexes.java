package io.github.postlint.tags.html;

import static io.github.postlint.tags.html.IndexSketch.author;
import static io.github.postlint.tags.html.IndexSketch.category;
import static io.github.postlint.tags.html.IndexSketch.tag;

import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.TermLink;
import java.util.List;

/** Indexes that show what pages can hold. */
final class SampleIndexes {
  private static final List<String> TAGS =
      List.of("Java", "C++", "C#", ".NET", "Événement", "日本語", "DevOps", "10x", "שלום", "🎉 party");
  private static final List<String> LANGUAGES = List.of("en", "fr", "en", "pt-br", "en");

  /** Texts that break pages which do not escape. */
  static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</title><script>alert(2)</script>",
          "\"><img src=x onerror=alert(3)>",
          "' onmouseover='alert(4)",
          "]]> --> <!-- {{title}} {{{style}}}",
          "</style></bdi></a>&amp;&lt;&#x26;",
          "right \u202Eto left\u202C \u2067isolate \u2069\u2069 end",
          "bell \u0007 null \u0000 delete \u007F next \u0085 line\r\nfeed\u000C",
          "lone \uD83D and \uDE00 halves \uFFFE \uFDD0",
          "\u200B\u202E",
          "   ",
          "a:b `x` =y= %zz javascript:alert(5)");

  private SampleIndexes() {}

  /** Some years of a blog in three languages. */
  static TagIndex orchard(String language) {
    IndexSketch sketch =
        new IndexSketch().site("The orchard", "https://orchard.example", "/blog", language);
    for (int i = 0; i < 60; i++) {
      TermLink first = tag(TAGS.get(i * i % 7));
      TermLink second = tag(TAGS.get(3 + i % 7));
      String date = (2012 + i / 6) + "-0" + (1 + i % 9) + "-15";
      sketch.post(
          "Harvest of the " + i + "th tree & its apples",
          i == 59 ? null : date,
          LANGUAGES.get(i % 5),
          i % 10 == 9 ? null : "/post/" + i + "/",
          first.equals(second)
              ? new TermLink[] {first, author("Ann O’Nym")}
              : new TermLink[] {
                first, second, category(i % 2 == 0 ? "Trees" : "Fruit"), author("Ann O’Nym")
              });
    }
    return sketch
        .description("java", "What grows on it, and how to keep it.")
        .label("java", "fr", "Le Java")
        .address("csharp", "/topics/d%C3%A9j%C3%A0/c-sharp/")
        .index();
  }

  /** A blog whose authors mean harm. */
  static TagIndex hostile() {
    IndexSketch sketch =
        new IndexSketch()
            .site(HOSTILE.get(1), "https://orchard.example", "/b\"><script>", "\"><script>");
    for (int i = 0; i < HOSTILE.size(); i++) {
      String text = HOSTILE.get(i);
      sketch.post(
          text,
          "2020-01-0" + (1 + i % 9),
          i % 2 == 0 ? "xx\"><script>" : "qq",
          "/" + text,
          new TermLink(tag("x").kind(), "tag-" + i, text, "/tags/tag-" + i + "/"),
          new TermLink(author("x").kind(), "author-" + i, text, "/authors/author-" + i + "/"),
          tag("common"));
      sketch.description("tag-" + i, text);
    }
    return sketch.index();
  }
}
