package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.html.Entities;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character that is written as a reference, by name or by number. */
final class EntitySpan implements SpanParser {
  /** Compiled where a text has an ampersand. */
  private static final class Patterns {
    static final Pattern REFERENCE =
        Pattern.compile(
            "&([A-Za-z0-9_:][A-Za-z0-9_.:-]{0,99});|&#(\\d{1,7});|&#x([0-9a-fA-F]{1,6});");
  }

  @Override
  public String marks() {
    return "&";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    Matcher matcher =
        Patterns.REFERENCE.matcher(cursor.chars).region(cursor.at, cursor.chars.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    String character = character(matcher);
    if (character == null) {
      cursor.add(Type.CHARACTER, "&", cursor.at + 1);
      cursor.addText(matcher.end());
    } else {
      cursor.add(Type.CHARACTER, character, matcher.end());
    }
    return true;
  }

  private static String character(Matcher matcher) {
    if (matcher.group(1) != null) {
      return Entities.named(matcher.group(1));
    }
    return matcher.group(2) != null
        ? Entities.numbered(Integer.parseInt(matcher.group(2)))
        : Entities.numbered(Integer.parseInt(matcher.group(3), 16));
  }
}
