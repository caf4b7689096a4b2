package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.text.Span;
import io.github.postlint.rules.frontmatter.schema.PostValues.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reports values that are not as the schema wants them. */
final class ValueFaults {
  private final Fault fault;
  private final PostValues values;
  private final Found found;
  private final String place;

  private ValueFaults(Fault fault, PostValues values, Found found) {
    this.fault = fault;
    this.values = values;
    this.found = found;
    this.place = InWords.capital(InWords.place(fault.path()));
  }

  /** The report of a fault; empty where the post only inherits the value. */
  static Optional<FaultReport> report(Fault fault, PostValues values) {
    return values.find(fault.path()).map(found -> new ValueFaults(fault, values, found).report());
  }

  private FaultReport report() {
    return switch (fault.keyword()) {
      case "type" -> type();
      case "enum", "const" -> new AllowedValues(fault, found.value()).report(values, span(), place);
      case "dependentRequired" -> dependent();
      case "propertyNames" -> key();
      case "uniqueItems" -> twice();
      default -> FaultReport.of(span(), form());
    };
  }

  private Span span() {
    return fault.path().isEmpty() ? values.head(fault.path()) : values.valueSpan(found);
  }

  private String form() {
    String text = FormMessages.of(fault, place, found.value());
    return fault.nearest() ? text + " The schema allows other forms as well." : text;
  }

  private FaultReport type() {
    boolean wantsText = fault.wanted().asString("").equals("string");
    boolean wantsList = fault.wanted().asString("").equals("array");
    Optional<String> fix = Optional.empty();
    String advice = "";
    if (wantsList) {
      fix = Fixes.list(values, found.value(), fault.path().get(0).toString());
      advice = fix.map(list -> " Write " + list + ".").orElse("");
    } else if (wantsText) {
      fix = Fixes.quoted(values, found.value());
      advice = fix.map(text -> " Put it in quotation marks.").orElse("");
    }
    return FaultReport.of(
        span(),
        place
            + " must be "
            + InWords.types(fault.wanted())
            + ", but is "
            + InWords.describe(found.value())
            + "."
            + advice,
        fix);
  }

  private FaultReport dependent() {
    Span span =
        Optional.ofNullable(values.entries(fault.path()).get(fault.property()))
            .map(entry -> entry.key().span())
            .orElseGet(() -> values.head(fault.path()));
    String owner = fault.path().isEmpty() ? "The post" : place;
    return FaultReport.of(
        span,
        owner
            + " has "
            + fault.property()
            + ", so it needs "
            + fault.detail()
            + " as well. Add a line "
            + values.emptyLine(fault.detail())
            + ".");
  }

  private FaultReport key() {
    Span span =
        Optional.ofNullable(values.entries(fault.path()).get(fault.property()))
            .map(entry -> entry.key().span())
            .orElseGet(() -> values.head(fault.path()));
    return FaultReport.of(
        span,
        InWords.quote(fault.property())
            + " is not a key that the schema allows here. Rename or remove it.");
  }

  private FaultReport twice() {
    List<JsonNode> seen = new ArrayList<>();
    for (int i = 0; i < fault.value().size(); i++) {
      JsonNode item = fault.value().get(i);
      List<Object> path = new ArrayList<>(fault.path());
      path.add(i);
      Optional<Found> second = values.find(path);
      if (seen.contains(item) && second.isPresent()) {
        return FaultReport.of(
            values.valueSpan(second.get()),
            place + " has " + InWords.show(second.get().value()) + " twice. Remove one.");
      }
      seen.add(item);
    }
    return FaultReport.of(span(), place + " has an item twice. Remove one.");
  }
}
