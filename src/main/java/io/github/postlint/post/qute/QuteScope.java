package io.github.postlint.post.qute;

import java.util.Map;
import java.util.Set;

/**
 * What a site's Qute knows.
 *
 * @param values names of values in every page
 * @param namespaces names that stand before a colon
 * @param members of some of the values, all that can be asked for
 * @param templates names of the site's own templates; empty where it is not known which it has
 * @param complete whether there can be no others
 * @param marked whether expressions begin with an equals sign after the brace
 */
public record QuteScope(
    Set<String> values,
    Set<String> namespaces,
    Map<String, Set<String>> members,
    Set<String> templates,
    boolean complete,
    boolean marked) {

  /** Copies the sets. */
  public QuteScope {
    values = Set.copyOf(values);
    namespaces = Set.copyOf(namespaces);
    members = Map.copyOf(members);
    templates = Set.copyOf(templates);
  }

  /**
   * The name of a template among {@link #templates()}.
   *
   * @param path below the folder of templates, with {@code /} between folders
   */
  public static String templateName(String path) {
    int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
    return dot < 0 ? path : path.substring(0, dot);
  }
}
