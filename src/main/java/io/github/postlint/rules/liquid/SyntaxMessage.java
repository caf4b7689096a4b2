package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.liquid.LiquidTags;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.site.TemplateExtensions;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says why Liquid refuses a post, and what to do.
 *
 * @param post where it stands
 * @param problem what is wrong
 * @param code whether it stands in code
 * @param show how to show it as it is written, a clause
 * @param extensions what plugins add
 * @param generator the generator's name
 */
record SyntaxMessage(
    Post post,
    LiquidProblem problem,
    boolean code,
    String show,
    TemplateExtensions extensions,
    String generator) {

  /** Two sentences, the first with a proviso where the finding is not an error. */
  String text(Severity severity) {
    String stops = severity == Severity.ERROR ? "" : " unless a plugin brings it";
    return generator
        + " stops with an error"
        + stops
        + ", and readers get no page: "
        + why()
        + " "
        + (code ? "If it is code to be shown, " + show + "." : what())
        + (problem.kind() == LiquidProblem.Kind.UNKNOWN_TAG ? hint() : "");
  }

  /** Who would bring the tag, or what was meant. */
  private String hint() {
    String plugin = extensions.offered().get(TemplateExtensions.block(tag().name()));
    if (plugin != null) {
      return " The plugin " + plugin + " brings one of this name, but the site does not load it.";
    }
    Set<String> names = new TreeSet<>(LiquidTags.names());
    names.addAll(extensions.tags());
    return Suggestion.of(tag().name(), names);
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
              ? quoted() + " must not have anything after its name."
              : quoted()
                  + (tag().markup().isBlank()
                      ? " lacks what belongs after its name."
                      : " has something after its name that " + generator + " cannot read.");
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
      case UNFINISHED -> "Close it, or " + show + " to show it.";
      case UNKNOWN_TAG -> "Correct the name, or " + show + " to show it.";
      case UNCLOSED -> "Write {% end" + tag().name() + " %} where it ends.";
      case UNEXPECTED ->
          isEnd() ? "Remove it, or write the tag that it closes." : "Remove it, or move it there.";
      case ARGUMENTS ->
          switch (tag().name()) {
            case "raw" -> "Write {% raw %}.";
            case "for" -> "Write {% for item in list %}.";
            case "assign" -> "Write {% assign name = value %}.";
            case "highlight" ->
                "Write a language, and options such as linenos: {% highlight java linenos %}.";
            case "post_url" -> "Write the post's file name, date included, without its extension.";
            case "include", "include_relative", "include_cached" ->
                "Write parameters as key=\"value\", with spaces between them.";
            default -> "Correct it.";
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
