package io.github.postlint.rules.liquid;

import io.github.postlint.post.liquid.LiquidOutput;
import io.github.postlint.post.liquid.LiquidOutput.Filter;
import io.github.postlint.post.liquid.StrictMarkup;
import java.util.Optional;
import java.util.Set;

/** What goes wrong with a value and its filters. */
final class OutputSlips {
  /** Filters of plugins, of which nobody knows what they take. */
  private final Set<String> others;

  OutputSlips(Set<String> others) {
    this.others = others;
  }

  /** A filter that is given too little or too much, whatever the value. */
  Optional<ExpressionSlip> stop(String markup) {
    for (Filter filter : LiquidOutput.read(markup).filters()) {
      boolean known = LiquidFilters.ALL.contains(filter.name()) && !others.contains(filter.name());
      if (known && !LiquidFilters.arity(filter.name()).takes(filter.arguments())) {
        return Optional.of(arity(filter));
      }
    }
    return Optional.empty();
  }

  private static ExpressionSlip arity(Filter filter) {
    LiquidFilters.Arity arity = LiquidFilters.arity(filter.name());
    String what =
        "the filter \""
            + filter.name()
            + "\" takes "
            + takes(arity)
            + " and is given "
            + (filter.arguments() == 0 ? "none" : filter.arguments());
    return ExpressionSlip.stop(what, advice(filter, arity));
  }

  private static String takes(LiquidFilters.Arity arity) {
    if (arity.max() == 0) {
      return "no argument";
    }
    String count =
        arity.min() == arity.max() ? "" + arity.min() : arity.min() + " to " + arity.max();
    return count + (count.equals("1") ? " argument" : " arguments");
  }

  private static String advice(Filter filter, LiquidFilters.Arity arity) {
    if (filter.arguments() > arity.max()) {
      return arity.max() == 0 ? "Remove the argument." : "Remove what is too much.";
    }
    if (!filter.rest().isEmpty()) {
      return "Write a colon after its name, and commas between arguments: "
          + example(filter.name())
          + ".";
    }
    return "Write " + example(filter.name()) + ".";
  }

  private static String example(String filter) {
    return switch (filter) {
      case "date" -> "date: \"%Y-%m-%d\"";
      case "where" -> "where: \"key\", \"value\"";
      case "replace", "replace_first" -> filter + ": \"old\", \"new\"";
      case "where_exp", "find_exp", "group_by_exp" -> filter + ": \"item\", \"item.key == 1\"";
      case "find", "replace_last" -> filter + ": \"key\", \"value\"";
      case "slice", "at_least", "at_most", "divided_by", "minus", "modulo", "plus", "times" ->
          filter + ": 2";
      case "concat" -> "concat: list";
      default -> filter + ": \"…\"";
    };
  }

  /** What Liquid passes over. */
  static Optional<ExpressionSlip> misread(String markup) {
    if (StrictMarkup.isOutput(markup)) {
      return Optional.empty();
    }
    if (Typography.hasQuote(markup)) {
      return Optional.of(
          ExpressionSlip.misread(
              "takes typographic quotation marks for letters", "Write straight ones: \"…\"."));
    }
    if (isCut(markup)) {
      return Optional.of(
          ExpressionSlip.misread(
              "ends it at the first \"}}\", although a text in quotation marks goes on",
              "{% capture %} what stands in the inner braces first."));
    }
    LiquidOutput read = LiquidOutput.read(markup);
    if (Typography.isMeant(read.rest())) {
      return Optional.of(
          ExpressionSlip.misread(
              "passes over \"" + read.rest() + "\"",
              "Outputs compute nothing: use filters, or {% if %}."));
    }
    for (Filter filter : read.filters()) {
      if (Typography.isMeant(filter.rest().replaceAll("^[(=]", ""))) {
        return Optional.of(
            ExpressionSlip.doubt(
                "passes over \"" + filter.rest() + "\" after the filter \"" + filter.name() + "\"",
                "Write a colon after the filter's name, and commas between its arguments."));
      }
    }
    return Optional.empty();
  }

  /** Whether braces inside a text in quotation marks end the output. */
  static boolean isCut(String markup) {
    boolean open = false;
    char quote = ' ';
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (open) {
        open = c != quote;
      } else if (c == '"' || c == '\'') {
        open = true;
        quote = c;
      }
    }
    return open && markup.contains("{{");
  }
}
