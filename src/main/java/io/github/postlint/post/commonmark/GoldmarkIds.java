package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.TextBlock;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives headings their ids, each once on a page. */
final class GoldmarkIds {
  /** A list of attributes at the end of a heading. */
  static final Pattern ATTRIBUTES =
      Pattern.compile(
          "[ \\t]{0,99}\\{[ \\t]{0,99}((?:[#.\\w-][^{}\"\\n"
              + "]{0,300}|[\\w-]{1,99}=\"[^\"\\n"
              + "]{0,300}\"[ \\t]{0,9}){1,20})\\}[ \\t]{0,99}$");

  private static final Pattern ID =
      Pattern.compile("(?:^|\\s)#([^\\s{}]+)|(?:^|\\s)id=\"([^\"]*)\"");

  private final Goldmark goldmark;
  private final Set<String> used = new HashSet<>();

  GoldmarkIds(Goldmark goldmark) {
    this.goldmark = goldmark;
  }

  /**
   * Adds the id of a heading.
   *
   * @param raw its words with their marks, and with what stands in braces behind them
   */
  void add(TextBlock heading, String raw, List<Anchor> anchors) {
    String words = raw;
    Matcher attributes = ATTRIBUTES.matcher(raw);
    if (goldmark.attributes() && attributes.find()) {
      Matcher id = ID.matcher(attributes.group(1));
      if (id.find()) {
        String stated = id.group(1) != null ? id.group(1) : id.group(2);
        used.add(stated);
        anchors.add(new Anchor(stated, heading.span()));
        return;
      }
      words = raw.substring(0, attributes.start());
    }
    if (goldmark.ids() != Goldmark.Ids.OTHER) {
      anchors.add(new Anchor(unused(of(words)), heading.span()));
    }
  }

  private String unused(String id) {
    String first = id.isEmpty() ? "heading" : id;
    String found = first;
    for (int i = 1; !used.add(found); i++) {
      found = first + "-" + i;
    }
    return found;
  }

  /** Letters and digits, with one hyphen for whatever else stands between them. */
  private static String blackfriday(String words) {
    StringBuilder id = new StringBuilder();
    boolean gap = false;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      int c = words.codePointAt(at);
      if (Character.isLetter(c) || isNumber(c)) {
        if (gap && id.length() > 0) {
          id.append('-');
        }
        gap = false;
        id.appendCodePoint(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return id.toString();
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private String of(String words) {
    if (goldmark.ids() == Goldmark.Ids.BLACKFRIDAY) {
      return blackfriday(words);
    }
    boolean ascii = goldmark.ids() == Goldmark.Ids.ASCII;
    String text = words.strip();
    if (ascii) {
      text = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
    StringBuilder id = new StringBuilder();
    text.codePoints()
        .filter(c -> !ascii || c < 128)
        .forEach(
            c -> {
              if (c == ' ' || c == '-') {
                id.append('-');
              } else if (c == '_'
                  || Character.isLetter(c)
                  || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                id.appendCodePoint(Character.toLowerCase(c));
              }
            });
    return id.toString();
  }
}
