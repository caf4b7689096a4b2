package io.github.postlint.post.liquid;

/** Whether a tag can do with what stands after its name. Says no only where Liquid does. */
final class Arguments {
  private Arguments() {}

  static boolean fit(LiquidToken tag) {
    String markup = tag.markup();
    return switch (tag.name()) {
      case "if", "unless", "elsif", "case", "when", "capture", "cycle", "tablerow", "highlight" ->
          !Ascii.isBlank(markup);
      case "raw" -> Ascii.isBlank(markup);
      case "assign" -> markup.indexOf('=') >= 0;
      case "for" -> isLoop(markup);
      default -> true;
    };
  }

  private static boolean isLoop(String markup) {
    int length = markup.length();
    int variable = 0;
    while (variable < length
        && (Ascii.isWord(markup.charAt(variable)) || markup.charAt(variable) == '-')) {
      variable++;
    }
    int in = Ascii.skipBlank(markup, variable, length);
    int list = Ascii.skipBlank(markup, in + 2, length);
    return variable > 0
        && in > variable
        && markup.startsWith("in", in)
        && list > in + 2
        && list < length;
  }
}
