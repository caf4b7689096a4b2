package io.github.postlint.generator.jbake;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingContent;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.properties.PropertyHeader;
import io.github.postlint.post.text.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keys with values above a line of tildes.
 *
 * @param separator the line that ends them
 */
record JbakeFrontMatter(String separator) implements FrontMatterFormat {
  private static final Set<String> ANY_CASE = Set.of("date", "tags", "cached");

  @Override
  public String name() {
    return "JBake's header";
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.COMMA_LISTS;
  }

  @Override
  public String line(String key, String value) {
    return key + "=" + value;
  }

  @Override
  public boolean mayBegin(String head) {
    return PropertyHeader.read(head, separator).isPresent();
  }

  /** Of a header that JBake does not take for one, nothing but the place is known. */
  @Override
  public Optional<FrontMatter> read(Source source) {
    return PropertyHeader.read(source.text(), separator)
        .map(
            found ->
                new FrontMatter(
                    found.span(),
                    found.content(),
                    JbakeHeaderFlaw.find(source, separator).isPresent()
                        ? MappingContent.of(Mapping.empty(found.content()))
                        : content(found.mapping())));
  }

  private static MappingContent content(Mapping values) {
    List<MappingEntry> kept =
        values.entries().stream()
            .filter(entry -> !BracedValue.isLost(entry))
            .map(JbakeFrontMatter::named)
            .toList();
    return new MappingContent(new Mapping(values.span(), kept), BracedValue.find(values));
  }

  /** Capital letters do not count in these names, and in no others. */
  private static MappingEntry named(MappingEntry entry) {
    Scalar key = entry.key();
    String lower = key.text().toLowerCase(Locale.ROOT);
    return ANY_CASE.contains(lower)
        ? new MappingEntry(
            new Scalar(key.span(), lower, key.style(), TypedValue.string(lower)), entry.value())
        : entry;
  }
}
