package io.github.postlint.rules.liquid;

import java.util.regex.Pattern;

/** Characters of markup that are more than an oversight. */
final class Typography {
  private static final Pattern MEANT = Pattern.compile("[\\p{L}\\p{N}+*/<>=?&|≠≤≥]");
  private static final Pattern QUOTE = Pattern.compile("[“”„‟«»‘’‚]");

  private Typography() {}

  /** Whether what Liquid passes over is more than a stray point or bracket. */
  static boolean isMeant(String rest) {
    return MEANT.matcher(rest).find();
  }

  static boolean hasQuote(String markup) {
    return QUOTE.matcher(markup).find();
  }
}
