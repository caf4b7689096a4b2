package io.github.postlint.post.liquid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a tag can do with what stands after its name. Says no only where Liquid does. */
final class Arguments {
  private static final Pattern POST = Pattern.compile("/?(?:.+/)?\\d++-\\d++-\\d++-.*+");
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z0-9.+#_-]++");
  private static final Pattern OPTION =
      Pattern.compile("\\s++\\w++(?:=(?:\\w++|\"(?:[0-9]++\\s)*+[0-9]++\"))?+");

  private Arguments() {}

  static boolean fit(LiquidToken tag) {
    String markup = tag.markup();
    return switch (tag.name()) {
      case "if", "unless", "elsif" ->
          StrictMarkup.isCondition(markup) || LiquidCondition.read(markup).isPresent();
      case "case", "when" -> Fragments.next(markup, 0) >= 0;
      case "capture" -> isNamed(markup);
      case "cycle" -> !Ascii.isSpace(markup);
      case "highlight" -> isHighlight(markup.strip());
      case "include", "include_relative", "include_cached" -> IncludeMarkup.of(markup).isParsed();
      case "post_url" -> POST.matcher(markup.strip()).matches();
      case "raw" -> Ascii.isSpace(markup);
      case "assign" -> isAssignment(markup);
      case "for" -> isLoop(markup, true);
      case "tablerow" -> isLoop(markup, false);
      default -> true;
    };
  }

  private static boolean isHighlight(String markup) {
    // A regular expression that begins and ends at lines: one line that fits is enough.
    return markup.lines().anyMatch(Arguments::isHighlightLine);
  }

  private static boolean isHighlightLine(String line) {
    Matcher language = LANGUAGE.matcher(line);
    if (!language.lookingAt()) {
      return false;
    }
    int at = language.end();
    Matcher option = OPTION.matcher(line);
    while (at < line.length() && option.region(at, line.length()).lookingAt()) {
      at = option.end();
    }
    return at == line.length();
  }

  private static boolean isNamed(String markup) {
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (Ascii.isWord(c) || "-.[]".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A name with nothing but spaces between it and the sign. */
  private static boolean isAssignment(String markup) {
    for (int sign = markup.indexOf('='); sign >= 0; sign = markup.indexOf('=', sign + 1)) {
      String name = markup.substring(0, sign).stripTrailing();
      if (!name.isEmpty() && isNamed(name.substring(name.length() - 1).replace(")", "]"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoop(String markup, boolean hyphens) {
    int length = markup.length();
    int variable = 0;
    while (variable < length
        && (Ascii.isWord(markup.charAt(variable)) || (hyphens && markup.charAt(variable) == '-'))) {
      variable++;
    }
    int in = Ascii.skipSpace(markup, variable, length);
    int list = Ascii.skipSpace(markup, in + 2, length);
    boolean found =
        variable > 0
            && in > variable
            && markup.startsWith("in", in)
            && list > in + 2
            && list < length;
    // "tablerow" looks for its words anywhere.
    return hyphens ? found && Fragments.end(markup, list) > list : found || !Ascii.isSpace(markup);
  }
}
