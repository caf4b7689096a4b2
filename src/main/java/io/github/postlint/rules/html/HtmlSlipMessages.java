package io.github.postlint.rules.html;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what readers see of what is wrong in HTML, and mends it where that is certain. */
record HtmlSlipMessages(Post post, Reporter reporter) {
  private static final Set<String> WRITTEN =
      Set.of(
          "amp", "apos", "bull", "copy", "euro", "gt", "hellip", "laquo", "ldquo", "lsquo", "lt",
          "mdash", "nbsp", "ndash", "quot", "raquo", "rarr", "rdquo", "rsquo", "trade");

  private static final Pattern NEXT = Pattern.compile("\\s+[a-zA-Z][a-zA-Z-]{0,30}=$");

  /** Attributes without which an element does nothing for readers. */
  private static final Set<String> NEEDED = Set.of("data", "href", "src", "srcset");

  void report(MarkupSlip slip) {
    switch (slip.kind()) {
      case UNCLOSED_COMMENT -> reportComment(slip);
      case CUT_TAG ->
          reporter.report(
              slip.span(),
              "Readers do not see "
                  + quoted(slip)
                  + ": the tag is never closed. Write \">\" where it ends, and a quotation mark"
                  + " where its value does.");
      case QUOTE_TAKES_IN -> reportQuote(slip);
      case HALF_QUOTED ->
          reporter.report(
              weight(slip),
              slip.span(),
              "Browsers take the quotation mark for a part of the value of \""
                  + slip.detail()
                  + "\": it has none at its start. Write one there.",
              "Add the quotation mark",
              List.of(new TextEdit(Span.at(slip.span().start()), "\"")));
      case TAG_TAKES_IN ->
          reporter.report(
              slip.span(),
              "Readers do not see "
                  + quoted(slip)
                  + ": it is a part of the tag before it, which is never closed. Write \">\""
                  + " where that ends.");
      case QUOTE_IN_VALUE ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              "The value of \""
                  + slip.detail()
                  + "\" ends before "
                  + quoted(slip)
                  + ": quotation marks of the same kind stand in it. Write \"&quot;\" for them.");
      case CURLY_QUOTES -> reportCurly(slip);
      case MOVED_TEXT ->
          reporter.report(
              slip.span(),
              "Readers see "
                  + quoted(slip)
                  + " above the table: it stands in none of its cells. Put it in one.");
      default -> reportMore(slip);
    }
  }

  private void reportMore(MarkupSlip slip) {
    switch (slip.kind()) {
      case REFERENCE_WITHOUT_END ->
          reporter.report(
              Severity.ERROR,
              slip.span(),
              "Readers see "
                  + quoted(slip)
                  + " as it is written: its semicolon is missing. Write \""
                  + text(slip)
                  + ";\".",
              "Add the semicolon",
              List.of(new TextEdit(Span.at(slip.span().end()), ";")));
      case UNKNOWN_REFERENCE -> reportUnknown(slip);
      case ESCAPED_TWICE ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              "Readers see \"&"
                  + slip.detail()
                  + ";\" as it is written: the ampersand is escaped as well. Write \"&"
                  + slip.detail()
                  + ";\".",
              Safety.UNSAFE,
              "Escape it once",
              List.of(new TextEdit(slip.span(), "&" + slip.detail() + ";")));
      case TAG_IN_CODE ->
          reporter.report(
              slip.span(),
              "Readers do not see "
                  + quoted(slip)
                  + " in the code: browsers take it for a tag. Write \"&lt;\" for the bracket.");
      case CHARACTER_DATA ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              "Readers do not see "
                  + quoted(slip)
                  + ": HTML has no such sections, and browsers take it for a comment. Write the"
                  + " text alone.");
      case NO_ADDRESS ->
          reporter.report(
              slip.detail().equals("img") ? Severity.ERROR : Severity.WARNING,
              slip.span(),
              slip.detail().equals("img")
                  ? "The image shows nothing: " + quoted(slip) + " has no \"src\". Write one."
                  : "Readers cannot follow this link: \"<a>\" has no \"href\". Write one.");
      case ID_TWICE ->
          reporter.report(
              Severity.WARNING,
              slip.span(),
              "Links to \"#"
                  + slip.detail()
                  + "\" lead to line "
                  + post.source().lines().lineOf(slip.other().start())
                  + ", which has the same id. Give one of the two another.");
      default -> {}
    }
  }

  private static Severity weight(MarkupSlip slip) {
    return NEEDED.contains(slip.detail()) ? Severity.ERROR : Severity.WARNING;
  }

  private void reportComment(MarkupSlip slip) {
    if (slip.other().equals(slip.span())) {
      reporter.report(
          slip.span(),
          "Readers do not see what follows: nobody closes the comment. Write \"-->\" where it"
              + " ends.");
    } else {
      reporter.report(
          Severity.WARNING,
          slip.span(),
          "The comment goes on to the end of the one in line "
              + post.source().lines().lineOf(slip.other().start())
              + ": readers do not see what stands between, or see a \"-->\". Close it before, or"
              + " take the other out.");
    }
  }

  /** Where another attribute begins in the value, the mark belongs before that. */
  private void reportQuote(MarkupSlip slip) {
    String text = text(slip);
    Matcher next = NEXT.matcher(text);
    if (text.indexOf('<') < 0 && next.find()) {
      int end = slip.span().start() + next.start();
      char quote = text.charAt(text.indexOf('=') + 1) == '\'' ? '\'' : '"';
      reporter.report(
          weight(slip),
          slip.span(),
          "The value of \""
              + slip.detail()
              + "\" goes on to the next quotation mark: nobody closes it. Write one before"
              + " \""
              + next.group().strip()
              + "\".",
          "Add the quotation mark",
          List.of(new TextEdit(Span.at(end), String.valueOf(quote))));
    } else {
      reporter.report(
          slip.span(),
          "Readers do not see "
              + quoted(slip)
              + ": nobody closes the value of \""
              + slip.detail()
              + "\", which goes on to the next quotation mark. Close it.");
    }
  }

  private void reportCurly(MarkupSlip slip) {
    String value = text(slip);
    Severity severity = weight(slip);
    String message =
        "Browsers take the curly quotation marks for a part of the value of \""
            + slip.detail()
            + "\", and end it at the first space. Write straight ones.";
    char last = value.charAt(value.length() - 1);
    boolean whole = value.length() > 1 && "\u201c\u201d\u2018\u2019".indexOf(last) >= 0;
    if (whole && value.indexOf('"') < 0) {
      Span first = new Span(slip.span().start(), slip.span().start() + 1);
      Span end = new Span(slip.span().end() - 1, slip.span().end());
      reporter.report(
          severity,
          slip.span(),
          message,
          "Write straight quotation marks",
          List.of(new TextEdit(first, "\""), new TextEdit(end, "\"")));
    } else {
      reporter.report(severity, slip.span(), message);
    }
  }

  private void reportUnknown(MarkupSlip slip) {
    Optional<String> meant = Suggestion.nearest(slip.detail(), WRITTEN);
    if (meant.isPresent() && slip.detail().length() > 2) {
      reporter.report(
          Severity.ERROR,
          slip.span(),
          "Readers see "
              + quoted(slip)
              + " as it is written: no character has that name. Write \"&"
              + meant.get()
              + ";\".",
          Safety.UNSAFE,
          "Write the name that was meant",
          List.of(new TextEdit(slip.span(), "&" + meant.get() + ";")));
    }
  }

  private String text(MarkupSlip slip) {
    return post.source().text(slip.span());
  }

  private String quoted(MarkupSlip slip) {
    return Excerpt.quoted(text(slip).strip().replaceAll("\\s+", " "), 60);
  }
}
