package io.github.postlint.post.asciidoc.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line is by itself. */
public final class LineKinds {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
  private static final Pattern ATTRIBUTE_LIST = Pattern.compile("\\[(|[\\w.#%{,\"'].*)\\]", FLAGS);
  private static final Pattern ANCHOR =
      Pattern.compile("\\[\\[(?:|([\\p{Alpha}_:][\\w\\-:.]*)(?:, *(.+))?)\\]\\]", FLAGS);
  private static final Pattern TITLE = Pattern.compile("\\.(\\.?[^ \\t.].*)", FLAGS);
  private static final Pattern ENTRY = Pattern.compile(":(!?\\w[^:]*):(?:[ \\t]+(.*))?", FLAGS);
  private static final Pattern BREAK = Pattern.compile("(?:'{3,}|<{3,}|([-*_])( *)\\1\\2\\1)");
  private static final Pattern INDENTED_BREAK = Pattern.compile(" {0,3}([-*_])( *)\\1\\2\\1");
  private static final Pattern MEDIA =
      Pattern.compile("(image|video|audio)::(\\S|\\S.*?\\S)\\[(.+)?\\]", FLAGS);
  private static final Pattern CUSTOM =
      Pattern.compile("(\\w[\\w-]*)::(|\\S|\\S.*?\\S)\\[(.+)?\\]", FLAGS);

  private LineKinds() {}

  private static Optional<Matcher> match(Pattern pattern, Line line) {
    Matcher matcher = pattern.matcher(line.text());
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** A list of attributes for a block: group 1 is what stands between the brackets. */
  public static Optional<Matcher> attributeList(Line line) {
    return line.text().startsWith("[") && line.text().endsWith("]")
        ? match(ATTRIBUTE_LIST, line)
        : Optional.empty();
  }

  /** The id of a block: group 1, and the text for references to it, group 2. */
  public static Optional<Matcher> anchor(Line line) {
    return line.text().startsWith("[[") ? match(ANCHOR, line) : Optional.empty();
  }

  /** Whether the line is an id or a list of attributes for a block. */
  public static boolean isAttributeLine(Line line) {
    return anchor(line).isPresent() || attributeList(line).isPresent();
  }

  /** The title of a block: group 1. */
  public static Optional<Matcher> title(Line line) {
    return line.text().startsWith(".") ? match(TITLE, line) : Optional.empty();
  }

  /** The entry of an attribute: its name in group 1, its value, if any, in group 2. */
  public static Optional<Matcher> entry(Line line) {
    return line.text().startsWith(":") ? match(ENTRY, line) : Optional.empty();
  }

  /** Whether the line is drawn as a rule, or as the end of a page. */
  public static boolean isBreak(Line line) {
    String text = line.text();
    if (text.isEmpty()) {
      return false;
    }
    return text.charAt(0) == ' '
        ? match(INDENTED_BREAK, line).isPresent()
        : "'<-*_".indexOf(text.charAt(0)) >= 0 && match(BREAK, line).isPresent();
  }

  /** A picture, a film or a sound: its macro in group 1, its target in 2, its attributes in 3. */
  public static Optional<Matcher> media(Line line) {
    return line.text().endsWith("]") && line.text().contains("::")
        ? match(MEDIA, line)
        : Optional.empty();
  }

  /** Any block macro: its name in group 1, its target in 2, its attributes in 3. */
  public static Optional<Matcher> macro(Line line) {
    return line.text().endsWith("]") && line.text().contains("::")
        ? match(CUSTOM, line)
        : Optional.empty();
  }

  /** Whether the line ends a paragraph. */
  public static boolean startsBlock(Line line) {
    return isAttributeLine(line) || Delimiter.of(line.text()) != null;
  }
}
