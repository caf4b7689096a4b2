package io.github.postlint.rules.liquid;

import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidToken;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that have a value in a post. */
final class LiquidNames {
  private static final Pattern NAME = Pattern.compile("[\\w-]++");

  /** What Jekyll gives every page, and what its objects answer to by accident. */
  private static final Set<String> JEKYLL =
      Set.of(
          ("site page layout content paginator jekyll theme highlighter_prefix highlighter_suffix"
                  + " forloop tablerowloop include to_liquid fetch to_hash each_key keys"
                  + " content_methods merge hash_for_json max min sort count first")
              .split(" "));

  private final Set<String> own = new HashSet<>();
  private boolean open;

  /** Reads all of a post's tags, wherever they stand. */
  LiquidNames(LiquidBody liquid) {
    for (LiquidToken token : liquid.tokens()) {
      switch (token.name()) {
        case "assign", "capture", "for", "tablerow", "increment", "decrement" -> add(token);
        case "include", "include_relative", "render", "liquid" -> open = true;
        default -> {}
      }
    }
    open |= !liquid.problems().isEmpty();
  }

  private void add(LiquidToken token) {
    Matcher name = NAME.matcher(token.markup());
    if (name.find()) {
      own.add(name.group());
    }
  }

  /** Whether the name has a value, or may have one for a reason that stands in the post. */
  boolean contains(String name) {
    return JEKYLL.contains(name) || own.contains(name);
  }

  /** Whether an included file, or the tag of a plugin, may give values to more names. */
  boolean mayHaveMore() {
    return open;
  }
}
