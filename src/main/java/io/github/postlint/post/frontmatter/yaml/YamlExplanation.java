package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Excerpt;

/** Says in an author's words why YAML is refused, and what to do. */
public final class YamlExplanation {

  /** Longer quotations do not help. */
  private static final int MAX_QUOTE = 60;

  private YamlExplanation() {}

  /** One or two sentences that quote the text in question. */
  public static String of(YamlProblem problem) {
    String detail = Excerpt.of(problem.detail(), MAX_QUOTE);
    return switch (problem.cause()) {
      case UNQUOTED_COLON ->
          "A value with a colon in it needs quotation marks: \"" + detail + "\".";
      case TAB -> "YAML knows no tabs for indentation. Write spaces.";
      case RESERVED_CHARACTER ->
          "A value cannot begin with " + detail + ". Put it in quotation marks.";
      case UNCLOSED_QUOTE -> "The quotation mark " + detail + " is never closed. Close it.";
      case TEXT_AFTER_QUOTE ->
          "The value ends at its second quotation mark, and this is too much: "
              + detail
              + ". Use the other kind of quotation marks around the whole value.";
      case UNCLOSED_BRACKET ->
          "The bracket "
              + detail
              + " is not closed properly. Close it, or put the value in quotation"
              + " marks.";
      case NO_SPACE_AFTER_COLON ->
          "A space is missing behind the colon. Write \"" + detail + ": …\".";
      case NO_SPACE_AFTER_DASH ->
          "A space is missing behind the hyphen. Write \"- " + detail + "\".";
      case CONFLICT_MARKER ->
          "A merge left \"" + detail + "\" behind. Keep one side and delete the marker lines.";
      case INDENTATION ->
          "\""
              + detail
              + "\" is indented unlike the lines around it. Align it with its neighbours.";
      case STRAY_LINE ->
          "\"" + detail + "\" is no \"key: value\" line. Join it to the line above or delete it.";
      case BAD_ESCAPE ->
          "YAML does not know \""
              + detail
              + "\" in double quotation marks. Write two backslashes, or use single ones.";
      case UNKNOWN_ALIAS ->
          "YAML takes \"" + detail + "\" for a reference. Put the value in quotation marks.";
      case CONTROL_CHARACTER -> "YAML forbids the character " + detail + ". Delete it.";
      case FORBIDDEN_TYPE ->
          "The generator refuses the tag " + detail + " for safety. Delete the tag.";
      case LIMIT, OTHER -> "This is no YAML (" + detail + ").";
    };
  }
}
