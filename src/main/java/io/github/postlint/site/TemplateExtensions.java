package io.github.postlint.site;

import java.util.Map;
import java.util.Set;

/**
 * What a site adds to the tags and filters of its template language and its generator.
 *
 * @param tags names of tags and blocks that plugins register, or may well register
 * @param filters names of filters, likewise
 * @param complete whether there can be no others: every plugin is known or was read
 * @param offered plugins that the site does not load, by the tags that they would bring
 * @param includes the files that can be included by name
 */
public record TemplateExtensions(
    Set<String> tags,
    Set<String> filters,
    boolean complete,
    Map<String, String> offered,
    Includes includes) {

  /** Copies sets and map. */
  public TemplateExtensions {
    tags = Set.copyOf(tags);
    filters = Set.copyOf(filters);
    offered = Map.copyOf(offered);
  }

  /** Whether a tag, or the block of an end tag, is among the plugins' tags. */
  public boolean hasTag(String name) {
    return tags.contains(name) || tags.contains(block(name));
  }

  /** The name of the block that an end tag closes; of another tag, its own. */
  public static String block(String name) {
    return name.startsWith("end") ? name.substring("end".length()) : name;
  }
}
