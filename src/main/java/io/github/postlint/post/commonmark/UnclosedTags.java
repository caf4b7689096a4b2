package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.InlineTag;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds start tags in running text whose elements nothing in the rest of the body closes. */
final class UnclosedTags {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "option");

  /** A body with more of them is not looked at: each name takes a search. */
  private static final int MAX_NAMES = 60;

  private final String text;

  /** Where the last end tag of a name begins; -1 where there is none. */
  private final Map<String, Integer> ends = new HashMap<>();

  private String small;

  UnclosedTags(String text) {
    this.text = text;
  }

  /** The loose marks of a text with those of its tags, in their order. */
  List<LooseMark> addTo(GoldmarkText reader, TextBlock block) {
    List<InlineTag> tags = reader.tags();
    if (tags.isEmpty()) {
      return reader.loose();
    }
    List<LooseMark> all = new ArrayList<>(reader.loose());
    for (InlineTag tag : tags) {
      boolean closed =
          VOID.contains(tag.name())
              || block.text().charAt(tag.end() - 2) == '/'
              || lastEnd(tag.name()) > block.offset(tag.start());
      if (!closed) {
        all.add(new LooseMark(LooseMark.Kind.UNCLOSED, tag.start(), tag.end()));
      }
    }
    all.sort(Comparator.comparingInt(LooseMark::start));
    return all;
  }

  private int lastEnd(String name) {
    if (!ends.containsKey(name) && ends.size() == MAX_NAMES) {
      return Integer.MAX_VALUE;
    }
    return ends.computeIfAbsent(name, one -> lower().lastIndexOf("</" + one));
  }

  private String lower() {
    if (small == null) {
      small = text.toLowerCase(Locale.ROOT);
    }
    return small;
  }
}
