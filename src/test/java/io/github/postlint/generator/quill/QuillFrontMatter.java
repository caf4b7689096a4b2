package io.github.postlint.generator.quill;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines {@code @key value} up to a line of four equals signs; commas make a list of tags. */
final class QuillFrontMatter implements FrontMatterFormat {
  private static final Pattern END = Pattern.compile("(?m)^====$");
  private static final Pattern LINE = Pattern.compile("(?m)^(?:@(\\w+) ?)?([^\\r\\n]*)$");
  private static final Pattern ITEM = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

  @Override
  public String name() {
    return "Quill";
  }

  @Override
  public boolean has(Trait trait) {
    return false;
  }

  @Override
  public String line(String key, String value) {
    return "@" + key + " " + value;
  }

  @Override
  public boolean mayBegin(String head) {
    return head.startsWith("@");
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    Matcher end = END.matcher(source.text());
    return source.text().startsWith("@") && end.find()
        ? Optional.of(
            new FrontMatter(
                new Span(0, end.end()),
                new Span(0, end.start()),
                content(source.text(), end.start())))
        : Optional.empty();
  }

  private static FrontMatterContent content(String text, int end) {
    List<MappingEntry> entries = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(0, end);
    while (line.find()) {
      Span value = new Span(line.start(2), line.end(2));
      if (line.group(1) != null) {
        Scalar key = scalar(text, new Span(line.start(1), line.end(1)));
        boolean list = key.text().equals("tags");
        entries.add(new MappingEntry(key, list ? list(text, value) : scalar(text, value)));
      } else if (value.length() > 0) {
        return new Content(Optional.empty(), Optional.of(new NoKey(value, line.group(2))));
      }
    }
    return new Content(Optional.of(new Mapping(new Span(0, end), entries)), Optional.empty());
  }

  private static Scalar scalar(String text, Span span) {
    String written = text.substring(span.start(), span.end());
    return new Scalar(span, written, Scalar.Style.PLAIN, TypedValue.string(written));
  }

  private static Sequence list(String text, Span span) {
    List<Value> items = new ArrayList<>();
    Matcher item = ITEM.matcher(text).region(span.start(), span.end());
    while (item.find()) {
      items.add(scalar(text, new Span(item.start(), item.end())));
    }
    return new Sequence(span, items);
  }

  private record Content(Optional<Value> root, Optional<NoKey> problem)
      implements FrontMatterContent {}

  private record NoKey(Span span, String detail) implements FrontMatterProblem {

    @Override
    public boolean isLimit() {
      return false;
    }

    @Override
    public boolean mayBeAccepted() {
      return false;
    }

    @Override
    public String explanation() {
      return "\"" + detail + "\" has no key. Write \"@\" and a key before it.";
    }
  }
}
