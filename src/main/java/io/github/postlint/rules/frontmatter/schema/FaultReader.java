package io.github.postlint.rules.frontmatter.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import io.github.postlint.rules.frontmatter.schema.Fault.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Takes what Postlint needs from the schema library's errors. */
final class FaultReader {
  /**
   * Keywords that lead from a value to a part of it, with a name or number that the schema does not
   * write.
   */
  private static final Set<String> INTO_PARTS =
      Set.of(
          "additionalProperties",
          "contains",
          "items",
          "patternProperties",
          "prefixItems",
          "properties",
          "propertyNames",
          "unevaluatedItems",
          "unevaluatedProperties");

  private final SchemaFiles files;

  FaultReader(SchemaFiles files) {
    this.files = files;
  }

  /** The faults after {@code errors}, without those that only sum up others. */
  List<Fault> read(List<Error> errors) {
    Set<String> doubles =
        errors.stream()
            .filter(error -> error.getKeyword().equals("oneOf") && fits(error) > 1)
            .map(FaultReader::group)
            .collect(Collectors.toSet());
    return errors.stream()
        .filter(error -> !error.getKeyword().equals("oneOf") || fits(error) > 1)
        .map(this::read)
        .filter(fault -> fault.choices().stream().noneMatch(c -> doubles.contains(c.group())))
        .toList();
  }

  /** How many branches of a {@code oneOf} are met. */
  private static int fits(Error oneOf) {
    return Integer.parseInt(detail(oneOf));
  }

  private static String group(Error choice) {
    return group(
        InstancePath.of(choice.getEvaluationPath()), InstancePath.of(choice.getInstanceLocation()));
  }

  private static String group(List<Object> keywords, List<Object> path) {
    return keywords + "@" + path;
  }

  private static String detail(Error error) {
    Object[] arguments = error.getArguments();
    return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
  }

  private Fault read(Error error) {
    List<Object> path = InstancePath.of(error.getInstanceLocation());
    return new Fault(
        error.getKeyword(),
        path,
        error.getProperty() == null ? "" : error.getProperty(),
        error.getInstanceNode(),
        error.getSchemaNode() == null ? MissingNode.getInstance() : error.getSchemaNode(),
        place(error.getSchemaLocation()),
        choices(InstancePath.of(error.getEvaluationPath()), path),
        detail(error),
        false);
  }

  private SchemaPlace place(SchemaLocation location) {
    SchemaDocument document =
        location.getAbsoluteIri() == null ? null : files.at(location.getAbsoluteIri().toString());
    JsonNode node = document == null ? MissingNode.getInstance() : document.json();
    NodePath fragment = location.getFragment();
    int last = fragment.getNameCount() - 1;
    for (int i = 0; i < last; i++) {
      Object step = fragment.getElement(i);
      node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
    }
    return new SchemaPlace(document, node);
  }

  /** Walks along the keywords and counts how deep each one stands in the front matter. */
  private static List<Choice> choices(List<Object> keywords, List<Object> path) {
    List<Choice> choices = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < keywords.size(); i++) {
      String keyword = keywords.get(i).toString();
      boolean choice = keyword.equals("anyOf") || keyword.equals("oneOf");
      if (choice && i + 1 < keywords.size() && keywords.get(i + 1) instanceof Integer branch) {
        List<Object> place = path.subList(0, Math.min(depth, path.size()));
        choices.add(new Choice(group(keywords.subList(0, i + 1), place), branch, place));
      }
      if (INTO_PARTS.contains(keyword)) {
        depth++;
      }
      if (SubSchemas.holdsList(keyword) || SubSchemas.holdsMap(keyword)) {
        i++;
      }
    }
    return List.copyOf(choices);
  }
}
