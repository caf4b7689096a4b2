package io.github.postlint.sweep;

import io.github.postlint.Oracle;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jekyll makes of a document; {@code null} for what the script does not say. Lines are
 * 1-based.
 *
 * @param site the site's folder
 * @param path relative to it
 * @param page the HTML, without a layout
 * @param body the line at which the body begins
 * @param line where the cause is that stops the build
 * @param stopped why the build stops
 * @param unmade whether the file is none of the site's documents
 * @param shared the documents that have the same page
 * @param layout the one that is asked for and does not exist
 * @param written the day that the front matter has
 * @param date the day that Jekyll reads
 * @param empty outputs that print nothing
 * @param said Jekyll's warnings
 * @param values those that are not what is written
 */
record Rendered(
    String site,
    String path,
    String page,
    int body,
    int line,
    String stopped,
    boolean unmade,
    String shared,
    String layout,
    String written,
    String date,
    List<List<String>> empty,
    List<String> said,
    List<List<String>> values) {

  /** Renders the documents of sites in one process. The test is skipped where Jekyll is missing. */
  static List<Rendered> of(List<SweptSite> sites) throws IOException, InterruptedException {
    JsonMapper mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    String orders =
        sites.stream()
            .map(site -> mapper.writeValueAsString(Order.of(site)) + "\n")
            .collect(Collectors.joining());
    return Oracle.run(Rendered.class, "render.rb", orders, "jekyll", "jekyll")
        .lines()
        .map(line -> mapper.readValue(line, Rendered.class))
        .toList();
  }

  /** Whether Jekyll cannot read the front matter, so that the document has no values. */
  boolean isHeadBroken() {
    return said != null && said.stream().anyMatch(Rendered::isOfHead);
  }

  /** Whether a warning says that the front matter cannot be read. */
  static boolean isOfHead(String warning) {
    return warning.contains("YAML Exception") || warning.contains("could not read file");
  }

  /** What the script reads. */
  record Order(String folder, boolean partial, int stride, String now) {
    static Order of(SweptSite site) {
      return new Order(
          site.folder().toString(), site.partial(), site.stride(), Naming.NOW.toString());
    }
  }
}
