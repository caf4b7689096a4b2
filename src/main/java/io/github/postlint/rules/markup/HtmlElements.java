package io.github.postlint.rules.markup;

import java.util.Locale;
import java.util.Set;

/** What browsers know of the elements of HTML. */
public final class HtmlElements {
  private static final Set<String> FORMATTING =
      words(
          "a b big code del em font i ins kbd mark q s samp small strike strong sub sup tt u var");
  private static final Set<String> OTHERS =
      words(
          "abbr acronym address applet area article aside audio base basefont bdi bdo bgsound blink"
              + " blockquote body br button canvas caption center cite col colgroup command"
              + " content data datalist dd details dfn dialog dir div dl dt embed fieldset"
              + " figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup"
              + " hr html iframe image img input isindex keygen label legend li link listing main"
              + " map marquee math menu menuitem meta meter multicol nav nextid nobr noembed"
              + " noframes noscript object ol optgroup option output p param picture plaintext"
              + " portal pre progress rb rbc rp rt rtc ruby script search section select shadow"
              + " slot source spacer span style summary svg table tbody td template textarea tfoot"
              + " th thead time title tr track ul video wbr xmp");

  private HtmlElements() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /**
   * The offset after the tag in which {@code from} stands; -1 where it does not end before {@code
   * limit}. A bracket in a quoted value ends nothing.
   */
  public static int tagEnd(String html, int from, int limit) {
    char quote = 0;
    for (int at = from; at < limit; at++) {
      char c = html.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return -1;
  }

  /** The name in a tag, in lower case. */
  public static String name(String tag) {
    int start = Math.min(tag.length(), tag.startsWith("</") ? 2 : 1);
    int end = start;
    while (end < tag.length() && isNamePart(tag.charAt(end))) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
  }

  /** Whether readers see where such an element ends. */
  public static boolean isFormatting(String name) {
    return FORMATTING.contains(name);
  }

  /** Whether browsers give the name a meaning, in whichever case it is written. */
  public static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FORMATTING.contains(lower) || OTHERS.contains(lower);
  }

  /**
   * Whether no browser gives the name a meaning. Scripts may define names with a hyphen; such an
   * element is closed, as a rule.
   */
  public static boolean isUnknown(String name) {
    return !isKnown(name) && name.matches("[a-z0-9_][a-z0-9_.:-]*");
  }
}
