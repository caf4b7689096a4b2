package io.github.postlint.post.frontmatter.asciidoc;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingContent;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter of another format, and over it the header of an AsciiDoc document: its title, its
 * author, its day, and the attributes whose names begin with a prefix. The header stays a part of
 * the body.
 *
 * @param before the format of what stands before the header
 * @param names which attributes are front matter
 * @param values how their values are read
 */
public record AsciiDocFrontMatter(FrontMatterFormat before, HeaderNames names, HeaderValues values)
    implements FrontMatterFormat {

  @Override
  public String name() {
    return before.name();
  }

  @Override
  public boolean has(Trait trait) {
    boolean optional = trait == Trait.OPTIONAL && before.has(Trait.HYPHEN_LINES);
    return optional || before.has(trait);
  }

  @Override
  public String line(String key, String value) {
    return before.line(key, value);
  }

  @Override
  public boolean mayBegin(String head) {
    return before.mayBegin(head);
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    Optional<FrontMatter> above = before.read(source);
    int start = above.isPresent() ? after(source.text(), above.get().span().end()) : 0;
    List<MappingEntry> header = new HeaderReader(source, start, names, values).read();
    if (header.isEmpty() && above.isPresent()) {
      return above;
    }
    Set<String> keys = new HashSet<>();
    header.forEach(entry -> keys.add(entry.key().text()));
    List<MappingEntry> entries = new ArrayList<>();
    above.ifPresent(found -> entries.addAll(found.mapping().entries()));
    entries.removeIf(entry -> keys.contains(entry.key().text()));
    entries.addAll(header);
    Span span = above.map(FrontMatter::span).orElse(Span.at(0));
    MappingContent content =
        new MappingContent(
            new Mapping(span, entries), above.flatMap(found -> found.document().problem()));
    return Optional.of(
        new FrontMatter(span, above.map(FrontMatter::content).orElse(span), content));
  }

  private static int after(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }
}
