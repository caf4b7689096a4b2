package io.github.postlint.post.liquid;

import java.util.Set;
import java.util.TreeSet;

/** The tags that Liquid 5.4 and Jekyll 4.3 bring. */
public final class LiquidTags {
  static final Set<String> BLOCKS =
      Set.of(
          "if",
          "unless",
          "case",
          "for",
          "tablerow",
          "ifchanged",
          "capture",
          "comment",
          "raw",
          "highlight");
  static final Set<String> SINGLE =
      Set.of(
          "#",
          "assign",
          "break",
          "continue",
          "cycle",
          "decrement",
          "echo",
          "include",
          "include_relative",
          "increment",
          "link",
          "liquid",
          "post_url",
          "render");

  private LiquidTags() {}

  /** Whether a tag of this name begins a block, which an end tag closes. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether a tag stands inside a block and parts it. */
  public static boolean isBranch(String name) {
    return name.equals("else") || name.equals("elsif") || name.equals("when");
  }

  /** Whether a block of this name may be parted by that tag. */
  static boolean takes(String block, String branch) {
    return switch (block) {
      case "if", "unless" -> !branch.equals("when");
      case "case" -> !branch.equals("elsif");
      case "for" -> branch.equals("else");
      default -> false;
    };
  }

  /** All names that are words, end tags and branches included, sorted. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>(BLOCKS);
    BLOCKS.forEach(block -> names.add("end" + block));
    names.addAll(SINGLE);
    names.remove("#");
    names.addAll(Set.of("else", "elsif", "when"));
    return names;
  }
}
