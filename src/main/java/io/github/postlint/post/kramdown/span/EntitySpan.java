package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.html.Entities;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character that is written as a reference, by name or by number. */
final class EntitySpan {
  private EntitySpan() {}

  private static final Pattern REFERENCE =
      Pattern.compile(
          "&([A-Za-z0-9_:][A-Za-z0-9_.:-]{0,99});|&#(\\d{1,7});|&#x([0-9a-fA-F]{1,6});");

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    if (reader.charAt(reader.at) != '&') {
      return false;
    }
    Matcher matcher = REFERENCE.matcher(reader.chars).region(reader.at, reader.chars.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    String character = character(matcher);
    if (character == null) {
      reader.add(Type.CHARACTER, "&", reader.at + 1);
      reader.addText(matcher.end());
    } else {
      reader.add(Type.CHARACTER, character, matcher.end());
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
