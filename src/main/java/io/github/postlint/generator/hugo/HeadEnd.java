package io.github.postlint.generator.hugo;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.HeadSlip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where front matter ends otherwise than its author means. */
record HeadEnd(Post post) {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*");

  /** Where the keys of front matter that is closed too early may end, in UTF-16 units. */
  private static final int MAX_KEYS = 1_000;

  private static final Pattern KEYS_BELOW =
      Pattern.compile("\\s*(?:[\\w-]+:[ \\t].*+\\R)++---[ \\t]*(?:\\R|$)");
  private static final Pattern KEY_LINE = Pattern.compile("([ \\t]*)[\\w-]+:(?:[ \\t].*)?");

  /** What stands after the marks that close the front matter is the beginning of the text. */
  Optional<HeadSlip> closing() {
    int end = post.frontMatter().map(FrontMatter::span).map(Span::end).orElse(0);
    String text = post.source().text();
    if (end == 0 || !text.startsWith("---", end - 3)) {
      return Optional.empty();
    }
    Matcher rest = LINE.matcher(text).region(end, text.length());
    Matcher keys = KEYS_BELOW.matcher(text).region(end, Math.min(text.length(), end + MAX_KEYS));
    if (rest.lookingAt() && !rest.group().isBlank()) {
      return Optional.of(
          new HeadSlip(
              new Span(end - 3, rest.end()),
              false,
              "The front matter closes after three hyphens, and the text begins with "
                  + Excerpt.quoted(rest.group().strip())
                  + ". Write \"---\" alone on the line."));
    }
    return keys.lookingAt()
        ? Optional.of(
            new HeadSlip(
                new Span(end - 3, end),
                false,
                "The front matter closes here, and readers see the keys below as a heading. Indent"
                    + " this line if it belongs to a value, or remove it."))
        : Optional.empty();
  }

  /** Where the first key is indented, a line that is not ends all there is to read in YAML. */
  Optional<HeadSlip> rest() {
    List<MappingEntry> entries = post.values().entries();
    if (entries.isEmpty() || !post.source().text().startsWith("---")) {
      return Optional.empty();
    }
    LineTable lines = post.source().lines();
    int first = lines.lineOf(entries.get(0).key().span().start());
    int column = entries.get(0).key().span().start() - lines.line(first).start();
    int last = lines.lineOf(post.body().start());
    for (int line = first + 1; line < last; line++) {
      Matcher key = KEY_LINE.matcher(lines.text(line));
      boolean ends = key.matches() && key.end(1) < column;
      if (ends || lines.text(line).strip().equals("...")) {
        return Optional.of(
            new HeadSlip(
                lines.line(line),
                true,
                "Hugo reads no more of the front matter from here on: "
                    + (ends
                        ? "the line is indented less than the first key. Indent all keys alike."
                        : "three full stops end it. Remove the line.")));
      }
    }
    return Optional.empty();
  }
}
