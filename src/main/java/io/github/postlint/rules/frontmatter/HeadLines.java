package io.github.postlint.rules.frontmatter;

import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first lines of a post, looked at for what an author may have meant as front matter. */
final class HeadLines {

  /** How far down front matter is looked for; the longest real one has 90 lines. */
  private static final int MAX_LINES = 200;

  private static final Pattern KEY = Pattern.compile("[ \\t]*([A-Za-z_][\\w-]*):(?:[ \\t].*|$)");
  private static final Pattern UNSEEN =
      Pattern.compile("[\u00A0\u00AD\u2000-\u200F\u202F\u2060\u3000\uFEFF]");
  private static final Pattern DASHES =
      Pattern.compile("\\s*(?:[-\u2010-\u2015\u2212]{2,}|[\u2014\u2015]|[*=_+~]{3,})\\s*");
  private static final Pattern SPACED = Pattern.compile("\\s*- ?- ?-\\s*");
  private static final Pattern EQUATION = Pattern.compile("[\\w.-]{1,60} ?= ?\\S.*");
  private static final Pattern TILDES = Pattern.compile("~{6,}");
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "title",
          "layout",
          "date",
          "author",
          "authors",
          "tags",
          "categories",
          "category",
          "permalink",
          "lang",
          "description",
          "excerpt",
          "published");

  private final Source source;
  private final int count;

  HeadLines(Source source) {
    this.source = source;
    this.count = Math.min(source.lines().count(), MAX_LINES);
  }

  /** The last line that is looked at, 1-based. */
  int count() {
    return count;
  }

  /** The line's text without its line end; empty beyond the end. */
  String text(int line) {
    return line > source.lines().count() ? "" : source.lines().text(line);
  }

  Span span(int line) {
    return source.lines().line(line);
  }

  /** From the beginning of one line to the beginning of another. */
  Span between(int from, int to) {
    LineTable lines = source.lines();
    return new Span(lines.line(from).start(), lines.line(to).start());
  }

  boolean isBlank(int line) {
    return text(line).isBlank();
  }

  boolean isIndented(int line) {
    return text(line).startsWith(" ") || text(line).startsWith("\t");
  }

  boolean isKey(int line) {
    return KEY.matcher(text(line)).matches();
  }

  /** Whether a line is a key that blogs know, with a value. */
  boolean isKnownKey(int line) {
    Matcher key = KEY.matcher(text(line));
    return key.matches() && WELL_KNOWN.contains(key.group(1));
  }

  /** Three hyphens as the generator wants them. */
  boolean isDelimiter(int line) {
    return text(line).stripTrailing().equals("---");
  }

  /**
   * Hyphens that look like a delimiter and are none: indented, too few, too many, dashes, other
   * marks in their place, or with characters among them that nobody sees.
   */
  boolean isBadDelimiter(int line) {
    String text = UNSEEN.matcher(text(line)).replaceAll("");
    boolean hyphens = DASHES.matcher(text).matches() || SPACED.matcher(text).matches();
    return hyphens && !isDelimiter(line);
  }

  /** The same where a stray sign stands before the hyphens. */
  boolean isBadOpener(int line) {
    return isBadDelimiter(line) || text(line).strip().matches("[^\\w\\s-]{1,2}---");
  }

  /**
   * Whether a header begins at a line that other generators read: TOML between lines of plus signs,
   * or keys with equals signs above a line of tildes.
   */
  boolean isForeignHeader(int first) {
    boolean toml = text(first).stripTrailing().equals("+++");
    boolean keys = false;
    for (int line = toml ? first + 1 : first; line <= count; line++) {
      String text = text(line).stripTrailing();
      if (toml ? text.equals("+++") : TILDES.matcher(text).matches()) {
        return keys;
      }
      boolean key = EQUATION.matcher(text).matches();
      if (!toml && !key && (!keys || !text.isEmpty())) {
        return false;
      }
      keys |= key;
    }
    return false;
  }

  /** The line that looks like the end of the keys that begin at a line and is none, or 0. */
  int badCloser(int from) {
    for (int line = from; line <= count && !isDelimiter(line); line++) {
      if (isBadDelimiter(line)) {
        return line;
      }
    }
    return 0;
  }

  /** The first line from {@code from} on that is not blank, or 0. */
  int firstText(int from) {
    for (int line = from; line <= count; line++) {
      if (!isBlank(line)) {
        return line;
      }
    }
    return 0;
  }

  /** The first delimiter line from {@code from} on, or 0. */
  int delimiter(int from) {
    for (int line = from; line <= count; line++) {
      if (isDelimiter(line)) {
        return line;
      }
    }
    return 0;
  }

  /**
   * Whether keys begin at a line: one that blogs know, and a second one or a delimiter within the
   * lines that follow without a blank one. Prose such as {@code Note: …} does not look like that.
   */
  boolean beginsKeys(int from) {
    return beginsKeys(from, false);
  }

  /** The same after a line that looks like a delimiter, as the one may that ends the keys. */
  boolean beginsKeysAfterOpener(int from) {
    return beginsKeys(from, true);
  }

  private boolean beginsKeys(int from, boolean afterOpener) {
    boolean known = false;
    int keys = 0;
    int first = Math.max(from, firstText(from));
    for (int line = first; line <= count && !isBlank(line); line++) {
      Matcher key = KEY.matcher(text(line));
      if (key.matches()) {
        keys++;
        known |= WELL_KNOWN.contains(key.group(1));
      } else if (isDelimiter(line) || (afterOpener && isBadDelimiter(line))) {
        return known;
      }
      if (known && keys > 1) {
        return true;
      }
    }
    return false;
  }
}
