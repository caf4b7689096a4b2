package io.github.postlint.post.shortcode;

import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A tag that calls a small template, or ends the call of one.
 *
 * @param span from the first brace to the last
 * @param name of the template
 * @param nameSpan where the name stands
 * @param form what the tag does
 * @param markdown whether the template's output is read as markup, as between percent signs
 * @param parameters in their order
 */
public record Shortcode(
    Span span,
    String name,
    Span nameSpan,
    Form form,
    boolean markdown,
    List<Parameter> parameters) {

  /** What a tag does. */
  public enum Form {
    /** It calls a template, which may have a text up to a closing tag. */
    OPEN,
    /** It calls a template without a text. */
    SELF_CLOSED,
    /** It ends the text of a call. */
    CLOSE
  }

  /**
   * What a call hands over.
   *
   * @param key by which it is named; empty where its place counts
   * @param value without quotation marks
   * @param span of the value, without quotation marks
   */
  public record Parameter(String key, String value, Span span) {}

  /** Copies the list. */
  public Shortcode {
    parameters = List.copyOf(parameters);
  }

  /** A parameter by its name; the last one counts. */
  public Optional<Parameter> named(String key) {
    return parameters.stream()
        .filter(one -> one.key().equals(key))
        .reduce((earlier, later) -> later);
  }

  /** A parameter by its place, from 0 on. */
  public Optional<Parameter> at(int place) {
    return place < parameters.size() && parameters.get(place).key().isEmpty()
        ? Optional.of(parameters.get(place))
        : Optional.empty();
  }
}
