package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Value;
import java.util.Map;

/** What is wrong with the form, length or size of a value. */
final class FormMessages {
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("date", "no day such as 2026-06-01"),
          Map.entry("date-time", "no time such as 2026-06-01T12:00:00+02:00"),
          Map.entry("time", "no time of day such as 12:00:00Z"),
          Map.entry("duration", "no duration such as P3D"),
          Map.entry("email", "no e-mail address"),
          Map.entry("idn-email", "no e-mail address"),
          Map.entry("hostname", "no name of a host"),
          Map.entry("idn-hostname", "no name of a host"),
          Map.entry("uri", "no address such as https://example.com/"),
          Map.entry("iri", "no address such as https://example.com/"),
          Map.entry("uri-reference", "no address or path"),
          Map.entry("iri-reference", "no address or path"),
          Map.entry("regex", "no regular expression"));

  private FormMessages() {}

  static String of(Fault fault, String place, Value value) {
    String wanted = InWords.json(fault.wanted());
    String shown = place + " " + InWords.show(value);
    return switch (fault.keyword()) {
      case "pattern" ->
          shown
              + " does not have the form that the schema wants, "
              + fault.wanted().asString()
              + "."
              + description(fault);
      case "format" ->
          shown
              + " is "
              + FORMATS.getOrDefault(
                  fault.wanted().asString(), "not of the form " + fault.wanted().asString())
              + ". Correct it.";
      case "minLength" -> length(fault, place, "at least ");
      case "maxLength" -> length(fault, place, "at most ");
      case "minItems" -> size(fault, place, "item", "at least ");
      case "maxItems" -> size(fault, place, "item", "at most ");
      case "minProperties" -> size(fault, place, "key", "at least ");
      case "maxProperties" -> size(fault, place, "key", "at most ");
      case "minimum" -> shown + " is too small. The schema wants at least " + wanted + ".";
      case "maximum" -> shown + " is too large. The schema wants at most " + wanted + ".";
      case "exclusiveMinimum" ->
          shown + " is too small. The schema wants more than " + wanted + ".";
      case "exclusiveMaximum" ->
          shown + " is too large. The schema wants less than " + wanted + ".";
      case "multipleOf" -> shown + " is not a multiple of " + wanted + ". Correct it.";
      case "contains", "minContains" ->
          place + " lacks an item that the schema asks for." + description(fault);
      case "maxContains" -> place + " has too many items of one kind." + description(fault);
      case "not" -> shown + " is what the schema forbids." + description(fault);
      case "oneOf" ->
          place + " fits several forms of the schema, of which it may have one only. Change it.";
      case "false", "additionalProperties", "unevaluatedItems", "unevaluatedProperties", "items" ->
          place + " is not allowed here. Remove it.";
      default -> shown + " does not fit the schema (" + fault.keyword() + "). Correct it.";
    };
  }

  private static String length(Fault fault, String place, String bound) {
    String text = fault.value().asString();
    if (text.isEmpty()) {
      return place + " is empty. Write something.";
    }
    return place
        + " has "
        + InWords.count(text.codePointCount(0, text.length()), "character")
        + ". The schema wants "
        + bound
        + fault.wanted()
        + ".";
  }

  private static String size(Fault fault, String place, String noun, String bound) {
    int size = fault.value().size();
    return place
        + " has "
        + (size == 0 ? "no " + noun + "s" : InWords.count(size, noun))
        + ". The schema wants "
        + bound
        + fault.wanted()
        + ".";
  }

  /** What the schema's author says about the value, if it is short. */
  private static String description(Fault fault) {
    String text = fault.schema().node().path("description").asString("").strip();
    return text.isEmpty() || text.length() > 200
        ? " Correct it."
        : " The schema says: " + text + (text.endsWith(".") ? "" : ".");
  }
}
