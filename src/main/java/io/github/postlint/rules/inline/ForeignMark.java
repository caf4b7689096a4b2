package io.github.postlint.rules.inline;

import io.github.postlint.post.body.Markup;
import java.util.List;
import java.util.regex.Pattern;

/** What other programs make something of, and Markdown shows as it is written. */
enum ForeignMark {
  /** GitHub and Obsidian draw a box around the quotation. */
  ALERT(
      "\\A\\[![A-Za-z]{2,20}\\][+-]?",
      List.of("[!"),
      "GitHub marks a note so. Give the quotation a class on the next line, such as"
          + " \"{: .note}\", or begin it with bold words.",
      "GitHub marks a note so. Begin the quotation with bold words."),
  /** Docusaurus, VitePress and Pandoc put a box around what follows. */
  CONTAINER(
      "(?m)^:{3,}[ \\t]*\\{?\\.?[A-Za-z].{0,80}",
      List.of(":::"),
      "other generators draw a box around what follows. Write a quotation, or a \"<div"
          + " markdown=\"1\">\" with a class.",
      "other generators draw a box around what follows. Write a quotation."),
  /** Python's Markdown and MkDocs. */
  ADMONITION(
      "(?m)^(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z][\\w-]*.{0,80}",
      List.of("!!!", "???"),
      "MkDocs draws a box around what follows. Write a quotation, or a \"<div"
          + " markdown=\"1\">\" with a class.",
      "MkDocs draws a box around what follows. Write a quotation."),
  /** A table of contents. */
  CONTENTS(
      "\\A\\[{1,2}_?(?:TOC|toc)_?\\]{1,2}\\z",
      List.of("TOC", "toc"),
      "other programs put a table of contents there. Write a list \"* Contents\" with \"{:toc}\" on"
          + " the line below it.",
      "other programs put a table of contents there. Leave that to the template, or write a list of"
          + " links."),
  /** Wikis and Obsidian. */
  WIKI(
      "!?\\[\\[(?!_?(?i:toc)_?\\]|(?:nodiscard|maybe_unused|deprecated|likely|unlikely|noreturn|fallthrough)\\b)[\\p{L}/][^\\[\\]\\n"
          + "]{0,120}\\]\\](?!\\()",
      List.of("[["),
      "a wiki makes a link of it. Write \"[words](address)\", and \"![words](address)\" for a"
          + " picture."),
  /** Text markers. */
  HIGHLIGHT(
      "(?<![=\\w])==(?=\\p{L})[^=\\n]{1,200}(?<=[\\p{L}\\p{N}.!?)])==(?![=\\w])",
      List.of("=="),
      "other programs highlight it. Write \"<mark>…</mark>\".",
      "other programs highlight it. Remove the marks."),
  /** Insertions of markdown-it. */
  INSERTION(
      "(?<![+\\w])\\+\\+(?=\\p{L})[^+\\n]{2,200}(?<=[\\p{L}\\p{N}.!?)])\\+\\+(?![+\\w])",
      List.of("++"),
      "other programs underline it. Write \"<ins>…</ins>\".",
      "other programs underline it. Remove the marks."),
  /** Indices of Pandoc. */
  LOWERED(
      "(?<=\\p{L})~\\d{1,3}~(?!~)",
      List.of("~"),
      "other programs lower it. Write \"<sub>…</sub>\".",
      "other programs lower it. Remove the marks."),
  /** Exponents of Pandoc. */
  RAISED(
      "(?<=[\\p{L}\\d)])\\^\\w{1,3}\\^",
      List.of("^"),
      "other programs raise it. Write \"<sup>…</sup>\".",
      "other programs raise it. Remove the marks."),
  /** Footnotes of Pandoc within the text. */
  INLINE_NOTE(
      "(?<=[\\p{L}.,;:!?)\"])\\^\\[[^\\[\\]\\n]{3,400}\\]",
      List.of("^["),
      "Pandoc makes a footnote of it. Write \"[^1]\" there, and \"[^1]: …\" as a paragraph of its"
          + " own."),
  /** A box of a list of tasks. */
  TASK(
      "\\A\\[\\](?=[ \\t]+\\p{L}[\\p{L} ,.]+\\z)",
      List.of("[]"),
      "the box of a task has a space in it. Write \"[ ]\"."),
  /** Strikethrough of GFM. */
  STRIKE(
      "(?<!~)~~(?=[^\\s~])[^~\\n]{1,200}(?<=[^\\s~])~~(?!~)",
      List.of("~~"),
      "the parser of the site's settings strikes nothing out. Write \"<del>…</del>\"."),
  /** WordPress. */
  SHORTCODE(
      "\\[/?(?:caption|gallery|sourcecode|audio|video|playlist|youtube|vimeo|embed|gist)"
          + "(?:\\s[^\\]\\n]{0,300})?\\](?![(\\[:])",
      List.of(
          "[/",
          "[caption",
          "[gallery",
          "[source",
          "[audio",
          "[video",
          "[playlist",
          "[youtube",
          "[vimeo",
          "[embed",
          "[gist"),
      "it is a shortcode of WordPress. Write what it would have shown in Markdown or HTML."),
  /** Forums. */
  BULLETIN(
      "\\[/(?:b|i|u|url|img|quote|code|color|size)\\](?![(\\[:])",
      List.of("[/"),
      "forums know such tags. Write Markdown instead."),
  /** Asciidoctor. */
  ASCIIDOC(
      "(?m)^(?:image::\\S{1,200}\\[.{0,200}\\][ \\t]*$"
          + "|\\[source(?:,[ \\t]*[\\w+-]{1,20})?\\][ \\t]*$)"
          + "|(?<![\\w:])(?:link|xref|image):[^\\s\\[]{1,200}\\[[^\\]\\n]{0,200}\\]",
      List.of("[source", "image:", "link:", "xref:"),
      "Asciidoctor knows it, Markdown does not. Write Markdown instead."),
  /** Sphinx. */
  DIRECTIVE(
      "(?m)^\\.\\. [a-z][a-z-]{2,30}::.{0,80}",
      List.of(".. "),
      "Sphinx knows such directives. Write Markdown instead."),
  /** Confluence and Jira. */
  MACRO(
      "(?m)^\\{(?:code|noformat|panel|info|warning|tip|expand)(?::[^{}\\n]{0,100})?\\}[ \\t]*$",
      List.of("{code", "{noformat", "{panel", "{info", "{warning", "{tip", "{expand"),
      "Confluence knows such macros. Write Markdown instead: a fence for code, a quotation for a"
          + " note.");

  private final Pattern pattern;

  @SuppressWarnings("ImmutableEnumChecker") // Nobody writes to it.
  private final String[] signs;

  private final String advice;

  private final String plain;

  ForeignMark(String pattern, List<String> signs, String advice) {
    this(pattern, signs, advice, advice);
  }

  /**
   * @param advice where attribute lists and Markdown in HTML help
   * @param plain elsewhere
   */
  ForeignMark(String pattern, List<String> signs, String advice, String plain) {
    this.pattern = Pattern.compile(pattern);
    this.signs = signs.toArray(String[]::new);
    this.advice = advice;
    this.plain = plain;
  }

  /** Whether a markup language makes of it what its author meant. */
  boolean isKnownTo(Markup markup) {
    return switch (this) {
      case ALERT -> markup.has(Markup.Trait.ALERTS);
      case HIGHLIGHT, INSERTION, LOWERED, RAISED -> markup.has(Markup.Trait.EXTRA_MARKS);
      default -> false;
    };
  }

  /** The element of HTML that says the same; empty where none does, or HTML is left out. */
  String element(Markup markup) {
    if (markup.leavesOutHtml()) {
      return "";
    }
    return switch (this) {
      case HIGHLIGHT -> "mark";
      case INSERTION -> "ins";
      case LOWERED -> "sub";
      case RAISED -> "sup";
      case STRIKE -> "del";
      default -> "";
    };
  }

  /** How many characters stand at each end of what the element holds. */
  int width() {
    return this == LOWERED || this == RAISED ? 1 : 2;
  }

  /** What it looks like. */
  Pattern pattern() {
    return pattern;
  }

  /** One of these stands in each text that holds some. */
  String[] signs() {
    return signs.clone();
  }

  /** What it is elsewhere, and what to write. */
  String advice(Markup markup) {
    boolean full = markup.has(Markup.Trait.ATTRIBUTE_LISTS) || !element(markup).isEmpty();
    return full ? advice : plain;
  }
}
