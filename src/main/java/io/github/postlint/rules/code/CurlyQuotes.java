package io.github.postlint.rules.code;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds curly quotation marks around strings in code, which an editor has put there. */
final class CurlyQuotes {
  private static final Set<String> LANGUAGES =
      Set.of(
          "bash",
          "c",
          "c#",
          "c++",
          "cpp",
          "csharp",
          "css",
          "go",
          "golang",
          "groovy",
          "java",
          "javascript",
          "js",
          "json",
          "jsx",
          "kotlin",
          "php",
          "py",
          "python",
          "r",
          "rb",
          "ruby",
          "rust",
          "scala",
          "sh",
          "shell",
          "sql",
          "swift",
          "toml",
          "ts",
          "tsx",
          "typescript",
          "zsh");

  /** A string where one may begin, on a line with neither a comment nor another string before. */
  private static final Pattern STRING =
      Pattern.compile(
          "^[^\"'`#\u2018\u2019\u201c\u201d]*?[(=,:\\[{ ]"
              + "((?:\u2018|\u2019)[^\u2018\u2019\"'\\s][^\u2018\u2019\"']{0,100}\u2019"
              + "|(?:\u201c|\u201d)[^\u201c\u201d\"']{1,100}\u201d)(?=\\s*(?:[),;\\]}:]|$))");

  private static final Pattern COMMENT = Pattern.compile("^\\s*\\*|//|/\\*|--|<!--");

  private CurlyQuotes() {}

  /** Reports the first: one editor has made them all. */
  static void check(CodeBlock block, Reporter reporter) {
    boolean holds =
        block.content().indexOf('\u2019') >= 0 || block.content().indexOf('\u201d') >= 0;
    if (!holds || !LANGUAGES.contains(block.language().toLowerCase(Locale.ROOT))) {
      return;
    }
    String[] lines = block.content().split("\n", -1);
    List<Integer> starts = block.lines();
    for (int i = 0; i < Math.min(lines.length, starts.size()); i++) {
      Matcher string = STRING.matcher(lines[i]);
      if (string.find() && !COMMENT.matcher(lines[i].substring(0, string.start(1))).find()) {
        int from = starts.get(i) + string.start(1);
        reporter.report(
            new Span(from, from + string.group(1).length()),
            "Who copies this code gets an error: curly quotation marks stand around "
                + Excerpt.quoted(string.group(1), 60)
                + ". Write straight ones.");
        return;
      }
    }
  }
}
