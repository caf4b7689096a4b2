package io.github.postlint.post.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition as Liquid reads it with less care, where it does not keep to the grammar.
 *
 * @param comparisons its parts between {@code and} and {@code or}, in their order
 */
public record LiquidCondition(List<Comparison> comparisons) {

  /** Copies the list. */
  public LiquidCondition {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * A part of a condition.
   *
   * @param left what is compared, or a value alone
   * @param operator between the two; empty where there is none
   * @param right what it is compared with; empty where nothing stands there
   * @param rest what Liquid passes over after them
   */
  public record Comparison(String left, String operator, String right, String rest) {}

  /** Reads a condition; empty where Liquid refuses the post for it. */
  public static Optional<LiquidCondition> read(String markup) {
    List<String> parts = parts(markup);
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean connector = parts.get(i).equals("and") || parts.get(i).equals("or");
      if (i % 2 == 1 && !connector) {
        return Optional.empty();
      }
      if (i % 2 == 0) {
        Optional<Comparison> comparison = comparison(parts.get(i));
        if (comparison.isEmpty()) {
          return Optional.empty();
        }
        comparisons.add(comparison.get());
      }
    }
    return parts.size() % 2 == 1 ? Optional.of(new LiquidCondition(comparisons)) : Optional.empty();
  }

  /** Cuts the markup at {@code and} and {@code or}, which are parts of their own. */
  private static List<String> parts(String markup) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < markup.length()) {
      int piece = Ascii.skipSpace(markup, at, markup.length());
      int connector = connectorEnd(markup, piece);
      if (connector > piece) {
        add(markup.substring(start, piece), parts);
        parts.add(markup.substring(piece, connector));
        start = connector;
        at = connector;
      } else {
        at = pieceEnd(markup, piece);
      }
    }
    add(markup.substring(start), parts);
    return parts;
  }

  private static void add(String part, List<String> parts) {
    if (!Ascii.isSpace(part)) {
      parts.add(part.strip());
    }
  }

  private static int connectorEnd(String markup, int from) {
    if (from > 0 && Ascii.isWord(markup.charAt(from - 1))) {
      return from;
    }
    int end = Ascii.skipWord(markup, from, markup.length());
    String word = markup.substring(from, end);
    return word.equals("and") || word.equals("or") ? end : from;
  }

  private static int pieceEnd(String markup, int from) {
    int end = Fragments.end(markup, from);
    while (end == from || (end < markup.length() && isLoose(markup, from, end))) {
      if (end >= markup.length() || Ascii.isSpace(markup.charAt(end))) {
        break;
      }
      end++;
    }
    return Math.max(end, Math.min(from + 1, markup.length()));
  }

  /** Where a piece begins with what belongs to none, it takes all up to the next space. */
  private static boolean isLoose(String markup, int from, int end) {
    return Fragments.end(markup, from) == from && !Ascii.isSpace(markup.charAt(end));
  }

  private static Optional<Comparison> comparison(String part) {
    int left = Fragments.next(part, 0);
    if (left < 0) {
      return Optional.empty();
    }
    int leftEnd = Fragments.end(part, left);
    int operator = Ascii.skipSpace(part, leftEnd, part.length());
    int operatorEnd = operator;
    while (operatorEnd < part.length() && isOperator(part.charAt(operatorEnd))) {
      operatorEnd++;
    }
    int right = Ascii.skipSpace(part, operatorEnd, part.length());
    int rightEnd = Fragments.end(part, right);
    return Optional.of(
        new Comparison(
            part.substring(left, leftEnd),
            part.substring(operator, operatorEnd),
            part.substring(right, rightEnd),
            part.substring(rightEnd).strip()));
  }

  private static boolean isOperator(char c) {
    return "=!<>_".indexOf(c) >= 0 || (c >= 'a' && c <= 'z');
  }
}
