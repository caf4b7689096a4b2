package io.github.postlint.post.commonmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a text of which links are made without any mark. */
final class BareAddresses {
  private static final String REST = "(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'\">^{}\\[\\]`]*+)?";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:http|https|ftp)://[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]++(?::\\d++)?"
              + REST
              + "|www\\.[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]++"
              + REST
              + ")");
  private static final Pattern MAIL =
      Pattern.compile(
          "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
              + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)++");
  private final String chars;
  private final boolean pages;
  private final boolean mail;

  BareAddresses(String chars) {
    this.chars = chars;
    this.pages = chars.contains("://") || chars.contains("www.");
    this.mail = chars.indexOf('@') >= 0;
  }

  /** Whether an address may begin there. */
  boolean mayBegin(int at) {
    boolean letter = (pages || mail) && Character.isLetterOrDigit(chars.charAt(at));
    return letter && (at == 0 || " \n\t*_~(".indexOf(chars.charAt(at - 1)) >= 0);
  }

  /** The offset after the address of a page that begins at {@code at}; -1 where none does. */
  int pageEnd(int at) {
    boolean begins =
        pages
            && (chars.startsWith("http", at)
                || chars.startsWith("ftp:", at)
                || chars.startsWith("www.", at));
    if (!begins) {
      return -1;
    }
    Matcher address = ADDRESS.matcher(chars).region(at, chars.length());
    return address.lookingAt() ? end(at, address.end()) : -1;
  }

  /**
   * One mark of punctuation, or the parentheses that none in the address opens, do not belong to
   * it.
   */
  private int end(int from, int to) {
    char last = chars.charAt(to - 1);
    if ("?!.,:*_~".indexOf(last) >= 0) {
      return to - 1;
    }
    int closing = 0;
    for (int i = from; last == ')' && i < to; i++) {
      closing += chars.charAt(i) == ')' ? 1 : chars.charAt(i) == '(' ? -1 : 0;
    }
    return to - Math.max(0, closing);
  }

  /** The offset after the mail address that begins at {@code at}; -1 where none does. */
  int mailEnd(int at) {
    int sign = at;
    while (mail
        && sign < chars.length()
        && sign < at + 65
        && !EmphasisStack.isSpace(chars.charAt(sign))) {
      if (chars.charAt(sign) == '@') {
        Matcher address = MAIL.matcher(chars).region(at, chars.length());
        return address.lookingAt() ? address.end() : -1;
      }
      sign++;
    }
    return -1;
  }
}
