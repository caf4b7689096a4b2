package io.github.postlint.post.frontmatter.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the author's mistake after a complaint about something in brackets or braces. */
final class FlowDiagnosis {
  private static final Pattern COLON =
      Pattern.compile("[^\\s,\\[\\]{}:][^,\\[\\]{}:\\n]*:(?=[,?\\[\\]{}])");
  private static final Pattern COMMENT = Pattern.compile("(?<=[\\s\\[{,])#.*");
  private static final Pattern REST = Pattern.compile("[^,\\]}\\n]*");

  private final YamlText text;
  private final int context;
  private final int at;
  private final boolean comma;

  /**
   * @param context where the parser began to read what it does not understand
   * @param at where it gave up
   */
  FlowDiagnosis(YamlText text, int context, int at) {
    this.text = text;
    this.context = opener(text.text(), Math.min(context, text.text().length()));
    this.at = at;
    this.comma = context < text.text().length() && text.text().charAt(context) == ',';
  }

  /** The bracket that is open where the parser stands. */
  private static int opener(String yaml, int context) {
    int last = Math.max(yaml.lastIndexOf('[', context), yaml.lastIndexOf('{', context));
    return last < 0 ? context : last;
  }

  YamlProblem problem() {
    String yaml = text.text();
    if (comma) {
      return word(YamlFlaw.EMPTY_ITEM, at, at + 1);
    }
    int end = Math.min(yaml.length(), Math.max(at, context) + 1);
    Matcher colon = COLON.matcher(yaml).region(context, end).useTransparentBounds(true);
    if (colon.find()) {
      return new YamlProblem(
          YamlFlaw.UNQUOTED_COLON, text.span(colon.end() - 1, colon.end()), colon.group());
    }
    Matcher comment = COMMENT.matcher(yaml).region(context, text.lineEnd(context));
    if (comment.useTransparentBounds(true).find()) {
      return word(YamlFlaw.COMMENT, comment.start(), comment.end());
    }
    int before = at - 1;
    while (before > context && yaml.charAt(before) == ' ') {
      before--;
    }
    boolean quoted = before > context && "\"'".indexOf(yaml.charAt(before)) >= 0;
    Matcher rest = REST.matcher(yaml).region(Math.min(at, yaml.length()), yaml.length());
    if (quoted && rest.lookingAt() && !rest.group().isBlank()) {
      return word(YamlFlaw.TEXT_BESIDE_QUOTES, rest.start(), rest.end());
    }
    return word(YamlFlaw.UNCLOSED_BRACKET, context, Math.min(text.lineEnd(context), context + 1));
  }

  private YamlProblem word(YamlFlaw cause, int from, int to) {
    String detail = text.text().substring(Math.min(from, to), to).strip();
    return new YamlProblem(cause, text.span(from, to), detail);
  }
}
