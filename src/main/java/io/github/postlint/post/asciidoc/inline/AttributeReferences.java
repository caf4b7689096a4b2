package io.github.postlint.post.asciidoc.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the values of attributes in their places. */
final class AttributeReferences {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(\\\\)?\\{(\\w[\\w-]{0,80}|(?:set|counter2?):[^\\n{}]{1,80})(\\\\)?\\}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private AttributeReferences() {}

  static void apply(Work work) {
    if (work.chars.indexOf("{") < 0) {
      return;
    }
    List<Work.Replacement> replacements = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(work.chars.toString());
    int size = 0;
    while (matcher.find()) {
      if (matcher.group(1) != null || matcher.group(3) != null) {
        int backslash = matcher.group(1) != null ? matcher.start() : matcher.end() - 2;
        work.drop(backslash);
      } else if (matcher.group(2).indexOf(':') >= 0) {
        work.mark(matcher.start(), matcher.end());
      } else {
        String name = matcher.group(2);
        Optional<String> value = work.attributes.get(name, work.moment);
        size += value.map(String::length).orElse(0);
        if (value.isPresent() && size < 10 * (work.original.length() + Work.REACH)) {
          replacements.add(new Work.Replacement(matcher.start(), matcher.end(), value.get()));
          Matcher inner = REFERENCE.matcher(value.get());
          if (inner.find() && inner.group(2).indexOf(':') < 0) {
            undefined(work, inner.group(2), matcher);
          }
        } else if (value.isEmpty()) {
          undefined(work, name, matcher);
        }
      }
    }
    if (!replacements.isEmpty()) {
      work.replaceAll(replacements);
    }
  }

  /** Braces in code are common, and meant. */
  private static void undefined(Work work, String name, Matcher matcher) {
    if (!work.isHidden(matcher.start())) {
      int end = work.origin(matcher.end() - 1) + 1;
      work.undefined.add(new Work.Id(name, work.origin(matcher.start()), end));
    }
  }
}
