package io.github.postlint.post.liquid;

import io.github.postlint.post.liquid.StrictLexer.Token;
import java.util.List;
import java.util.Optional;

/**
 * Whether markup keeps to Liquid's grammar. Jekyll lets Liquid read it so first; what does not keep
 * to the grammar is read once more, with less care, and parts of it are passed over.
 */
public final class StrictMarkup {
  /** Nobody nests ranges deeper. */
  private static final int MAX_DEPTH = 40;

  private final List<Token> tokens;
  private int at;

  private StrictMarkup(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether the markup is a condition, such as that of {@code if}. */
  public static boolean isCondition(String markup) {
    return of(markup).filter(StrictMarkup::condition).isPresent();
  }

  /** Whether the markup is that of {@code for}. */
  public static boolean isLoop(String markup) {
    return of(markup).filter(StrictMarkup::loop).isPresent();
  }

  /** Whether the markup is a value with filters, such as that of an output. */
  public static boolean isOutput(String markup) {
    return of(markup).filter(StrictMarkup::output).isPresent();
  }

  private static Optional<StrictMarkup> of(String markup) {
    return StrictLexer.tokens(markup).map(StrictMarkup::new);
  }

  private boolean condition() {
    do {
      if (!expression(0) || (takes(StrictLexer.COMPARISON) && !expression(0))) {
        return false;
      }
    } while (takesName("and") || takesName("or"));
    return is(StrictLexer.END);
  }

  private boolean loop() {
    if (!takes(StrictLexer.NAME) || !takesName("in") || !expression(0)) {
      return false;
    }
    takesName("reversed");
    while (is(StrictLexer.NAME) && is(':', 1)) {
      boolean known = takesName("limit") || takesName("offset");
      if (!known || !takes(':') || !expression(0)) {
        return false;
      }
    }
    return is(StrictLexer.END);
  }

  private boolean output() {
    if (!expression(0)) {
      return false;
    }
    while (takes('|')) {
      if (!takes(StrictLexer.NAME) || (takes(':') && !arguments())) {
        return false;
      }
    }
    return is(StrictLexer.END);
  }

  private boolean arguments() {
    do {
      if (is(StrictLexer.NAME) && is(':', 1)) {
        at += 2;
      }
      if (!expression(0)) {
        return false;
      }
    } while (takes(','));
    return true;
  }

  private boolean expression(int depth) {
    if (depth > MAX_DEPTH) {
      return false;
    }
    if (takes(StrictLexer.TEXT) || takes(StrictLexer.NUMBER)) {
      return true;
    }
    if (takes('(')) {
      return expression(depth + 1)
          && takes(StrictLexer.RANGE)
          && expression(depth + 1)
          && takes(')');
    }
    return takes(StrictLexer.NAME) && lookups(depth);
  }

  private boolean lookups(int depth) {
    while (is('[') || is('.')) {
      boolean read =
          takes('[') ? expression(depth + 1) && takes(']') : takes('.') && takes(StrictLexer.NAME);
      if (!read) {
        return false;
      }
    }
    return true;
  }

  private boolean is(char type) {
    return is(type, 0);
  }

  private boolean is(char type, int ahead) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).type() == type;
  }

  private boolean takes(char type) {
    boolean there = is(type);
    at += there ? 1 : 0;
    return there;
  }

  private boolean takesName(String name) {
    return is(StrictLexer.NAME) && tokens.get(at).text().equals(name) && takes(StrictLexer.NAME);
  }
}
