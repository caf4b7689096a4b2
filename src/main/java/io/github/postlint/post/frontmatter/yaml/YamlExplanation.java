package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.text.Excerpt;

/** Says in an author's words why YAML is refused, and what to do. */
final class YamlExplanation {

  /** Longer quotations do not help. */
  private static final int MAX_QUOTE = 60;

  private YamlExplanation() {}

  /** One or two sentences that quote the text in question. */
  static String of(YamlFlaw flaw, String text) {
    String detail = Excerpt.of(text, MAX_QUOTE);
    return switch (flaw) {
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
      case TEXT_BESIDE_QUOTES ->
          "An item ends at its second quotation mark, and this is too much: "
              + detail
              + ". Put quotation marks around the whole item.";
      case COMMENT ->
          "YAML takes \""
              + detail
              + "\" for a comment, so that the bracket is never closed. Put the item in quotation"
              + " marks.";
      case EMPTY_ITEM -> "Nothing stands before this comma. Delete it.";
      case FOREIGN_COLON ->
          "The colon after \""
              + detail
              + "\" is one of another script, and no colon to YAML. Write \""
              + detail
              + ": …\".";
      case INVISIBLE -> "The line begins with an invisible character, " + detail + ". Delete it.";
      case UNCLOSED_BRACKET ->
          "The bracket "
              + detail
              + " is not closed properly. Close it, or put the value in quotation"
              + " marks.";
      case NO_SPACE_AFTER_COLON ->
          "A space is missing after the colon. Write \"" + detail + ": …\".";
      case NO_SPACE_AFTER_DASH ->
          "A space is missing after the hyphen. Write \"- " + detail + "\".";
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
          "Some builds of the generator refuse the tag " + detail + " for safety. Delete the tag.";
      case LIMIT, OTHER -> "This is not YAML (" + detail + ").";
    };
  }
}
