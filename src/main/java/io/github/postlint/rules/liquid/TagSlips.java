package io.github.postlint.rules.liquid;

import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.liquid.StrictMarkup;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes wrong with a tag of Liquid's own that Liquid can parse. */
final class TagSlips {
  private static final String FRAGMENT = "(?:\"[^\"]*+\"|'[^']*+'|[^\\s,|'\"]++)";
  private static final Pattern WHEN =
      Pattern.compile("\\s*+" + FRAGMENT + "(?:(?:\\s+or\\s+|\\s*+,\\s*+)" + FRAGMENT + ")*+");
  private static final Pattern LOOP =
      Pattern.compile("([\\w-]++)\\s++in\\s++(" + FRAGMENT + "++)\\s*+(?:reversed\\b)?+");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\w++\\s*+:\\s*+" + FRAGMENT);
  private static final Pattern BARE_RANGE = Pattern.compile("[\\w.-]+?\\.\\.[\\w.-]+");

  private TagSlips() {}

  /** The first slip of a tag. */
  static Optional<ExpressionSlip> of(LiquidToken tag) {
    return switch (tag.name()) {
      case "if", "unless", "elsif" -> ConditionSlips.of(tag.name(), tag.markup());
      case "else" -> otherwise(tag.markup());
      case "case" -> rest(tag.markup(), Pattern.compile("\\s*+" + FRAGMENT));
      case "when" -> rest(tag.markup(), WHEN);
      case "for" -> loop(tag.markup());
      default -> Optional.empty();
    };
  }

  private static Optional<ExpressionSlip> otherwise(String markup) {
    boolean condition = markup.matches("(?s)if\\b.*");
    return Typography.isMeant(markup)
        ? Optional.of(
            ExpressionSlip.doubt(
                "reads it as {% else %}, whatever follows",
                condition ? "Write {% elsif … %}." : "Write {% else %}, or {% elsif … %}."))
        : Optional.empty();
  }

  private static Optional<ExpressionSlip> rest(String markup, Pattern read) {
    Matcher matcher = read.matcher(markup);
    String rest = matcher.lookingAt() ? markup.substring(matcher.end()).strip() : "";
    return Typography.isMeant(rest)
        ? Optional.of(
            ExpressionSlip.doubt(
                "passes over \"" + rest + "\"", "Write values only, several joined by \"or\"."))
        : Optional.empty();
  }

  private static Optional<ExpressionSlip> loop(String markup) {
    Matcher loop = LOOP.matcher(markup);
    if (StrictMarkup.isLoop(markup) || !loop.lookingAt()) {
      return Optional.empty();
    }
    String list = loop.group(2);
    if (BARE_RANGE.matcher(list).matches()) {
      return Optional.of(
          ExpressionSlip.misread(
              "finds nothing to loop over", "Write the range as (" + list + ")."));
    }
    if (list.startsWith("[")) {
      return Optional.of(
          ExpressionSlip.misread(
              "finds nothing to loop over: it knows no lists in brackets",
              "{% assign %} a list first: \"a,b\" | split: \",\"."));
    }
    String rest = ATTRIBUTE.matcher(markup.substring(loop.end())).replaceAll("").strip();
    String advice =
        rest.startsWith("|")
            ? "Loops take no filters: {% assign %} the filtered list first."
            : "It knows reversed, limit:2 and offset:2, with colons.";
    return Typography.isMeant(rest)
        ? Optional.of(ExpressionSlip.doubt("passes over \"" + rest + "\"", advice))
        : Optional.empty();
  }
}
