package io.github.postlint.rules.addresses;

import io.github.postlint.Oracle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jekyll made of a site.
 *
 * @param stopped whether it stopped
 * @param groups paths of posts that share a page by its own notice
 * @param pages by post, the page that has its text
 */
record JekyllBuild(
    boolean stopped, List<List<String>> groups, Map<String, Optional<String>> pages) {

  /** Builds the sites in folders. */
  static List<JekyllBuild> of(List<Path> sites) throws Exception {
    String input = String.join("\n", sites.stream().map(Path::toString).toList()) + "\n";
    return Oracle.run(JekyllBuild.class, "build.rb", input, "jekyll", "jekyll")
        .lines()
        .map(line -> read(new JsonMapper().readTree(line)))
        .toList();
  }

  private static JekyllBuild read(JsonNode answer) {
    if (answer.has("stopped")) {
      return new JekyllBuild(true, List.of(), Map.of());
    }
    Map<String, Optional<String>> pages = new TreeMap<>();
    answer
        .get("pages")
        .properties()
        .forEach(
            entry ->
                pages.put(
                    entry.getKey(),
                    Optional.of(entry.getValue())
                        .filter(page -> !page.isNull())
                        .map(JsonNode::asString)));
    return new JekyllBuild(
        false,
        StreamSupport.stream(answer.get("groups").spliterator(), false)
            .map(
                group ->
                    StreamSupport.stream(group.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList())
            .toList(),
        pages);
  }
}
