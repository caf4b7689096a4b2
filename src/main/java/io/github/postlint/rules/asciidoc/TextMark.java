package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters in a text that are markup elsewhere, or would be markup with a little more. */
enum TextMark {
  MARKDOWN_IMAGE(
      Severity.ERROR,
      "!\\[([^\\]\\n]{0,300})\\]\\(([^()\\s]{1,600})\\)",
      "no picture is made of it",
      Texts.IMAGE,
      markdown("Write an image of AsciiDoc")),
  MARKDOWN_LINK(
      Severity.ERROR,
      "(?<![!\\]\\w])\\[([^\\[\\]\\n"
          + "]{1,300})\\]\\(((?:https?://|/|\\.{1,2}/|#|mailto:|www\\.)[^()\\s]{0,600}|[\\w/-]{1,200}\\.(?:html?|adoc|md|png|pdf)[^()\\s]{0,100})\\)",
      "no link is made of it",
      Texts.LINK,
      markdown("Write a link of AsciiDoc")),
  MARKDOWN_TABLE(
      Severity.ERROR,
      "(?m)^\\|(?: ?:?-{3,}:? ?\\|){1,40}$",
      "no table is made of it",
      "the table between two lines \"|===\"",
      MarkRepair.NONE),
  TILDE_FENCE(
      Severity.ERROR,
      "(?m)^~{3,}[\\w-]{0,20}$",
      "no code block is made of it",
      "\"----\"",
      MarkRepair.NONE),
  HEADING_WITHOUT_SPACE(
      Severity.ERROR,
      "\\A(?:={2,6}|#{2,6})[\\p{Alnum}][^\\n=#]{0,200}(?=\\n|\\z)",
      "no heading is made of it",
      "a space after the marks",
      MarkRepair.of(Safety.SAFE, "Add a space", "^[=#]+", "$0 ")),
  GLUED_HEADING_WITHOUT_SPACE(
      Severity.ERROR,
      "(?<=\\n)={2,6}\\p{Lu}[^\\n=]{0,200}(?=\\n|\\z)",
      "no heading is made of it",
      "an empty line above it, and a space after the marks",
      MarkRepair.of(Safety.SAFE, "Add an empty line and a space", "^=+", "\n$0 ")),
  HTML_TAG(
      Severity.WARNING,
      "</?(?:br|b|i|u|em|strong|a|img|p|div|span|code|pre|center|h[1-6]|ul|ol|li|sup|sub|font|iframe|script|table|tr|td|hr|blockquote)(?:\\s[^<>\\n"
          + "]{0,300})?/?>|<!--",
      "HTML is not passed on",
      "AsciiDoc in its place, backticks around it if it is meant, or pass:[…] around it",
      MarkRepair.NONE),
  BLOCK_MACRO_INSIDE(
      Severity.ERROR,
      "(?<![\\w:])(image|video|audio)::([^\\s\\[\\]:][^\\[\\]\\n]{0,600})\\[([^\\]\\n]{0,300})\\]",
      "inside of a paragraph it is none",
      "it on a line of its own between empty lines, or with one colon",
      MarkRepair.of(Safety.SAFE, "Write one colon", "^image::", "image:")),
  BLOCK_MACRO_WITHOUT_BRACKETS(
      Severity.ERROR,
      "(?m)^(?:image|video|audio|include)::?[\\w./{}][^\\s\\[\\]]{0,300}$",
      "it lacks its brackets",
      "\"[]\" after it",
      MarkRepair.of(Safety.SAFE, "Add the brackets", "$", "[]")),
  INCLUDE_ONE_COLON(
      Severity.ERROR,
      "(?m)^include:(?!:)[\\w./{}-]{1,300}\\[[^\\]\\n]{0,200}\\]$",
      "no file is included",
      "two colons",
      MarkRepair.of(Safety.UNSAFE, "Write two colons", "^include:", "include::")),
  MACRO_WITHOUT_BRACKETS(
      Severity.ERROR,
      "(?<![\\w:/.-])(?:link|xref):[\\w./#{}:?=&%-]{2,300}(?=\\s|$|\\()(?!\\s*\\[)",
      "no link is made of it",
      "brackets with the link's text after it",
      MarkRepair.of(Safety.UNSAFE, "Add the brackets", "$", "[]")),
  MACRO_WITH_SPACE(
      Severity.WARNING,
      "(?<![\\w:/.-])(?:link|xref):[\\w./#{}:?=&%-]{0,200} [^\\[\\]\\n"
          + "]{0,100}\\[[^\\]\\n"
          + "]{1,200}\\]",
      "a space ends its address",
      "%20 for a space in an address, and none before the bracket",
      MarkRepair.NONE),
  GLUED_LINK(
      Severity.ERROR,
      "[A-Za-z0-9](?:https?|ftp)://[^\\s\\[\\]]{3,300}\\[[^\\]\\n]{1,200}\\]",
      "no link is made of an address right after a letter",
      "\"link:\" before the address and a space before that",
      MarkRepair.of(Safety.UNSAFE, "Write a link by itself", "^.", "$0 link:")),
  SPACE_IN_ADDRESS(
      Severity.WARNING,
      " (?<=https?://[^\\s\\[\\]]{1,100}[./] )[\\w.-]{1,60}/[^\\s\\[\\]]{0,300}\\[[^\\]\\n"
          + "]{1,200}\\]",
      "a space ends the address before it",
      "the address without the space",
      MarkRepair.of(Safety.UNSAFE, "Take the space out", "^ ", "")),
  MISSING_ADDRESS(
      Severity.WARNING,
      "\\b(?:TODO|FIXME|XXX)[\\w-]{0,20}\\[[^\\[\\]\\n]{1,200}\\]",
      "the address of the link is missing",
      "it in the place of the mark",
      MarkRepair.NONE),
  LONE_CONTINUATION(
      Severity.WARNING,
      "(?:\\A|(?<=\\n))\\+(?=\\n|\\z)",
      "it adds to an item of a list, and there is none above it",
      "an item of a list above it, or take it out",
      MarkRepair.LINE_OUT),
  ATTRIBUTE_IN_PARAGRAPH(
      Severity.WARNING,
      "(?<=\\n):!?[A-Za-z_][\\w-]{0,60}!?: [^\\n]{1,300}(?=\\n|\\z)",
      "in a paragraph no attribute is set",
      "an empty line above it",
      MarkRepair.of(Safety.UNSAFE, "Add an empty line", "^", "\n")),
  LINK_AFTER_MARK(
      Severity.ERROR,
      "(?<=[^\\p{Alnum}\\s])(?:https?|ftp)://[^\\s\\[\\]]{3,300}\\[[^\\[\\]]{1,200}\\]",
      "no link is made of an address right after such a character",
      "\"link:\" before the address",
      MarkRepair.of(Safety.SAFE, "Write \"link:\"", "^", "link:")),
  LINK_WITH_MARKS(
      Severity.ERROR,
      "\\[(?<=(?:\\A|\\s)(?:https?|ftp)://[^\\s\\[\\]]{3,200}\\[)[^\\[\\]]{1,200}\\]",
      "marks in the address before it, or around it, are taken for marks of the text",
      "\"link:++\" before the address and \"++\" after it",
      new MarkRepair(Safety.SAFE, "Write \"link:++\"", TextMark::passed)),
  LONE_MARK(
      Severity.WARNING,
      "(?:\\A|(?<=\\n))(?:\\*{1,5}|_{1,4}|={1,6})(?=\\n|\\z)",
      "nothing stands beside it",
      "what is missing, or take it out",
      MarkRepair.LINE_OUT),
  ADDRESS_WITHOUT_SCHEME(
      Severity.WARNING,
      "(?<![\\w/.:@-])(?:www\\.)?[\\w-]{1,60}(?:\\.[\\w-]{1,60}){0,4}"
          + "\\.(?:org|com|net|io|dev|info)(?:/[^\\s\\[\\]]{0,200})?\\[[^\\]\\n"
          + "]{1,200}\\]",
      "no link is made of it",
      "the address with https://",
      MarkRepair.of(Safety.UNSAFE, "Write https://", "^", "https://"));

  /** What the constants above need. */
  private static final class Texts {
    static final String IMAGE = "image:$2[$1]";
    static final String LINK = "link:$2[$1]";
    static final Pattern PLAIN_TEXT = Pattern.compile("[^,=\"^]*");
    static final Pattern PLAIN_ADDRESS = Pattern.compile("(?:[\\w./:#?=&%@~-](?!__|\\+\\+|--))+");
  }

  private static final Set<TextMark> OF_PARAGRAPHS =
      Set.of(
          HEADING_WITHOUT_SPACE,
          GLUED_HEADING_WITHOUT_SPACE,
          LONE_CONTINUATION,
          LONE_MARK,
          ATTRIBUTE_IN_PARAGRAPH);

  final Severity severity;
  final String reason;
  final String advice;
  final MarkRepair repair;
  private final Pattern pattern;

  TextMark(Severity severity, String pattern, String reason, String advice, MarkRepair repair) {
    this.severity = severity;
    this.pattern = Pattern.compile(pattern);
    this.reason = reason;
    this.advice = advice;
    this.repair = repair;
  }

  /** Whether it means something else, or nothing, in headings and in tables. */
  boolean isOfParagraphs() {
    return OF_PARAGRAPHS.contains(this);
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** What Markdown's link or image is in AsciiDoc. */
  static String macro(String advice, MatchResult match) {
    String filled = advice.replace("$1", match.group(1)).replace("$2", match.group(2));
    return match.group(2).contains("://") ? filled.replaceFirst("^link:", "") : filled;
  }

  /** Text with commas or equals signs would be taken for attributes. */
  private static MarkRepair markdown(String title) {
    return new MarkRepair(
        Safety.SAFE,
        title,
        (text, match) ->
            Texts.PLAIN_TEXT.matcher(match.group(1)).matches()
                    && Texts.PLAIN_ADDRESS.matcher(match.group(2)).matches()
                ? Optional.of(
                    MarkRepair.edit(
                        match,
                        macro(match.group().startsWith("!") ? Texts.IMAGE : Texts.LINK, match)))
                : Optional.empty());
  }

  /** The address before the brackets goes through as it is. */
  private static Optional<TextEdit> passed(String text, MatchResult match) {
    int start = match.start();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String address = text.substring(start, match.start());
    return address.contains("++")
        ? Optional.empty()
        : Optional.of(new TextEdit(new Span(start, match.start()), "link:++" + address + "++"));
  }
}
