package io.github.postlint.post.asciidoc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The attributes that a generator gives each document. A value that ends with {@code @}, or one
 * whose name does, can be changed by the document; an exclamation mark takes an attribute away.
 */
public final class GivenAttributes {
  private final Map<String, String> attributes = new HashMap<>();

  /** Gives an attribute a value. */
  public void put(String name, String value) {
    boolean soft = name.endsWith("@");
    String key = (soft ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
    if (key.startsWith("!") || key.endsWith("!")) {
      attributes.remove(key.replace("!", ""));
    } else {
      attributes.put(key, soft ? value + "@" : value);
    }
  }

  /** Gives an attribute as it is written in settings: {@code name=value}, or a name alone. */
  public void add(String written) {
    String[] parts = written.split("=", 2);
    put(parts[0], parts.length > 1 ? parts[1] : "");
  }

  /** The attributes by their names in lower case. */
  public Map<String, String> map() {
    return Map.copyOf(attributes);
  }
}
