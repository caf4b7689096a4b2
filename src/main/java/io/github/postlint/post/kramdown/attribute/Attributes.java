package io.github.postlint.post.kramdown.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The attributes of an element of the page; most elements have one or none. */
public final class Attributes {
  private String firstName;
  private Attribute first;

  /** All but the first, or null. */
  private Map<String, Attribute> others;

  /** The attribute of this name, or null. */
  public Attribute get(String name) {
    if (name.equals(firstName)) {
      return first;
    }
    return others == null ? null : others.get(name);
  }

  /** Sets an attribute; a later value wins. */
  public void put(String name, Attribute value) {
    if (firstName == null || firstName.equals(name)) {
      firstName = name;
      first = value;
    } else {
      others = others == null ? new HashMap<>(4) : others;
      others.put(name, value);
    }
  }

  /** Adds what others say, which wins. */
  public void add(Attributes more) {
    if (more.firstName != null) {
      put(more.firstName, more.first);
    }
    if (more.others != null) {
      more.others.forEach(this::put);
    }
  }

  /** Adds those of a list, and before them those of the lists that it names. */
  public void add(AttributeList list, Map<String, AttributeList> named) {
    if (!list.names().isEmpty() && !named.isEmpty()) {
      add(list, named, new HashSet<>());
    } else {
      list.values().forEach(this::put);
    }
  }

  private void add(AttributeList list, Map<String, AttributeList> named, Set<String> open) {
    for (String name : list.names()) {
      // kramdown never ends on a list that names itself.
      if (named.containsKey(name) && open.add(name)) {
        add(named.get(name), named, open);
        open.remove(name);
      }
    }
    list.values().forEach(this::put);
  }
}
