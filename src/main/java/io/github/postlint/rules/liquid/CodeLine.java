package io.github.postlint.rules.liquid;

import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/** What readers get of one line of code. */
final class CodeLine {
  /** Longer lines are not quoted: the message would hide what it has to say. */
  private static final int MAX = 160;

  private final Post post;
  private final OutputReading outputs;
  private final List<LiquidToken> tokens;

  CodeLine(Post post, OutputReading outputs) {
    this.post = post;
    this.outputs = outputs;
    this.tokens = LiquidBody.of(post.template()).tokens();
  }

  /**
   * The line as Liquid leaves it, without the spaces around it; empty where that is not certain.
   */
  Optional<String> left(Span line) {
    if (line.length() > MAX) {
      return Optional.empty();
    }
    StringBuilder left = new StringBuilder();
    int at = line.start();
    int index = LiquidToken.firstEndingAfter(tokens, line.start());
    if (index > 0 && tokens.get(index - 1).trimsRight()) {
      return Optional.empty();
    }
    for (; index < tokens.size() && tokens.get(index).span().start() < line.end(); index++) {
      LiquidToken token = tokens.get(index);
      Optional<String> printed = printed(token);
      if (printed.isEmpty() || token.span().start() < at || token.span().end() > line.end()) {
        return Optional.empty();
      }
      left.append(post.source().text(), at, token.span().start()).append(printed.get());
      at = token.span().end();
    }
    if (index < tokens.size() && tokens.get(index).trimsLeft()) {
      return Optional.empty();
    }
    return Optional.of(left.append(post.source().text(), at, line.end()).toString().strip());
  }

  private Optional<String> printed(LiquidToken token) {
    if (token.trimsLeft() || token.trimsRight()) {
      return Optional.empty();
    }
    return switch (token.kind()) {
      case OUTPUT ->
          outputs
              .of(token)
              .filter(reading -> reading.severity() == Severity.ERROR)
              .flatMap(Reading::text);
      case TAG ->
          token.is("raw") || token.is("endraw") ? Optional.of("") : Optional.<String>empty();
      default -> Optional.empty();
    };
  }
}
