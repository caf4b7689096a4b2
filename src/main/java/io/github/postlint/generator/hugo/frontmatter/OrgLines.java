package io.github.postlint.generator.hugo.frontmatter;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter in lines of Org mode, such as {@code #+TITLE: Bread}. */
final class OrgLines {
  private static final Pattern LINE =
      Pattern.compile("#\\+(\\w+)(\\[\\])?:[ \\t]*+([^\\r\\n]*)(?:\\r\\n|\\r|\\n|$)");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private OrgLines() {}

  static FrontMatter read(String text, int start) {
    List<MappingEntry> entries = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    int end = start;
    while (line.region(end, text.length()).lookingAt()) {
      Scalar key = scalar(line.group(1).toLowerCase(Locale.ROOT), line.start(1));
      Value value = scalar(line.group(3), line.start(3));
      entries.add(new MappingEntry(key, line.group(2) == null ? value : words(line)));
      end = line.end();
      if (line.end() == line.start()) {
        break;
      }
    }
    Mapping mapping = new Mapping(new Span(start, end), entries);
    return new FrontMatter(
        new Span(0, Math.max(start, end - 1)),
        mapping.span(),
        new HugoFrontMatter.Content(Optional.of(mapping), Optional.empty()));
  }

  private static Value words(Matcher line) {
    List<Value> items = new ArrayList<>();
    Matcher word = WORD.matcher(line.group(3));
    while (word.find()) {
      items.add(scalar(word.group(), line.start(3) + word.start()));
    }
    return new Sequence(new Span(line.start(3), line.end(3)), items);
  }

  private static Scalar scalar(String text, int start) {
    return new Scalar(
        new Span(start, start + text.length()),
        text.strip(),
        Scalar.Style.QUOTED,
        TypedValue.string(text.strip()));
  }
}
