package io.github.postlint.post.kramdown;

import java.util.HashMap;
import java.util.Map;

/** What a body defines in one place for use in others; later definitions win. */
final class Definitions {
  final Map<String, LinkAddress> links;
  final Map<String, AttributeList> lists;
  final Map<String, Node> footnotes;

  /** Whether something was met that is not followed. */
  boolean doubtful;

  Definitions() {
    this.links = new HashMap<>();
    this.lists = new HashMap<>();
    this.footnotes = new HashMap<>();
  }

  /** The same definitions, about which doubts can be noted apart. */
  Definitions(Definitions others) {
    this.links = others.links;
    this.lists = others.lists;
    this.footnotes = others.footnotes;
    this.doubtful = others.doubtful;
  }
}
