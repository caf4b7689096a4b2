package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Safety;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Addresses of which no link is made, or one that is not the whole. */
final class AddressMarks {
  private static final int LONGEST_ADDRESS = 250;
  private static final String SCHEME = "(?:https?|ftp)://";
  private static final String NO_WORD_BEFORE = "(?<![\\w/.:@-])";
  private static final String WORDS = "[^\\[\\]\\n]{1,200}";

  static final List<TextMark> ALL =
      List.of(
          TextMark.error(
                  "://",
                  "[A-Za-z0-9]" + SCHEME + "[^\\s\\[\\]]{3,300}\\[[^\\]\\n]{1,200}\\]",
                  "no link is made of an address right after a letter",
                  "\"link:\" before the address and a space before that")
              .mendedBy(MarkRepair.of(Safety.UNSAFE, "Write a link by itself", "^.", "$0 link:")),
          TextMark.warning(
                  "://",
                  " (?<=https?://[^\\s\\[\\]]{1,100}[./] )[\\w.-]{1,60}/[^\\s\\[\\]]{0,300}\\["
                      + "[^\\]\\n]{1,200}\\]",
                  "a space ends the address before it",
                  "the address without the space")
              .mendedBy(MarkRepair.of(Safety.UNSAFE, "Take the space out", "^ ", "")),
          TextMark.warning(
              "://",
              " (?<=https?://[\\w.-]{3,80}/[\\w/-]{1,80} )[\\w.-]{1,60}/[^\\s\\[\\]]{1,300}\\["
                  + "[^\\]\\n]{1,200}\\]",
              "a space ends the address before it",
              "\"%20\" for the space, or the address without it"),
          TextMark.warning(
              "://",
              "\\[(?<="
                  + SCHEME
                  + "[^\\s\\[\\]]{3,200}\\s\\[)(?=[^\\[\\]]{0,20}\\p{L})"
                  + WORDS
                  + "\\]",
              "a space stands between the address and its text",
              "the bracket right after the address, if the text is meant for the link"),
          TextMark.error(
              "://",
              "\\[(?<=" + SCHEME + "[^\\s\\[\\]]{3,200}\\[)[^\\[\\]]{1,500}\\z",
              "nobody closes its bracket",
              "\"]\" at the end of the link's text"),
          TextMark.error(
              "://",
              "(?<="
                  + SCHEME
                  + "[^\\s\\[\\]]{3,200}\\[)[^\\[\\]]{1,500}\\s"
                  + SCHEME
                  + "[^\\s\\[\\]]{3,200}\\[[^\\[\\]]{1,300}(?=\\])",
              "the text of a link goes on to the bracket of the next",
              "\"]\" at the end of the first link's text"),
          TextMark.warning(
              "(",
              " (?<="
                  + SCHEME
                  + "[^\\s\\[\\]()]{1,200}\\([^\\s()\\[\\]]{1,60} )[^()\\[\\]\\n]{1,100}\\)",
              "parentheses hold no text of a link, and the first word is a part of the address",
              "square brackets"),
          TextMark.warning(
              "(",
              "\\)(?<="
                  + SCHEME
                  + "[^\\s\\[\\]()#]{1,200}[^\\s\\[\\]()#_]\\([\\p{L}\\d.-]{2,30}\\))(?=[\\s.,;]|\\z)",
              "parentheses hold no text of a link, and what stands in them is a part of the"
                  + " address",
              "square brackets"),
          TextMark.error(
                  "://",
                  "(?<=[^\\p{Alnum}\\s])" + SCHEME + "[^\\s\\[\\]]{3,300}\\[[^\\[\\]]{1,200}\\]",
                  "no link is made of an address right after such a character",
                  "\"link:\" before the address")
              .mendedBy(MarkRepair.of(Safety.SAFE, "Write \"link:\"", "^", "link:")),
          TextMark.error(
                  "://",
                  "\\[(?<=(?:\\A|\\s)" + SCHEME + "[^\\s\\[\\]]{3,200}\\[)[^\\[\\]]{1,200}\\]",
                  "marks in the address before it, or around it, are taken for marks of the text",
                  "\"link:++\" before the address and \"++\" after it")
              .mendedBy(new MarkRepair(Safety.SAFE, "Write \"link:++\"", AddressMarks::passed)),
          TextMark.warning(
              "]",
              "\\](?<=(?:://|link:|xref:)[^\\s\\[\\]]{1,200}\\[[^\\[\\]\\n"
                  + "]{0,100}\\[[^\\[\\]\\n"
                  + "]{0,100}\\][^\\[\\]\\n"
                  + "]{0,100}\\])",
              "the text of the link before it ends at the first bracket",
              "a backslash before that one"),
          TextMark.warning(
              "(",
              "\\((?=(?:link:|https?://)[^\\s\\[\\]()]{1,300}\\[[^\\[\\]\\n"
                  + "]{1,200}\\](?![^)]*\\)))",
              "nobody closes it",
              "a parenthesis after the link"),
          TextMark.warning(
              "]http",
              "\\[[^\\[\\]\\n]{0,100}\\p{L}[^\\[\\]\\n]{0,100}\\](?=" + SCHEME + ")",
              "the text of a link stands after its address",
              "it there"),
          TextMark.error(
              "/",
              NO_WORD_BEFORE
                  + "(?:https?|ftp)(?:[;.,]?//|:/(?!/)|:\\\\\\\\)[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,8}(?:[/:][^\\s\\[\\]]{0,200})?(?:\\[[^\\]\\n"
                  + "]{0,200}\\])?",
              "no link is made of it",
              "the address with \"://\""),
          TextMark.error(
              "://",
              NO_WORD_BEFORE
                  + "(?!https?://)(?:h?ttps?|htt?ps?|hhttps?|htt{3,}ps?|https{2,}|httpp+s?|hppts?|httsp|htpps?)://[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,8}[^\\s\\[\\]]{0,200}(?:\\[[^\\]\\n"
                  + "]{0,200}\\])?",
              "no link is made of it",
              "\"https://\""),
          TextMark.warning(
                  ".",
                  NO_WORD_BEFORE
                      + "(?:www\\.)?[\\w-]{1,60}(?:\\.[\\w-]{1,60}){0,4}\\.(?:org|com|net|io|dev|info)(?:/[^\\s\\[\\]]{0,200})?\\[[^\\]\\n"
                      + "]{1,200}\\]",
                  "no link is made of it",
                  "the address with https://")
              .mendedBy(MarkRepair.of(Safety.UNSAFE, "Write https://", "^", "https://")));

  private AddressMarks() {}

  /** The address before the brackets goes through as it is. */
  private static Optional<TextEdit> passed(String text, MatchResult match) {
    int start = match.start();
    int least = Math.max(0, start - LONGEST_ADDRESS);
    while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String address = text.substring(start, match.start());
    return address.contains("++")
        ? Optional.empty()
        : Optional.of(new TextEdit(new Span(start, match.start()), "link:++" + address + "++"));
  }
}
