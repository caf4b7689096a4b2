package io.github.postlint.post.kramdown.attribute;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The attributes of an element of the page; most elements have one or none. */
public final class Attributes {
  /** Of a list that leads to more, not all count. Nobody writes as many. */
  private static final int MAX_LISTS = 1000;

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
    if (list.names().isEmpty() || named.isEmpty()) {
      list.values().forEach(this::put);
    } else {
      resolved(list, named).forEach(this::put);
    }
  }

  /** Of several values the last one counts: the way back looks at each list but once. */
  private static Map<String, Attribute> resolved(
      AttributeList list, Map<String, AttributeList> named) {
    Map<String, Attribute> values = new HashMap<>();
    Set<AttributeList> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<AttributeList> waiting = new ArrayDeque<>();
    waiting.push(list);
    while (!waiting.isEmpty() && seen.size() < MAX_LISTS) {
      AttributeList one = waiting.pop();
      if (seen.add(one)) {
        one.values().forEach(values::putIfAbsent);
        one.names().stream().map(named::get).filter(Objects::nonNull).forEach(waiting::push);
      }
    }
    return values;
  }
}
