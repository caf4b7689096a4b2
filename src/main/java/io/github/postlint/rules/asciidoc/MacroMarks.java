package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Safety;
import io.github.postlint.lint.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Macros with a slip: {@code name:target[text]}. */
final class MacroMarks {
  private static final String NO_WORD_BEFORE = "(?<![\\w:/.-])";

  /** Names that are one or two letters away from Asciidoctor's, or another program's. */
  private static final String OTHER_NAMES =
      "img|images|imgae|iamge|imge|image|pic|picture|figure|vidoe|videos|inlcude|incldue|includes"
          + "|inclued|youtube|vimeo|gist|tweet|twitter|asciinema|codepen|iframe|embed|plantuml";

  static final List<TextMark> ALL =
      List.of(
          TextMark.error(
                  "::",
                  "(?<![\\w:])(image|video|audio)::([^\\s\\[\\]:][^\\[\\]\\n"
                      + "]{0,600})\\[([^\\]\\n"
                      + "]{0,300})\\]",
                  "inside of a paragraph it is none",
                  "it on a line of its own between empty lines, or with one colon")
              .mendedBy(MarkRepair.of(Safety.SAFE, "Write one colon", "^image::", "image:")),
          TextMark.error(
                  ":",
                  "(?m)^(?:image|video|audio|include)::?[\\w./{}][^\\s\\[\\]]{0,300}$",
                  "it lacks its brackets",
                  "\"[]\" after it")
              .mendedBy(new MarkRepair(Safety.SAFE, "Add the brackets", MacroMarks::bracketed)),
          TextMark.error(
              "image:",
              NO_WORD_BEFORE
                  + "image:(?!:)[\\w./{}:-]{1,300}\\.(?:png|jpe?g|gif|svg|webp)(?=[\\s.,;)]|\\z)(?<!^)",
              "it lacks its brackets",
              "\"[]\" after it"),
          TextMark.error(
                  "include:",
                  "(?m)^include:(?!:)[\\w./{}-]{1,300}\\[[^\\]\\n]{0,200}\\]$",
                  "no file is included",
                  "two colons")
              .mendedBy(MarkRepair.of(Safety.UNSAFE, "Write two colons", "^include:", "include::")),
          TextMark.error(
              ":",
              "(?m)^(?:image|video|audio|include)::? +[\\w./{}:-]{1,300}\\[[^\\]\\n]{0,300}\\]$",
              "of a macro with a space after its colons nothing is made",
              "it without the space"),
          TextMark.error(
              ":",
              "(?m)^(?:image|video|audio|include)::?[\\w./{}:-]{1,300} +\\[[^\\]\\n]{0,300}\\]$",
              "of a macro with a space before its bracket nothing is made",
              "it without the space"),
          TextMark.error(
                  ":",
                  NO_WORD_BEFORE + "(?:link|xref):[\\w./#{}:?=&%-]{2,300}(?=\\s|$|\\()(?!\\s*\\[)",
                  "no link is made of it",
                  "brackets with the link's text after it")
              .mendedBy(MarkRepair.of(Safety.UNSAFE, "Add the brackets", "$", "[]")),
          TextMark.error(
              "mailto:",
              NO_WORD_BEFORE + "mailto:[\\w.+-]{1,64}@[\\w.-]{1,100}\\w(?=[\\s.,;)]|\\z)",
              "no link is made of it",
              "brackets with the link's text after it, or the address alone"),
          TextMark.warning(
              ":",
              NO_WORD_BEFORE
                  + "(?:link|xref):[\\w./#{}:?=&%-]{0,200} [^\\[\\]\\n"
                  + "]{0,100}\\[[^\\]\\n"
                  + "]{1,200}\\]",
              "a space ends its address",
              "%20 for a space in an address, and none before the bracket"),
          TextMark.error(
              ":",
              NO_WORD_BEFORE
                  + "(?:(?:link|xref|mailto|image|video|audio):{1,2}[^\\s\\[\\]:][^\\s\\[\\]]{0,300}"
                  + "|footnote:[\\w-]{0,30}|kbd:|btn:|pass:)\\[[^\\[\\]]{0,500}\\z",
              "nobody closes its bracket",
              "\"]\" at the end of its text"),
          TextMark.error(
              "footnote:[",
              "(?<=\\w)footnote:\\[[^\\[\\]]{0,500}\\z",
              "nobody closes its bracket",
              "\"]\" at the end of its text"),
          TextMark.warning(
              "::",
              "\\A(?:"
                  + OTHER_NAMES
                  + ")::[^\\s\\[\\]:][^\\s\\[\\]]{0,300}\\[[^\\]\\n]{0,300}\\]\\z",
              "Asciidoctor itself knows no macro of that name",
              "one that it knows, such as image::…[] or video::…[youtube]"),
          TextMark.warning(
              ":",
              NO_WORD_BEFORE
                  + "(?:tweet|twitter|gist|youtube|vimeo):[\\w./-]{1,200}\\[[^\\]\\n]{0,200}\\]",
              "Asciidoctor itself knows no macro of that name",
              "a link"),
          TextMark.warning(
              "<<",
              "(?<![\\w<])<<[A-Za-z_#][\\w-]{0,80}[a-z0-9](?:,[^<>\\n"
                  + "]{0,200})?(?=[ .,;)]|\\z)(?![^<]{0,2000}>>)",
              "nobody closes the reference",
              "\">>\" at its end"),
          TextMark.warning(
              "<<",
              "(?<![\\w<])<<[A-Za-z_#][\\w-]{0,80}(?:,[^<>\\n]{0,200})?>(?!>)",
              "nobody closes the reference",
              "\">>\" at its end"),
          TextMark.warning(
              "[",
              "\\b(?:TODO|FIXME|XXX)[\\w-]{0,20}\\[[^\\[\\]\\n]{1,200}\\]",
              "the address of the link is missing",
              "it in the place of the mark"));

  private MacroMarks() {}

  /** In a paragraph with other lines only an image can stand, with one colon. */
  private static Optional<TextEdit> bracketed(String text, MatchResult match) {
    String mark = match.group();
    boolean alone = text.strip().equals(mark);
    return alone || mark.startsWith("image:")
        ? Optional.of(
            MarkRepair.edit(
                match, (alone ? mark : mark.replaceFirst("^image::?", "image:")) + "[]"))
        : Optional.empty();
  }
}
