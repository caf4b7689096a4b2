package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Safety;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Markdown, HTML and the template languages of others make something of. */
final class MarkdownMarks {
  private static final String IMAGE = "image:$2[$1]";
  private static final String LINK = "link:$2[$1]";
  private static final Pattern PLAIN_TEXT = Pattern.compile("[^,=\"^]*");
  private static final Pattern PLAIN_ADDRESS =
      Pattern.compile("(?:[\\w./:#?=&%@~-](?!__|\\+\\+|--))+");

  private static final String ADDRESS =
      "(?:https?://|/|\\.{1,2}/|#|mailto:|www\\.)[^()\\s]{0,600}"
          + "|[\\w/-]{1,200}\\.(?:html?|adoc|md|png|pdf)[^()\\s]{0,100}";

  private static final String ELEMENTS =
      "br|b|i|u|em|strong|a|img|p|div|span|code|pre|center|h[1-6]|ul|ol|li|sup|sub|font|iframe"
          + "|script|table|tr|td|hr|blockquote|details|summary|video|kbd|del|small|mark|style|th";

  static final List<TextMark> ALL =
      List.of(
          TextMark.error(
                  "](",
                  "!\\[([^\\]\\n]{0,300})\\]\\(([^()\\s]{1,600})\\)",
                  "no picture is made of it",
                  IMAGE)
              .mendedBy(link("Write an image of AsciiDoc", IMAGE)),
          TextMark.error(
                  "](",
                  "(?<![!\\]\\w])\\[([^\\[\\]\\n]{1,300})\\]\\((" + ADDRESS + ")\\)",
                  "no link is made of it",
                  LINK)
              .mendedBy(link("Write a link of AsciiDoc", LINK)),
          TextMark.warning(
              "][",
              "(?<![!\\]\\w])\\[[^\\[\\]\\n"
                  + "]{0,200}\\p{L}[^\\[\\]\\n"
                  + "]{0,200}\\]\\[[\\w .-]{1,60}\\]",
              "no link is made of it",
              "the address, and the text in brackets after it"),
          TextMark.warning(
              "[^", "\\[\\^[\\w-]{1,30}\\]", "no footnote is made of it", "\"footnote:[…]\""),
          TextMark.error(
              "|--",
              "(?m)^\\|(?: ?:?-{3,}:? ?\\|){1,40}$",
              "no table is made of it",
              "the table between two lines \"|===\""),
          TextMark.error(
              "~~~", "(?m)^~{3,}[\\w-]{0,20}$", "no code block is made of it", "\"----\""),
          TextMark.warning(
              "[!",
              "(?m)^\\[![A-Za-z]{2,20}\\]",
              "GitHub marks a note so",
              "\"NOTE: …\", or \"[NOTE]\" above the block"),
          TextMark.warning(
              ":::",
              "(?m)^:{3,}[ \\t]*\\{?\\.?[A-Za-z][^\\n]{0,80}",
              "other generators draw a box around what follows",
              "\"[NOTE]\" above a block between two lines \"====\""),
          TextMark.warning(
              "!!!",
              "(?m)^!!![ \\t]+[a-z][^\\n]{0,80}",
              "other generators draw a box around what follows",
              "\"[NOTE]\" above a block between two lines \"====\""),
          TextMark.warning(
              "{%",
              "\\{%-?"
                  + " {0,3}(?:include|include_relative|link|post_url|highlight|raw|if|for|assign|endif)\\b[^%\\n"
                  + "]{0,200}%\\}",
              "no template language runs over this text",
              "what is meant, or backticks around it"),
          TextMark.warning(
              "<",
              "</?(?:" + ELEMENTS + ")(?:\\s[^<>\\n]{0,300})?/?>|<!--",
              "HTML is not passed on",
              "AsciiDoc in its place, backticks around it if it is meant, or pass:[…] around it"));

  private MarkdownMarks() {}

  /** Text with commas or equals signs would be taken for attributes. */
  private static MarkRepair link(String title, String macro) {
    return new MarkRepair(
        Safety.SAFE,
        title,
        (text, match) ->
            PLAIN_TEXT.matcher(match.group(1)).matches()
                    && PLAIN_ADDRESS.matcher(match.group(2)).matches()
                ? Optional.of(MarkRepair.edit(match, TextMark.macro(macro, match)))
                : Optional.empty());
  }
}
