package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.HashMap;
import java.util.Map;

/** What a body defines in one place for use in others; later definitions win. */
public final class Definitions {
  /** Where links lead, by their names as {@code Outline.linkName} makes them. */
  public final Map<String, LinkAddress> links;

  /** What named attribute lists give, by their names. */
  public final Map<String, AttributeList> lists;

  /** The texts of footnotes, by their names. */
  public final Map<String, Node> footnotes;

  /** Whether something was met that is not followed. */
  public boolean doubtful;

  /** Of a body that defines nothing yet. */
  public Definitions() {
    this.links = new HashMap<>();
    this.lists = new HashMap<>();
    this.footnotes = new HashMap<>();
  }

  /** The same definitions, about which doubts can be noted apart. */
  public Definitions(Definitions others) {
    this.links = others.links;
    this.lists = others.lists;
    this.footnotes = others.footnotes;
    this.doubtful = others.doubtful;
  }
}
