package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Severity;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters in a text that are markup elsewhere, or would be markup with a little more. */
enum TextMark {
  MARKDOWN_IMAGE(
      Severity.ERROR,
      "!\\[([^\\]\\n]{0,300})\\]\\(([^()\\s]{1,600})\\)",
      "no picture is made of it",
      "image:$2[$1]"),
  MARKDOWN_LINK(
      Severity.ERROR,
      "(?<![!\\]\\w])\\[([^\\[\\]\\n"
          + "]{1,300})\\]\\(((?:https?://|/|\\.{1,2}/|#|mailto:|www\\.)[^()\\s]{0,600}|[\\w/-]{1,200}\\.(?:html?|adoc|md|png|pdf)[^()\\s]{0,100})\\)",
      "no link is made of it",
      "link:$2[$1]"),
  MARKDOWN_TABLE(
      Severity.ERROR,
      "(?m)^\\|(?: ?:?-{3,}:? ?\\|){1,40}$",
      "no table is made of it",
      "the table between two lines \"|===\""),
  TILDE_FENCE(Severity.ERROR, "(?m)^~{3,}[\\w-]{0,20}$", "no code block is made of it", "\"----\""),
  HEADING_WITHOUT_SPACE(
      Severity.ERROR,
      "\\A(?:={2,6}|#{2,6})[\\p{Alnum}][^\\n=#]{0,200}(?=\\n|\\z)",
      "no heading is made of it",
      "a space after the marks"),
  GLUED_HEADING_WITHOUT_SPACE(
      Severity.ERROR,
      "(?<=\\n)={2,6}\\p{Lu}[^\\n=]{0,200}(?=\\n|\\z)",
      "no heading is made of it",
      "an empty line above it, and a space after the marks"),
  HTML_TAG(
      Severity.WARNING,
      "</?(?:br|b|i|u|em|strong|a|img|p|div|span|code|pre|center|h[1-6]|ul|ol|li|sup|sub|font|iframe|script|table|tr|td|hr|blockquote)(?:\\s[^<>\\n"
          + "]{0,300})?/?>|<!--",
      "HTML is not passed on",
      "AsciiDoc in its place, backticks around it if it is meant, or pass:[…] around it"),
  BLOCK_MACRO_INSIDE(
      Severity.ERROR,
      "(?<![\\w:])(image|video|audio)::([^\\s\\[\\]:][^\\[\\]\\n]{0,600})\\[([^\\]\\n]{0,300})\\]",
      "inside of a paragraph it is none",
      "it on a line of its own between empty lines, or with one colon"),
  BLOCK_MACRO_WITHOUT_BRACKETS(
      Severity.ERROR,
      "(?m)^(?:image|video|audio|include)::?[\\w./{}][^\\s\\[\\]]{0,300}$",
      "it lacks its brackets",
      "\"[]\" after it"),
  INCLUDE_ONE_COLON(
      Severity.ERROR,
      "(?m)^include:(?!:)[\\w./{}-]{1,300}\\[[^\\]\\n]{0,200}\\]$",
      "no file is included",
      "two colons"),
  MACRO_WITHOUT_BRACKETS(
      Severity.ERROR,
      "(?<![\\w:/.-])(?:link|xref):[\\w./#{}:?=&%-]{2,300}(?=\\s|$|\\()(?!\\s*\\[)",
      "no link is made of it",
      "brackets with the link's text after it"),
  MACRO_WITH_SPACE(
      Severity.WARNING,
      "(?<![\\w:/.-])(?:link|xref):[\\w./#{}:?=&%-]{0,200} [^\\[\\]\\n"
          + "]{0,100}\\[[^\\]\\n"
          + "]{1,200}\\]",
      "a space ends its address",
      "%20 for a space in an address, and none before the bracket"),
  GLUED_LINK(
      Severity.ERROR,
      "[A-Za-z0-9](?:https?|ftp)://[^\\s\\[\\]]{3,300}\\[[^\\]\\n]{1,200}\\]",
      "no link is made of an address right after a letter",
      "\"link:\" before the address and a space before that"),
  SPACE_IN_ADDRESS(
      Severity.WARNING,
      " (?<=https?://[^\\s\\[\\]]{1,100}[./] )[\\w.-]{1,60}/[^\\s\\[\\]]{0,300}\\[[^\\]\\n"
          + "]{1,200}\\]",
      "a space ends the address before it",
      "the address without the space"),
  MISSING_ADDRESS(
      Severity.WARNING,
      "\\b(?:TODO|FIXME|XXX)[\\w-]{0,20}\\[[^\\[\\]\\n]{1,200}\\]",
      "the address of the link is missing",
      "it in the place of the mark"),
  LONE_CONTINUATION(
      Severity.WARNING,
      "(?:\\A|(?<=\\n))\\+(?=\\n|\\z)",
      "it adds to an item of a list, and there is none above it",
      "an item of a list above it, or take it out"),
  ATTRIBUTE_IN_PARAGRAPH(
      Severity.WARNING,
      "(?<=\\n):!?[A-Za-z_][\\w-]{0,60}!?: [^\\n]{1,300}(?=\\n|\\z)",
      "in a paragraph no attribute is set",
      "an empty line above it"),
  LINK_AFTER_MARK(
      Severity.ERROR,
      "(?<=[^\\p{Alnum}\\s])(?:https?|ftp)://[^\\s\\[\\]]{3,300}\\[[^\\[\\]]{1,200}\\]",
      "no link is made of an address right after such a character",
      "\"link:\" before the address"),
  LINK_WITH_MARKS(
      Severity.ERROR,
      "\\[(?<=(?:\\A|\\s)(?:https?|ftp)://[^\\s\\[\\]]{3,200}\\[)[^\\[\\]]{1,200}\\]",
      "marks in the address before it, or around it, are taken for marks of the text",
      "\"link:++\" before the address and \"++\" after it"),
  LONE_MARK(
      Severity.WARNING,
      "(?:\\A|(?<=\\n))(?:\\*{1,5}|_{1,4}|={1,6})(?=\\n|\\z)",
      "nothing stands beside it",
      "what is missing, or take it out"),
  ADDRESS_WITHOUT_SCHEME(
      Severity.WARNING,
      "(?<![\\w/.:@-])(?:www\\.)?[\\w-]{1,60}(?:\\.[\\w-]{1,60}){0,4}"
          + "\\.(?:org|com|net|io|dev|info)(?:/[^\\s\\[\\]]{0,200})?\\[[^\\]\\n"
          + "]{1,200}\\]",
      "no link is made of it",
      "the address with https://");

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
  private final Pattern pattern;

  TextMark(Severity severity, String pattern, String reason, String advice) {
    this.severity = severity;
    this.pattern = Pattern.compile(pattern);
    this.reason = reason;
    this.advice = advice;
  }

  /** Whether it means something else, or nothing, in headings and in tables. */
  boolean isOfParagraphs() {
    return OF_PARAGRAPHS.contains(this);
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
