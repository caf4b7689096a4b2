package io.github.postlint.post.kramdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The attributes of an element of the page. */
final class Attributes {
  private final Map<String, Attribute> values = new HashMap<>(4);

  /** The attribute of this name, or null. */
  Attribute get(String name) {
    return values.get(name);
  }

  void put(String name, Attribute value) {
    values.put(name, value);
  }

  /** Adds what others say, which wins. */
  void add(Attributes others) {
    values.putAll(others.values);
  }

  /** Adds those of a list, and before them those of the lists that it names. */
  void add(AttributeList list, Map<String, AttributeList> named) {
    add(list, named, new HashSet<>());
  }

  private void add(AttributeList list, Map<String, AttributeList> named, Set<String> open) {
    for (String name : list.names()) {
      // kramdown never ends on a list that names itself.
      if (named.containsKey(name) && open.add(name)) {
        add(named.get(name), named, open);
        open.remove(name);
      }
    }
    values.putAll(list.values());
  }
}
