package io.github.postlint.post.markdown;

import io.github.postlint.post.markdown.SharedBody.Places;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands between a start tag and an end tag of a template language, of components, or of
 * HTML in which text is no Markdown: what is made of it is not known.
 */
final class ForeignTags {
  private static final Pattern TAG =
      Pattern.compile(
          "\\{\\{[<%]-?[ \\t]{0,9}(/?)[ \\t]{0,9}([\\w./-]{1,60})"
              + "|\\{%-?[ \\t]{0,9}(end)?(\\w{1,60})"
              + "|\\{([#/])(\\w{1,60})"
              + "|<(/?)([A-Z][\\w.]{0,60}|pre|script|style|textarea|svg|math|code)\\b");

  private ForeignTags() {}

  static Places find(String text, int start) {
    Matcher tag = TAG.matcher(text);
    List<Span> spans = new ArrayList<>();
    Map<String, Integer> open = new HashMap<>();
    int at = start;
    while (at < text.length() && tag.find(at)) {
      at = tag.end();
      for (int group = 1; group < tag.groupCount(); group += 2) {
        String name = tag.group(group + 1);
        if (name != null) {
          String mark = tag.group(group);
          boolean end = mark != null && !mark.isEmpty() && !mark.equals("#");
          String key = group + name;
          Integer opened = end ? open.remove(key) : null;
          if (!end) {
            open.putIfAbsent(key, tag.start());
          } else if (opened != null) {
            spans.add(new Span(opened, tag.end()));
          }
        }
      }
    }
    return Places.of(merged(spans));
  }

  /** Spans that overlap are one. */
  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : Places.of(spans).spans()) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.end() >= span.start()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
