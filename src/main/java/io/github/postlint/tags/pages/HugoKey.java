package io.github.postlint.tags.pages;

import io.github.postlint.site.terms.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name by which Hugo groups the posts of a term. */
final class HugoKey {
  private static final String SYMBOLS = "./\\_#+~-@";

  private HugoKey() {}

  /**
   * The key of a tag: in lower case, spaces to single hyphens, other symbols than {@value #SYMBOLS}
   * dropped. Unlike a slug it tells {@code dev-ops} from {@code devops}.
   */
  static String of(String tag) {
    StringBuilder key = new StringBuilder(tag.length());
    boolean blank = false;
    for (int i = 0; i < tag.length(); i += Character.charCount(tag.codePointAt(i))) {
      int c = tag.codePointAt(i);
      if (isKept(c) || isEscape(tag, i)) {
        if (blank && c != '-') {
          key.append('-');
        }
        blank = false;
        key.appendCodePoint(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = !key.isEmpty() && key.charAt(key.length() - 1) != '-';
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a folder of that name can hold the term's page: Hugo skips hidden files and editors'
   * backups, and a name must not lead out of the folder of its kind, nor be longer than file
   * systems allow.
   */
  static boolean isFolder(String key) {
    if (key.isEmpty() || key.indexOf('\\') >= 0) {
      return false;
    }
    for (String name : key.split("/", -1)) {
      boolean skipped = name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
      if (skipped || name.isEmpty() || bytes(name) > Slugs.MAX_BYTES) {
        return false;
      }
    }
    return true;
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean isKept(int c) {
    int type = Character.getType(c);
    return SYMBOLS.indexOf(c) >= 0
        || Character.isLetter(c)
        || Character.isDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isEscape(String tag, int i) {
    return tag.charAt(i) == '%' && isHex(tag, i + 1) && isHex(tag, i + 2);
  }

  private static boolean isHex(String tag, int i) {
    return i < tag.length() && "0123456789abcdefABCDEF".indexOf(tag.charAt(i)) >= 0;
  }
}
