package io.github.postlint.post.frontmatter.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Finds the author's mistake after a parser's complaint. The classes are those of 69 mistakes that
 * real authors made and mended; unquoted colons lead.
 */
final class YamlDiagnosis {
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})(?=[ \r\n]|$)");
  private static final Pattern KEY = Pattern.compile("[ \t]*(?:- +)*+([\\w. -]*\\w):(?=[ \t]|$)");
  private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("[ \t]*([\\w-]+):[^ \t]");
  private static final Pattern ITEM_WITHOUT_SPACE = Pattern.compile("[ \t]*-([^- \t].*)");

  private final YamlText text;

  YamlDiagnosis(YamlText text) {
    this.text = text;
  }

  YamlProblem of(MarkedYAMLException e) {
    Optional<YamlProblem> conflict = conflict();
    if (conflict.isPresent()) {
      return conflict.get();
    }
    int at = offset(e.getProblemMark());
    Optional<YamlProblem> character = WrongCharacters.find(text, text.lineEnd(at));
    if (character.isPresent()) {
      return character.get();
    }
    int context = e.getContextMark() == null ? at : offset(e.getContextMark());
    String words = e.getProblem() == null ? "" : e.getProblem();
    String where = e.getContext() == null ? "" : e.getContext();
    if (words.contains("mapping values are not allowed")) {
      return colon(at);
    }
    if (words.contains("cannot start any token")) {
      return character(at);
    }
    if (words.contains("escape")) {
      return word(YamlFlaw.BAD_ESCAPE, Math.max(0, text.text().lastIndexOf('\\', at - 1)), 2);
    }
    if (where.contains("quoted scalar")) {
      return words.contains("end of stream") || words.contains("document separator")
          ? unclosedQuote(context)
          : word(YamlFlaw.UNCLOSED_QUOTE, context, 1);
    }
    if (words.contains("could not find expected ':'")) {
      return stray(context);
    }
    if (where.contains("flow ")) {
      return new FlowDiagnosis(text, context, at).problem();
    }
    if (words.contains("mapping keys are not allowed")) {
      return word(YamlFlaw.RESERVED_CHARACTER, at, 1);
    }
    if (where.contains("block scalar")) {
      return word(YamlFlaw.RESERVED_CHARACTER, context, 1);
    }
    if (words.contains("undefined alias")) {
      return word(YamlFlaw.UNKNOWN_ALIAS, at, wordLength(at));
    }
    if (where.contains("alias") || where.contains("anchor")) {
      return word(YamlFlaw.RESERVED_CHARACTER, context, 1);
    }
    if (words.contains("expected <block end>")) {
      return blockEnd(at);
    }
    if (words.contains("sequence entries are not allowed")) {
      return line(YamlFlaw.INDENTATION, at);
    }
    return new YamlProblem(YamlFlaw.OTHER, text.span(at, end(at, 1)), words);
  }

  private int offset(Mark mark) {
    return mark == null ? 0 : text.offsetOfCodePoint(mark.getIndex());
  }

  private Optional<YamlProblem> conflict() {
    Matcher matcher = CONFLICT.matcher(text.text());
    return matcher.find()
        ? Optional.of(
            new YamlProblem(
                YamlFlaw.CONFLICT_MARKER,
                text.span(matcher.start(), matcher.end()),
                matcher.group(1)))
        : Optional.empty();
  }

  /**
   * A second colon on a key's line wants quotation marks; a colon further down wants other
   * indentation.
   */
  private YamlProblem colon(int at) {
    Matcher key = KEY.matcher(text.line(at));
    int start = text.lineStart(at);
    if (key.lookingAt() && start + key.end() - 1 < at) {
      String value = text.line(at).substring(key.end()).strip();
      return value.startsWith("\"") || value.startsWith("'")
          ? word(YamlFlaw.TEXT_AFTER_QUOTE, at, 1)
          : new YamlProblem(YamlFlaw.UNQUOTED_COLON, text.span(at, at + 1), value);
    }
    int above = lineAbove(at);
    return above >= 0 && lacksSpace(above) ? stray(above) : line(YamlFlaw.INDENTATION, at);
  }

  /** Where the nearest line above with text begins, or -1. */
  private int lineAbove(int at) {
    int start = text.lineStart(at);
    while (start > 0) {
      start = text.lineStart(start - 1);
      if (!text.line(start).isBlank()) {
        return start;
      }
    }
    return -1;
  }

  private boolean lacksSpace(int at) {
    String line = text.line(at);
    return KEY_WITHOUT_SPACE.matcher(line).lookingAt()
        || ITEM_WITHOUT_SPACE.matcher(line).matches();
  }

  private YamlProblem character(int at) {
    char c = text.text().charAt(at);
    return c == '\t' ? word(YamlFlaw.TAB, at, 1) : word(YamlFlaw.RESERVED_CHARACTER, at, 1);
  }

  private YamlProblem unclosedQuote(int context) {
    return word(YamlFlaw.UNCLOSED_QUOTE, context, 1);
  }

  private YamlProblem stray(int at) {
    String line = text.line(at);
    Matcher key = KEY_WITHOUT_SPACE.matcher(line);
    if (key.lookingAt()) {
      int colon = text.lineStart(at) + key.end(1);
      return new YamlProblem(
          YamlFlaw.NO_SPACE_AFTER_COLON, text.span(colon, colon + 1), key.group(1));
    }
    Matcher item = ITEM_WITHOUT_SPACE.matcher(line);
    if (item.matches()) {
      int dash = text.lineStart(at) + item.start(1) - 1;
      return new YamlProblem(
          YamlFlaw.NO_SPACE_AFTER_DASH, text.span(dash, dash + 1), item.group(1).strip());
    }
    return line(YamlFlaw.STRAY_LINE, at);
  }

  private YamlProblem blockEnd(int at) {
    Matcher key = KEY.matcher(text.line(at));
    int value = text.lineStart(at) + (key.lookingAt() ? key.end() : 0);
    while (value < at && text.text().charAt(value) == ' ') {
      value++;
    }
    if (value < at && (text.text().charAt(value) == '{' || text.text().charAt(value) == '[')) {
      return word(YamlFlaw.RESERVED_CHARACTER, value, 1);
    }
    int before = at - 1;
    while (before >= 0 && text.text().charAt(before) == ' ') {
      before--;
    }
    char c = before < 0 ? ' ' : text.text().charAt(before);
    if (c == '"' || c == '\'') {
      return afterQuote(at, before, c);
    }
    return line(YamlFlaw.INDENTATION, at);
  }

  /**
   * The quotation mark before the stray text may close what this line opened, or what an earlier
   * line forgot to close.
   */
  private YamlProblem afterQuote(int at, int close, char mark) {
    int start = text.lineStart(at);
    Matcher key = KEY.matcher(text.line(at));
    int value = key.lookingAt() ? start + key.end() : start;
    while (value < close && text.text().charAt(value) == ' ') {
      value++;
    }
    if (value < close && text.text().charAt(value) == mark) {
      return new YamlProblem(
          YamlFlaw.TEXT_AFTER_QUOTE,
          text.span(at, text.lineEnd(at)),
          text.text().substring(at, text.lineEnd(at)).strip());
    }
    int opener = text.text().lastIndexOf(mark, close - 1);
    return opener < 0 ? line(YamlFlaw.INDENTATION, at) : word(YamlFlaw.UNCLOSED_QUOTE, opener, 1);
  }

  private int wordLength(int at) {
    int end = at;
    while (end < text.text().length() && !Character.isWhitespace(text.text().charAt(end))) {
      end++;
    }
    return end - at;
  }

  private YamlProblem word(YamlFlaw cause, int at, int length) {
    int end = end(at, length);
    return new YamlProblem(
        cause, text.span(at, end), text.text().substring(Math.min(at, end), end));
  }

  /** After so many characters, but on the same line. */
  private int end(int at, int length) {
    return Math.min(text.lineEnd(at), at + length);
  }

  private YamlProblem line(YamlFlaw cause, int at) {
    int start = text.lineStart(at);
    int end = text.lineEnd(at);
    while (start < end && text.text().charAt(start) == ' ') {
      start++;
    }
    return new YamlProblem(cause, text.span(start, end), text.text().substring(start, end).strip());
  }
}
