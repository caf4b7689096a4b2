package io.github.postlint.post.shortcode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The templates that shortcodes can call.
 *
 * @param own those of the site and its themes
 * @param missing what may bring others, such as a theme that is not there; empty where nothing can
 * @param parameters whether the site's settings have a parameter of a name
 */
public record ShortcodeNames(
    Map<String, ShortcodeTemplate> own, Optional<String> missing, Predicate<String> parameters) {
  /** Those that the generator brings, with whether they take a text. */
  private static final Map<String, Boolean> BUILT_IN = builtIn();

  /** Those that newer versions of the generator bring. */
  private static final Set<String> NEWER = Set.of("comment", "details", "qr", "x", "x_simple");

  /** Copies the map. */
  public ShortcodeNames {
    own = Map.copyOf(own);
  }

  private static Map<String, Boolean> builtIn() {
    Map<String, Boolean> names = new HashMap<>();
    for (String name :
        "figure gist instagram instagram_simple param ref relref tweet twitter twitter_simple vimeo vimeo_simple youtube youtube_simple"
            .split(" ")) {
      names.put(name, false);
    }
    names.put("highlight", true);
    return Map.copyOf(names);
  }

  /** Whether a template takes a text; empty where it is not known. */
  Optional<Boolean> takesText(String name) {
    ShortcodeTemplate template = own.get(name);
    return template == null
        ? Optional.ofNullable(BUILT_IN.get(name))
        : Optional.of(template.takesText());
  }

  /** Whether no template has a name, for all that is known. */
  boolean lack(String name) {
    return takesText(name).isEmpty() && !NEWER.contains(name);
  }

  /** Whether the generator itself brings what a name calls. */
  boolean isBuiltIn(String name) {
    return BUILT_IN.containsKey(name) && !own.containsKey(name);
  }

  /** What is known of a template of the site or its themes. */
  public Optional<ShortcodeTemplate> template(String name) {
    return Optional.ofNullable(own.get(name));
  }

  /** All names that are known. */
  public Set<String> all() {
    Set<String> all = new HashSet<>(BUILT_IN.keySet());
    all.addAll(own.keySet());
    return Set.copyOf(all);
  }
}
