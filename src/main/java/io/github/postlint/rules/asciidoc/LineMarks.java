package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Safety;
import java.util.List;

/** Lines of a paragraph that look like headings, items, attributes or the marks of a block. */
final class LineMarks {
  static final List<TextMark> ALL =
      List.of(
          TextMark.error(
                  "",
                  "\\A(?:={2,6}|#{2,6})[\\p{Alnum}][^\\n=#]{0,200}(?=\\n|\\z)",
                  "no heading is made of it",
                  "a space after the marks")
              .mendedBy(MarkRepair.of(Safety.SAFE, "Add a space", "^[=#]+", "$0 "))
              .inParagraphs(),
          TextMark.error(
                  "=",
                  "\\A=\\p{Lu}[\\p{L}\\d]{0,40} [^\\n=]{2,200}(?=\\n|\\z)",
                  "no title is made of it",
                  "a space after the mark")
              .inParagraphs(),
          TextMark.error(
                  "==",
                  "(?<=\\n)={2,6}\\p{Lu}[^\\n=]{0,200}(?=\\n|\\z)",
                  "no heading is made of it",
                  "an empty line above it, and a space after the marks")
              .mendedBy(MarkRepair.of(Safety.SAFE, "Add an empty line and a space", "^=+", "\n$0 "))
              .inParagraphs(),
          TextMark.warning(
                  "*",
                  "(?m)\\A\\*\\p{L}[^*\\n]{0,300}(?:\\n\\*\\p{L}[^*\\n]{0,300}){1,50}$",
                  "no list is made of it",
                  "a space after each mark")
              .inParagraphs(),
          TextMark.warning(
                  "-",
                  "(?m)\\A-\\p{Lu}\\p{Ll}{1,30} [^\\n"
                      + "]{0,300}(?:\\n"
                      + "-\\p{Lu}\\p{Ll}{1,30} [^\\n"
                      + "]{0,300}){1,50}$",
                  "no list is made of it",
                  "a space after each mark")
              .inParagraphs(),
          TextMark.error(
              "[",
              "(?m)^\\[(?:source|listing|quote|verse|cols|NOTE|TIP|WARNING|CAUTION|IMPORTANT)\\b"
                  + "[^\\]\\n]{0,100}$(?!\\n[^\\n]{0,300}\\])",
              "nobody closes its bracket, so that the block knows nothing of it",
              "\"]\" at its end"),
          TextMark.error(
                  "=",
                  "\\A={7,12} [^\\n=]{1,200}(?=\\n|\\z)",
                  "no heading is made of more than six marks",
                  "six or less")
              .inParagraphs(),
          TextMark.error(
                  "=",
                  "\\A={2,6} [^\\n=]{1,200}(?=\\n|\\z)",
                  "inside of a block it is no heading",
                  "it before the block, or \"[discrete]\" above it")
              .inParagraphs(),
          TextMark.error(
                  "\u00a0",
                  "(?m)^(?:={1,6}|[*-])\u00a0[^\\n]{1,200}$",
                  "a space that does not break stands after the mark",
                  "a plain space")
              .inParagraphs(),
          TextMark.warning(
                  ") ",
                  "\\A\\d{1,2}\\) [^\\n]{1,300}(?:\\n\\d{1,2}\\) [^\\n]{1,300}){1,50}(?=\\n|\\z)",
                  "no list is made of it",
                  "a full stop after each number")
              .inParagraphs(),
          TextMark.warning(
                  "+ ",
                  "\\A\\+ [^\\n]{1,300}(?:\\n\\+ [^\\n]{1,300}){1,50}(?=\\n|\\z)",
                  "no list is made of it",
                  "a star at each item")
              .inParagraphs(),
          TextMark.error(
              "|=", "(?m)^\\|={1,2}$", "no table begins or ends with it", "three equals signs"),
          TextMark.warning(
                  ":",
                  "\\A(?:(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION) :|(?:INFO|HINT|DANGER|WARN):)(?="
                      + " \\S)",
                  "no box is drawn around it",
                  "\"NOTE:\", \"TIP:\", \"IMPORTANT:\", \"WARNING:\" or \"CAUTION:\"")
              .inParagraphs(),
          TextMark.warning(
                  "+",
                  "(?:\\A|(?<=\\n))\\+(?=\\n|\\z)",
                  "it adds to an item of a list, and there is none above it",
                  "an item of a list above it, or take it out")
              .mendedBy(MarkRepair.LINE_OUT)
              .inParagraphs(),
          TextMark.warning(
                  "-",
                  "\\A(?::(?:page|jbake|awestruct)-[a-z][\\w-]{0,40}(?::[^\\s:]| )"
                      + "|(?:page|jbake|awestruct)-[a-z][\\w-]{0,40}: )[^\\n]{1,200}(?=\\n|\\z)",
                  "no attribute is set by it",
                  "\":name: value\"")
              .inParagraphs(),
          TextMark.warning(
                  ":",
                  "(?<=\\n):!?[A-Za-z_][\\w-]{0,60}!?: [^\\n]{1,300}(?=\\n|\\z)",
                  "in a paragraph no attribute is set",
                  "an empty line above it")
              .mendedBy(MarkRepair.of(Safety.UNSAFE, "Add an empty line", "^", "\n"))
              .inParagraphs(),
          TextMark.warning(
                  "",
                  "(?:\\A|(?<=\\n))(?:\\*{1,5}|_{1,4}|={1,6})(?=\\n|\\z)",
                  "nothing stands beside it",
                  "what is missing, or take it out")
              .mendedBy(MarkRepair.LINE_OUT)
              .inParagraphs());

  private LineMarks() {}
}
