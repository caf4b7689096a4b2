package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.post.liquid.LiquidCondition;
import io.github.postlint.post.liquid.LiquidCondition.Comparison;
import io.github.postlint.post.liquid.StrictMarkup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What goes wrong with the condition of {@code if}, {@code unless} and {@code elsif}. */
final class ConditionSlips {
  private static final Set<String> OPERATORS =
      Set.of("==", "!=", "<>", "<", ">", "<=", ">=", "contains");
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("=", "=="),
          Map.entry("===", "=="),
          Map.entry("is", "=="),
          Map.entry("eq", "=="),
          Map.entry("equals", "=="),
          Map.entry("!==", "!="),
          Map.entry("=!", "!="),
          Map.entry("ne", "!="),
          Map.entry("isnt", "!="),
          Map.entry("=<", "<="),
          Map.entry("le", "<="),
          Map.entry("=>", ">="),
          Map.entry("ge", ">="),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("contain", "contains"),
          Map.entry("includes", "contains"),
          Map.entry("include", "contains"),
          Map.entry("has", "contains"));
  private static final String CONTAINS =
      "Write \"contains\", with what is searched in front of it.";

  private final String tag;

  private ConditionSlips(String tag) {
    this.tag = tag;
  }

  /** The first slip of a condition that Liquid does not refuse. */
  static Optional<ExpressionSlip> of(String tag, String markup) {
    if (StrictMarkup.isCondition(markup)) {
      return Optional.empty();
    }
    return LiquidCondition.read(markup).flatMap(read -> new ConditionSlips(tag).of(markup, read));
  }

  private Optional<ExpressionSlip> of(String markup, LiquidCondition read) {
    List<Comparison> all = read.comparisons();
    Optional<ExpressionSlip> first = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      Optional<ExpressionSlip> slip = of(all.get(i), i == 0);
      boolean graver =
          slip.isPresent() && slip.get().stops() && !first.map(ExpressionSlip::stops).orElse(false);
      first = first.isPresent() && !graver ? first : slip;
      if (slip.isPresent() && slip.get().severity() == Severity.ERROR) {
        return slip;
      }
    }
    if (first.isPresent()) {
      return first;
    }
    boolean grouped =
        markup.indexOf('(') >= 0 && markup.contains(" and ") && markup.contains(" or ");
    return grouped
        ? Optional.of(
            ExpressionSlip.doubt(
                "passes over the parentheses and takes the parts from right to left",
                "Nest two {% " + tag + " %} instead."))
        : Optional.empty();
  }

  private Optional<ExpressionSlip> of(Comparison comparison, boolean first) {
    String operator = comparison.operator();
    if (!operator.isEmpty() && !OPERATORS.contains(operator)) {
      return Optional.of(operator(comparison, first));
    }
    if (comparison.left().startsWith("!")) {
      return Optional.of(
          ExpressionSlip.doubt(
              "passes over the \"!\" of " + comparison.left() + ", so that the opposite counts",
              tag.equals("if")
                  ? "Write {% unless … %}, or compare with false: \"== false\"."
                  : "Compare with false: \"== false\"."));
    }
    if (Typography.hasQuote(comparison.left() + comparison.right())) {
      return Optional.of(
          ExpressionSlip.doubt(
              "takes what stands in typographic quotation marks for a name, which has no value",
              "Write straight ones: \"…\"."));
    }
    boolean alone = operator.isEmpty() && !comparison.right().isEmpty();
    String rest = alone ? comparison.right() + " " + comparison.rest() : comparison.rest();
    if (Typography.isMeant(rest)) {
      return Optional.of(
          ExpressionSlip.doubt(
              "reads no more of the condition than " + read(comparison), join(rest)));
    }
    if (!operator.isEmpty() && comparison.right().isEmpty()) {
      return Optional.of(
          ExpressionSlip.doubt(
              "compares " + comparison.left() + " with nothing", "Write what with."));
    }
    return Optional.empty();
  }

  private static String read(Comparison comparison) {
    return comparison.operator().isEmpty()
        ? comparison.left()
        : comparison.left() + " " + comparison.operator() + " " + comparison.right();
  }

  private static String join(String rest) {
    if (rest.startsWith("&")) {
      return "Write \"and\".";
    }
    if (rest.startsWith("||")) {
      return "Write \"or\".";
    }
    if (rest.startsWith("|")) {
      return "Conditions take no filters: {% assign %} the filtered value first.";
    }
    return "Write one comparison such as a == b, or several, joined by \"and\" or \"or\".";
  }

  private ExpressionSlip operator(Comparison comparison, boolean first) {
    String operator = comparison.operator();
    boolean negation = comparison.left().equals("not");
    String what =
        negation ? "Liquid has no \"not\"" : "Liquid has no operator \"" + operator + "\"";
    return ExpressionSlip.stop(what, advice(negation, operator))
        .unless(first ? "" : " unless the parts in front of it decide");
  }

  private String advice(boolean negation, String operator) {
    if (negation) {
      return tag.equals("if")
          ? "Write {% unless … %}, or compare with false: \"== false\"."
          : "Compare with false: \"== false\".";
    }
    if (operator.equals("in")) {
      return CONTAINS;
    }
    String meant = MEANT.get(operator);
    return meant == null
        ? "It knows ==, !=, <, >, <=, >= and contains."
        : "Write \"" + meant + "\".";
  }
}
