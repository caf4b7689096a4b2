package io.github.postlint.rules.inline;

import java.util.regex.Pattern;

/** What other programs make something of, and kramdown shows as it is written. */
enum ForeignMark {
  /** GitHub and Obsidian draw a box around the quotation. */
  ALERT(
      "\\A\\[![A-Za-z]{2,20}\\][+-]?",
      "[!",
      "GitHub marks a note so. Give the quotation a class on the next line, such as"
          + " \"{: .note}\", or begin it with bold words."),
  /** Docusaurus, VitePress and Pandoc put a box around what follows. */
  CONTAINER(
      "(?m)^:{3,}[ \\t]*\\{?\\.?[A-Za-z].{0,80}",
      ":::",
      "other generators draw a box around what follows. Write a quotation, or a \"<div"
          + " markdown=\"1\">\" with a class."),
  /** Python's Markdown and MkDocs. */
  ADMONITION(
      "(?m)^(?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z][\\w-]*.{0,80}",
      "!!!",
      "MkDocs draws a box around what follows. Write a quotation, or a \"<div"
          + " markdown=\"1\">\" with a class."),
  /** A table of contents. */
  CONTENTS(
      "\\A\\[{1,2}_?(?:TOC|toc)_?\\]{1,2}\\z",
      "]",
      "other programs put a table of contents there. Write a list \"* Contents\" with \"{:toc}\" on"
          + " the line below it."),
  /** Wikis and Obsidian. */
  WIKI(
      "!?\\[\\[(?!_?(?i:toc)_?\\]|(?:nodiscard|maybe_unused|deprecated|likely|unlikely|noreturn|fallthrough)\\b)[\\p{L}/][^\\[\\]\\n"
          + "]{0,120}\\]\\](?!\\()",
      "[[",
      "a wiki makes a link of it. Write \"[words](address)\", and \"![words](address)\" for a"
          + " picture."),
  /** Text markers. */
  HIGHLIGHT(
      "(?<![=\\w])==(?=\\p{L})[^=\\n]{1,200}(?<=[\\p{L}\\p{N}.!?)])==(?![=\\w])",
      "==",
      "other programs highlight it. Write \"<mark>…</mark>\"."),
  /** Insertions of markdown-it. */
  INSERTION(
      "(?<![+\\w])\\+\\+(?=\\p{L})[^+\\n]{2,200}(?<=[\\p{L}\\p{N}.!?)])\\+\\+(?![+\\w])",
      "++",
      "other programs underline it. Write \"<ins>…</ins>\"."),
  /** Indices of Pandoc. */
  LOWERED("(?<=\\p{L})~\\d{1,3}~(?!~)", "~", "other programs lower it. Write \"<sub>…</sub>\"."),
  /** Exponents of Pandoc. */
  RAISED(
      "(?<=[\\p{L}\\d)])\\^\\w{1,3}\\^", "^", "other programs raise it. Write \"<sup>…</sup>\"."),
  /** Footnotes of Pandoc within the text. */
  INLINE_NOTE(
      "(?<=[\\p{L}.,;:!?)\"])\\^\\[[^\\[\\]\\n]{3,400}\\]",
      "^[",
      "Pandoc makes a footnote of it. Write \"[^1]\" there, and \"[^1]: …\" as a paragraph of its"
          + " own."),
  /** Strikethrough of GFM. */
  STRIKE(
      "(?<!~)~~(?=[^\\s~])[^~\\n]{1,200}(?<=[^\\s~])~~(?!~)",
      "~~",
      "the parser of the site's settings strikes nothing out. Write \"<del>…</del>\"."),
  /** WordPress. */
  SHORTCODE(
      "\\[/?(?:caption|gallery|sourcecode|audio|video|playlist|youtube|vimeo|embed|gist)"
          + "(?:\\s[^\\]\\n]{0,300})?\\](?![(\\[:])",
      "[",
      "it is a shortcode of WordPress. Write what it would have shown in Markdown or HTML."),
  /** Forums. */
  BULLETIN(
      "\\[/(?:b|i|u|url|img|quote|code|color|size)\\](?![(\\[:])",
      "[/",
      "forums know such tags. Write Markdown instead."),
  /** Asciidoctor. */
  ASCIIDOC(
      "(?m)^(?:image::\\S{1,200}\\[.{0,200}\\][ \\t]*$"
          + "|\\[source(?:,[ \\t]*[\\w+-]{1,20})?\\][ \\t]*$)"
          + "|(?<![\\w:])(?:link|xref|image):[^\\s\\[]{1,200}\\[[^\\]\\n]{0,200}\\]",
      "[",
      "Asciidoctor knows it, kramdown does not. Write Markdown instead."),
  /** Sphinx. */
  DIRECTIVE(
      "(?m)^\\.\\. [a-z][a-z-]{2,30}::.{0,80}",
      "..",
      "Sphinx knows such directives. Write Markdown instead."),
  /** Confluence and Jira. */
  MACRO(
      "(?m)^\\{(?:code|noformat|panel|info|warning|tip|expand)(?::[^{}\\n]{0,100})?\\}[ \\t]*$",
      "{",
      "Confluence knows such macros. Write Markdown instead: a fence for code, a quotation for a"
          + " note.");

  private final Pattern pattern;
  private final String sign;
  private final String advice;

  ForeignMark(String pattern, String sign, String advice) {
    this.pattern = Pattern.compile(pattern);
    this.sign = sign;
    this.advice = advice;
  }

  /** What it looks like. */
  Pattern pattern() {
    return pattern;
  }

  /** Whether a text may hold some: a quick look. */
  boolean mayBeIn(String text) {
    return text.contains(sign) || (this == ADMONITION && text.contains("???"));
  }

  /** What it is elsewhere, and what to write. */
  String advice() {
    return advice;
  }
}
