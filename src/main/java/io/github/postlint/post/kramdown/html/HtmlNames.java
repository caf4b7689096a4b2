package io.github.postlint.post.kramdown.html;

import io.github.postlint.post.kramdown.scan.Chars;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of HTML elements, and how kramdown treats what stands in them. */
public final class HtmlNames {
  /** What is read in an element. */
  public enum Content {
    /** Blocks, as in a body. */
    BLOCKS,
    /** Running text. */
    SPANS,
    /** HTML only. */
    RAW
  }

  private static final Set<String> SPANS =
      words(
          "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark"
              + " option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var");
  private static final Set<String> BLOCKS =
      words(
          "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset"
              + " figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend"
              + " menu li main map nav ol optgroup p pre section summary table tbody td th thead"
              + " tfoot tr ul");
  private static final Set<String> VOID =
      words("area base br col command embed hr img input keygen link meta param source track wbr");
  private static final Set<String> OF_BLOCKS =
      words(
          "address applet article aside blockquote body dd details div dl fieldset figure"
              + " figcaption footer form header hgroup iframe li main map menu nav noscript object"
              + " section summary td");
  private static final Set<String> OF_SPANS =
      words(
          "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label"
              + " legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th"
              + " tt");
  private static final Set<String> OF_RAW_TEXT =
      words("script style math option textarea pre code kbd samp var");

  private static final Set<String> KNOWN =
      union(SPANS, BLOCKS, VOID, OF_BLOCKS, OF_SPANS, OF_RAW_TEXT);

  private HtmlNames() {}

  @SafeVarargs
  private static Set<String> union(Set<String>... parts) {
    Set<String> union = new HashSet<>();
    for (Set<String> part : parts) {
      union.addAll(part);
    }
    return Set.copyOf(union);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether kramdown takes the element, by its name in lower case, for a part of running text. */
  public static boolean isSpan(String name) {
    return SPANS.contains(name);
  }

  /** Whether kramdown takes the element, by its name in lower case, for a block. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether the element, by its name in lower case, has no content and no end tag. */
  public static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** HTML's names are compared in lower case, others as they are. */
  public static String normal(String name) {
    if (isKnown(name)) {
      return name;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return isKnown(lower) ? lower : name;
  }

  /** Whether kramdown knows the element; {@code lower} is its name in lower case. */
  public static boolean isKnown(String lower) {
    return KNOWN.contains(lower);
  }

  /** What is read in an element that asks for Markdown. */
  public static Content content(String name) {
    return OF_BLOCKS.contains(name)
        ? Content.BLOCKS
        : OF_SPANS.contains(name) ? Content.SPANS : Content.RAW;
  }

  /** The offset after the XML name at {@code at}, with or without a prefix, or -1. */
  public static int end(String text, int at) {
    int first = simpleEnd(text, at);
    if (first < 0 || Chars.at(text, first) != ':') {
      return first;
    }
    int second = simpleEnd(text, first + 1);
    return second < 0 ? first : second;
  }

  private static int simpleEnd(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean starts = c == '_' || isLetter(c);
      if (!starts && (end == at || !(c == '-' || c == '.' || Character.isDigit(c)))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end == at ? -1 : end;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || Character.isAlphabetic(c);
  }

  /** Whether a name's first word is a span's: {@code b} and, as kramdown has it, {@code b-x}. */
  public static boolean startsLikeSpan(String text, int at) {
    String word = text.substring(at, wordEnd(text, at));
    return SPANS.contains(word);
  }

  /** Whether the first word of the name at {@code at} is {@code script}. */
  public static boolean startsLikeScript(String text, int at) {
    return text.startsWith("script", at) && wordEnd(text, at) == at + "script".length();
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Whether a code point is part of a word, as Ruby's patterns have it in UTF-8. */
  public static boolean isWordPart(int c) {
    return c < 128 ? Chars.isWord((char) c) : isWordPartBeyondAscii(c);
  }

  private static boolean isWordPartBeyondAscii(int c) {
    return Character.isLetterOrDigit(c)
        || Character.isAlphabetic(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.CONNECTOR_PUNCTUATION;
  }
}
