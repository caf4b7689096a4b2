package io.github.postlint.post.kramdown;

import java.util.HashMap;
import java.util.Map;

/** What a body defines in one place for use in others; later definitions win. */
final class Definitions {
  final Map<String, LinkAddress> links = new HashMap<>();
  final Map<String, AttributeList> lists = new HashMap<>();
  final Map<String, Node> footnotes = new HashMap<>();

  /** Whether something was met that is not followed. */
  boolean doubtful;
}
