package io.github.postlint.rules.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * XML: a document, or any number of elements. Namespaces, document types and entities are let pass,
 * as are elements whose beginning or end is not shown.
 */
final class XmlSyntax implements SnippetSyntax {
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)<(?:!doctype\\s++html|html|head|body|div|span|p|a|script|link|img|br|input|li)\\b");
  private static final Pattern UNREAD =
      Pattern.compile(
          "<\\?xml\\b[^>]*+>|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\]\\s*+)?+>|&[\\w.:-]++;");
  private static final Pattern NOT_BLANK = Pattern.compile("[^\\n]");

  /** A tag right before an end tag is most often a placeholder, such as a version to fill in. */
  private static final Pattern PLACEHOLDER = Pattern.compile("<[\\w .:/-]++></");

  @Override
  public String name() {
    return "XML";
  }

  @Override
  public Optional<SyntaxError> check(String code) {
    if (!code.stripLeading().startsWith("<") || HTML.matcher(code).find()) {
      return Optional.empty();
    }
    String text =
        UNREAD.matcher(code).replaceAll(match -> NOT_BLANK.matcher(match.group()).replaceAll(" "));
    return XmlReader.read(text).filter(error -> !PLACEHOLDER.matcher(code).find());
  }
}
