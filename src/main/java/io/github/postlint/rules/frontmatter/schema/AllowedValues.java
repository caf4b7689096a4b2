package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reports a value that is not among those that the schema lists. */
final class AllowedValues {
  private static final int MAX_LISTED = 5;

  private final Fault fault;
  private final Value value;
  private final List<JsonNode> allowed = new ArrayList<>();

  AllowedValues(Fault fault, Value value) {
    this.fault = fault;
    this.value = value;
    if (fault.wanted().isArray() && fault.keyword().equals("enum")) {
      fault.wanted().forEach(allowed::add);
    } else {
      allowed.add(fault.wanted());
    }
  }

  FaultReport report(PostValues values, Span span, String place) {
    List<String> texts =
        allowed.stream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    String written = value instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    Optional<String> quoted = Fixes.quoted(values, value);
    if (texts.contains(written) && quoted.isPresent()) {
      return FaultReport.of(
          span,
          place
              + " must be the text "
              + InWords.quote(written)
              + ", but is "
              + InWords.describe(value)
              + ". Put it in quotation marks.",
          quoted);
    }
    return FaultReport.of(
        span,
        message(place) + (written.isEmpty() ? "" : Suggestion.of(written, texts)),
        value.span().equals(span) ? replacement(values, written, texts) : Optional.empty());
  }

  private String message(String place) {
    if (allowed.size() == 1) {
      return place + " must be " + InWords.json(allowed.get(0)) + ", but is " + shown() + ".";
    }
    return subject(place) + " is not one of the allowed values: " + list() + ".";
  }

  private String subject(String place) {
    if (!isText()) {
      return place + " is " + InWords.describe(value) + ", which";
    }
    boolean item = fault.path().get(fault.path().size() - 1) instanceof Integer;
    return item ? place + ", " + shown() + "," : place + " " + shown();
  }

  private String shown() {
    return isText() ? InWords.show(value) : InWords.describe(value);
  }

  private boolean isText() {
    return value instanceof Scalar scalar && scalar.resolved().type() == TypedValue.Type.STRING;
  }

  private String list() {
    List<String> shown = allowed.stream().limit(MAX_LISTED).map(InWords::json).toList();
    int more = allowed.size() - shown.size();
    return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
  }

  private Optional<String> replacement(PostValues values, String written, List<String> texts) {
    return value instanceof Scalar scalar && !scalar.isNull()
        ? Fixes.onlyNear(written, texts).flatMap(only -> Fixes.word(values, scalar, only))
        : Optional.empty();
  }
}
