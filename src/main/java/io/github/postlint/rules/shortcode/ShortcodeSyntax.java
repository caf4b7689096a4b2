package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.shortcode.ShortcodeBody;
import io.github.postlint.post.shortcode.ShortcodeProblem;
import java.util.Optional;

/** Finds shortcodes that stop the build. */
public final class ShortcodeSyntax extends ShortcodeRule {

  /** The rule. */
  public ShortcodeSyntax() {
    super(
        "shortcode-syntax",
        Severity.ERROR,
        "a shortcode that stops the build: unknown, never closed, with parameters that cannot be"
            + " read; `{{<` in code");
  }

  @Override
  void check(Post post, ShortcodeBody body, String generator, Reporter reporter) {
    String stop = generator + " stops here, and builds no page at all: ";
    ShownCode code = new ShownCode(post);
    for (ShortcodeProblem problem : body.problems()) {
      Optional<String> missing = body.names().missing();
      boolean unknown = problem.kind() == ShortcodeProblem.Kind.UNKNOWN;
      Optional<String> meant =
          unknown ? Suggestion.nearest(problem.detail(), body.names().all()) : Optional.empty();
      if (!unknown || missing.isEmpty()) {
        reporter.report(problem.span(), stop + message(problem, meant) + advice(code, problem));
      } else if (code.hold(problem.span().start())) {
        reporter.report(
            Severity.WARNING,
            problem.span(),
            "Shortcodes are run in code as well: "
                + generator
                + " stops here, or readers see what \""
                + problem.detail()
                + "\" prints."
                + advice(code, problem));
      } else if (meant.isPresent()) {
        reporter.report(
            Severity.WARNING,
            problem.span(),
            stop
                + message(problem, meant)
                + " "
                + missing.get()
                + " may bring one; it is not here.");
      }
    }
  }

  private static String message(ShortcodeProblem problem, Optional<String> meant) {
    String detail = problem.detail();
    return switch (problem.kind()) {
      case CHARACTER ->
          "\""
              + detail
              + "\" means nothing in a shortcode. Put values in straight double quotation marks.";
      case UNCLOSED_TAG -> "this shortcode never ends. Write \"" + detail + "\" at its end.";
      case NO_NAME -> "this shortcode has no name.";
      case UNCLOSED_COMMENT ->
          "what begins with \"/*\" ends with \"" + detail + "\", and there is none below.";
      case UNCLOSED_QUOTE ->
          "the quotation mark " + detail + " is not closed on its line. Close it.";
      case MIXED_PARAMETERS ->
          "parameters with names and without are mixed at \"" + detail + "\". Name all, or none.";
      case NOTHING_OPEN ->
          "this closes "
              + (detail.isEmpty() ? "nothing" : "\"" + detail + "\", which is not open")
              + ". Take it out, or open it above.";
      case UNKNOWN ->
          "no shortcode is called \"" + detail + "\"." + meant.map(Suggestion::sentence).orElse("");
      case UNCLOSED ->
          "\""
              + detail
              + "\" takes a text and is never closed. Write a closing tag below, or \"/\" at the"
              + " end of this one.";
      case NO_TEXT ->
          "\"" + detail + "\" takes no text, so nothing is there to be closed. Take it out.";
    };
  }

  /** What to do with a shortcode that is to be shown. */
  private static String advice(ShownCode code, ShortcodeProblem problem) {
    return code.hold(problem.span().start())
        ? " To show a shortcode as it is, write \"/*\" after its first mark and \"*/\" before its"
            + " last."
        : "";
  }
}
