package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidToken;
import java.util.Optional;

/**
 * Says what readers see of code that Liquid has read.
 *
 * @param post where it stands
 * @param token what Liquid reads
 * @param place the code around it
 * @param reading what Liquid makes of it
 * @param line what is left of the line; empty where that is not certain
 * @param generator the generator's name
 */
record CodeMessage(
    Post post,
    LiquidToken token,
    CodePlace place,
    Reading reading,
    Optional<String> line,
    String generator) {

  /** A sentence. */
  String text() {
    return generator
        + " "
        + does()
        + " before the "
        + (place.block() ? "code block" : "code span")
        + " is rendered: readers "
        + seen()
        + ".";
  }

  private String does() {
    String quoted = Quote.token(post, token.span());
    if (reading.text().isEmpty()) {
      return "runs " + quoted + " as Liquid";
    }
    String text = reading.text().get();
    if (!text.isEmpty()) {
      return "replaces " + quoted + " by " + text;
    }
    boolean page = token.markup().strip().startsWith("page.");
    String why = ", which has no value in the " + (page ? "front matter" : "settings") + ",";
    return "empties " + quoted + (reading.severity() == Severity.ERROR ? "" : why);
  }

  private String seen() {
    if (line.isEmpty()) {
      return reading.text().filter(String::isEmpty).isPresent()
          ? "see nothing in its place"
          : "do not see it as written";
    }
    String left = line.get();
    return left.isEmpty()
        ? "see nothing " + (place.block() ? "of the line" : "in its place")
        : "see \"" + left + "\"";
  }
}
