package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.post.liquid.LiquidToken;

/**
 * Says why Liquid refuses a post, and what to do.
 *
 * @param post where it stands
 * @param problem what is wrong
 * @param code whether it stands in code
 */
record SyntaxMessage(Post post, LiquidProblem problem, boolean code) {
  private static final String RAW = "{% raw %} … {% endraw %}";

  /** Two sentences, the first with a proviso where the finding is no error. */
  String text(Severity severity) {
    String stops = severity == Severity.ERROR ? "" : " unless a plugin brings it";
    return "Jekyll stops with an error"
        + stops
        + ", and readers get no page: "
        + why()
        + " "
        + (code ? "If it is code to be shown, wrap it in " + RAW + "." : what())
        + (problem.kind() == LiquidProblem.Kind.UNKNOWN_TAG
            ? Suggestion.of(tag().name(), LiquidTags.names())
            : "");
  }

  private String why() {
    return switch (problem.kind()) {
      case UNFINISHED -> unfinished();
      case UNKNOWN_TAG -> "it knows no tag \"" + tag().name() + "\".";
      case UNCLOSED -> quoted() + " is never closed.";
      case UNEXPECTED ->
          isEnd()
              ? quoted() + " closes nothing, since no \"" + block() + "\" is open here."
              : quoted() + " stands in no block that it could part.";
      case ARGUMENTS ->
          tag().name().equals("raw")
              ? quoted() + " must not have anything behind its name."
              : quoted() + " lacks what belongs behind its name.";
    };
  }

  private String unfinished() {
    boolean output = tag().kind() == LiquidToken.Kind.UNFINISHED_OUTPUT;
    if (output || tag().span().length() == 2) {
      return quoted() + " is not closed by \"" + (output ? "}}" : "%}") + "\".";
    }
    return quoted() + " has no tag name.";
  }

  private String what() {
    return switch (problem.kind()) {
      case UNFINISHED -> "Close it, or wrap it in " + RAW + " to show it.";
      case UNKNOWN_TAG -> "Correct the name, or wrap it in " + RAW + " to show it.";
      case UNCLOSED -> "Write {% end" + tag().name() + " %} where it ends.";
      case UNEXPECTED ->
          isEnd() ? "Remove it, or write the tag that it closes." : "Remove it, or move it there.";
      case ARGUMENTS ->
          switch (tag().name()) {
            case "raw" -> "Write {% raw %}.";
            case "for" -> "Write {% for item in list %}.";
            case "assign" -> "Write {% assign name = value %}.";
            case "highlight" -> "Name a language: {% highlight java %}.";
            default -> "Add it.";
          };
    };
  }

  private boolean isEnd() {
    return tag().name().startsWith("end");
  }

  private String block() {
    return tag().name().substring(3);
  }

  private LiquidToken tag() {
    return problem.token();
  }

  private String quoted() {
    return Quote.token(post, tag().span());
  }
}
