package io.github.postlint.rules.liquid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between the braces of an output, as Liquid reads it when it forgives mistakes: the
 * first word counts, what follows up to a bar is ignored.
 *
 * @param value the first word; empty where there is none
 * @param rest what stands behind it
 */
record LiquidExpression(String value, String rest) {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*+");
  private static final Pattern PLAIN = Pattern.compile("[\\w.-]++");
  private static final Pattern ROOT = Pattern.compile("\\[|[\\w-]++\\??+");
  private static final Pattern WORD = Pattern.compile("\\w++");

  /** Reads the markup of an output. */
  static LiquidExpression of(String markup) {
    LiquidWords words = new LiquidWords(markup);
    Optional<String> first = words.next();
    return new LiquidExpression(first.orElse(""), markup.substring(words.offset()));
  }

  /** The whole number that is printed, where it is one without filters. */
  Optional<String> number() {
    return INTEGER.matcher(value).matches() && !hasFilters()
        ? Optional.of(Long.toString(Long.parseLong(value)))
        : Optional.empty();
  }

  /** Whether the value is none that could be looked up by name, or one that is hard to read. */
  boolean isLiteral() {
    return !value.isEmpty()
        && ("\"'([".indexOf(value.charAt(0)) >= 0
            || NUMBER.matcher(value).matches()
            || LITERALS.contains(value)
            || root().equals("["));
  }

  /** The name that is looked up; empty where nothing is, and so nothing found. */
  String root() {
    Matcher root = ROOT.matcher(value);
    return root.find() ? root.group() : "";
  }

  /** Whether the value is written as Liquid's own variables are, such as {@code a.b}. */
  boolean isPlain() {
    return PLAIN.matcher(value).matches();
  }

  boolean hasFilters() {
    return rest.indexOf('|') >= 0;
  }

  /** The names of the filters, as far as the markup has no quotation marks. */
  List<String> filters() {
    return Stream.of(LiquidWords.withoutQuotes(rest).split("\\|"))
        .skip(1)
        .map(WORD::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .toList();
  }

  private static final List<String> LITERALS =
      List.of("nil", "null", "true", "false", "blank", "empty");
}
