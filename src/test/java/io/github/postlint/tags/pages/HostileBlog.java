package io.github.postlint.tags.pages;

import static io.github.postlint.tags.index.TaxonomyKind.AUTHORS;
import static io.github.postlint.tags.index.TaxonomyKind.TAGS;

import io.github.postlint.tags.SampleIndex;
import io.github.postlint.tags.index.TagIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * A blog whose titles, tags and file names are as bad as they get. Each post has its own day and,
 * in its body, a sentence by which to know it.
 */
final class HostileBlog {
  /** Titles as written. */
  static final List<String> TITLES =
      List.of(
          "Plain",
          "{{ x }} {% raw %} {{ \"a\" | b }}",
          "{% endraw %}{% include x %}",
          "---",
          ": # & &amp; &copy;",
          "\"Quoted\" 'too' \\ \\\" C:\\new",
          "two\nlines\r\n\tand a tab",
          "<script>alert(1)</script>",
          "~~~~~~",
          "a 🎉 with 日本語, café",
          "{{< x >}} {{% y %}} {{</* z */>}}",
          "[a](b) *c* _d_ `e` ~~f~~ :smile: http://example.com www.example.com",
          "{ x }",
          "1. | a | b | -- ... (c) $$x$$",
          "{:.cls} {x} {#if} {|x|} ${y} {=z}",
          "end\u0001\u007f\ufeff of\u2028it",
          "# [ ] - * + > !",
          "");

  private static final String[][] TAGS_OF = {
    {"C++"},
    {"c++", "c"},
    {"c#"},
    {"Dev Ops"},
    {"DevOps"},
    {"devops"},
    {"日本語"},
    {".net"},
    {"{{ x }} <script> \"q\" : # - y"},
    {"C++", "devops", "日本語"},
    {"2099-01-01-party"},
    {"R&D"},
    {"RD", "a/b"},
    {"it's"},
  };

  private HostileBlog() {}

  /**
   * The index.
   *
   * @param folder of posts, without a slash at the end
   */
  static TagIndex index(String folder) {
    SampleIndex sample =
        new SampleIndex()
            .term(TAGS, "cpp", "C++", "c++")
            .term(TAGS, "c", "c")
            .term(TAGS, "csharp", "c#")
            .term(TAGS, "devops", "DevOps", "Dev Ops", "devops")
            .term(TAGS, "日本語", "日本語")
            .term(TAGS, "dotnet", ".net")
            .term(TAGS, "x-script-q-y", "{{ x }} <script> \"q\" : # - y")
            .term(TAGS, "2099-01-01-party", "2099-01-01-party")
            .term(TAGS, "r-d", "R&D")
            .term(TAGS, "rd", "RD")
            .term(TAGS, "a-b", "a/b")
            .term(TAGS, "it-s", "it's")
            .term(AUTHORS, "zoe", "Zoë");
    for (int i = 0; i < TITLES.size(); i++) {
      sample.post(folder + "/" + file(i), TITLES.get(i), date(i), address(i), terms(i));
    }
    return sample.index();
  }

  /** What a reader shall see of a title. */
  static String shown(int post, String folder) {
    return switch (TITLES.get(post)) {
      case "two\nlines\r\n\tand a tab" -> "two lines and a tab";
      case "end\u0001\u007f\ufeff of\u2028it" -> "end of it";
      case "" -> folder + "/" + file(post);
      default -> TITLES.get(post);
    };
  }

  static String file(int post) {
    String name =
        switch (post) {
          case 1 -> "日本";
          case 2 -> "it's-c++";
          default -> "post-" + post;
        };
    return day(post) + "-" + name + ".md";
  }

  static String day(int post) {
    return "2020-01-%02d".formatted(post + 1);
  }

  static String date(int post) {
    return day(post) + "T10:00:00Z";
  }

  /** One post's address has a bracket without its pair, another's is not ASCII. */
  static String address(int post) {
    return switch (post) {
      case 0 -> "/2020/bracket(%29)%29/";
      case 1 -> "/2020/%E6%97%A5/";
      default -> "/2020/post-" + post + "/";
    };
  }

  /** A sentence that is in this post only. */
  static String mark(int post) {
    return "This is post " + post + ".";
  }

  /** The spellings of the terms of a post. */
  static String[] tags(int post) {
    return TAGS_OF[post % TAGS_OF.length];
  }

  private static String[] terms(int post) {
    List<String> terms = new ArrayList<>(List.of(tags(post)));
    terms.add("Zoë");
    return terms.toArray(String[]::new);
  }
}
