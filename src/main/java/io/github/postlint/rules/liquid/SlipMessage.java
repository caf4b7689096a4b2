package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidToken;

/**
 * Says what a slip does to readers, and what to do.
 *
 * @param post where it stands
 * @param token the tag or output
 * @param slip what is wrong
 * @param maybe whether Liquid may never come to it
 * @param code whether it stands in code
 * @param generator the generator's name
 */
record SlipMessage(
    Post post,
    LiquidToken token,
    ExpressionSlip slip,
    boolean maybe,
    boolean code,
    String generator) {

  /** Two sentences. */
  String text() {
    return (slip.stops() ? stops() : misreads())
        + " "
        + (code
            ? "If it is code to be shown, wrap it in {% raw %} … {% endraw %}."
            : slip.advice());
  }

  private String stops() {
    return generator
        + " stops with an error"
        + slip.unless()
        + (maybe ? " as soon as it comes here" : "")
        + ", and readers get no page: "
        + slip.what()
        + ".";
  }

  private String misreads() {
    return (slip.severity() == Severity.ERROR
            ? "Readers do not see what "
            : "Readers may not see what ")
        + Quote.token(post, token.span())
        + " says: Liquid "
        + slip.what()
        + ".";
  }
}
