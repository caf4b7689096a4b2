package io.github.postlint.post.qute;

import io.github.postlint.post.template.TemplateSlip;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Qute makes of an expression, as far as its first name tells. */
final class QuteExpression {
  private static final Pattern LITERAL =
      Pattern.compile("\\d+[lLfFdD]?|\\d+\\.\\d+[fFdD]?|true|false|null");
  private static final Pattern NAMESPACE = Pattern.compile("([\\w-]+):(?!\\s|$)[\\s\\S]*");
  private static final Pattern FIRST = Pattern.compile("[^\\s.\\[(:?]+");

  /** What a value is asked for, and what that is asked for, unless it is called. */
  private static final Pattern MEMBER = Pattern.compile("\\.(\\w+)(?:\\.(\\w[\\w-]*+)(?!\\())?");

  /** With these a missing value is none to worry about. */
  private static final Pattern DEFAULT =
      Pattern.compile("\\?\\?|\\?:|\\bor\\b|\\borEmpty\\b|\\bifTruthy\\b");

  private QuteExpression() {}

  /**
   * What is wrong with an expression; empty where nothing is known to be.
   *
   * @param tag the expression
   * @param scope what the site knows
   * @param local names that the body itself gives values
   */
  static Optional<TemplateSlip> check(QuteTag tag, QuteScope scope, Set<String> local) {
    String text = tag.content();
    if (LITERAL.matcher(text).matches()) {
      return Optional.of(new TemplateSlip(TemplateSlip.Kind.LITERAL, tag.span(), text));
    }
    if (DEFAULT.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher namespace = NAMESPACE.matcher(text);
    if (namespace.matches()) {
      return scope.namespaces().contains(namespace.group(1))
          ? printed(TemplateSlip.Kind.PRINTED, tag, text)
          : Optional.of(
              new TemplateSlip(
                  scope.complete()
                      ? TemplateSlip.Kind.UNKNOWN_NAMESPACE
                      : TemplateSlip.Kind.DOUBTFUL_NAMESPACE,
                  tag.span(),
                  namespace.group(1)));
    }
    Matcher first = FIRST.matcher(text);
    if (!first.lookingAt() || isCall(text, first.end())) {
      return Optional.empty();
    }
    String name = first.group();
    if (local.contains(name)) {
      return printed(TemplateSlip.Kind.PRINTED, tag, text);
    }
    return scope.values().contains(name)
        ? member(tag, scope, name)
        : Optional.of(
            new TemplateSlip(
                scope.complete()
                    ? TemplateSlip.Kind.UNKNOWN_VALUE
                    : TemplateSlip.Kind.DOUBTFUL_VALUE,
                tag.span(),
                name));
  }

  /** What a known value is asked for. */
  private static Optional<TemplateSlip> member(QuteTag tag, QuteScope scope, String name) {
    Matcher member = MEMBER.matcher(tag.content()).region(name.length(), tag.content().length());
    Set<String> known = scope.members().get(name);
    if (known == null || !member.lookingAt()) {
      return printed(TemplateSlip.Kind.PRINTED, tag, tag.content());
    }
    if (!known.contains(member.group(1))) {
      return printed(
          scope.complete() ? TemplateSlip.Kind.UNKNOWN_MEMBER : TemplateSlip.Kind.DOUBTFUL_MEMBER,
          tag,
          name + "." + member.group(1));
    }
    boolean data = name.equals("page") && member.group(1).equals("data") && member.group(2) != null;
    return data
        ? printed(TemplateSlip.Kind.PRINTED_DATA, tag, member.group(2))
        : printed(TemplateSlip.Kind.PRINTED, tag, tag.content());
  }

  private static Optional<TemplateSlip> printed(
      TemplateSlip.Kind kind, QuteTag tag, String detail) {
    return Optional.of(new TemplateSlip(kind, tag.span(), detail));
  }

  /** Whether an expression asks a value of every page for one of its own. */
  static boolean isValue(QuteTag tag, QuteScope scope) {
    Matcher first = FIRST.matcher(tag.content());
    return first.lookingAt()
        && scope.values().contains(first.group())
        && tag.content().startsWith(".", first.end());
  }

  private static boolean isCall(String text, int end) {
    return end < text.length() && text.charAt(end) == '(';
  }
}
