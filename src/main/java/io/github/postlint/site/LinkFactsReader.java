package io.github.postlint.site;

import io.github.postlint.post.FrontMatter;
import io.github.postlint.post.Post;
import io.github.postlint.post.Reference;
import io.github.postlint.post.Span;
import io.github.postlint.post.liquid.LiquidBlock;
import io.github.postlint.post.yaml.YamlMapping;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlSequence;
import io.github.postlint.post.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes what a post refers to. */
final class LinkFactsReader {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private LinkFactsReader() {}

  static LinkFacts read(Post post, Generator generator) {
    Optional<String> host = generator.identity().url();
    List<Span> blocks =
        post.liquid().blocks().stream()
            .filter(block -> !block.name().equals("highlight"))
            .map(LiquidBlock::content)
            .toList();
    List<LinkFact> references =
        post.references().stream()
            .filter(one -> mayBeInside(one, host) && !isInside(blocks, one.span()))
            .map(one -> fact(one, post))
            .distinct()
            .toList();
    Optional<YamlMapping> values = post.frontMatter().map(FrontMatter::mapping);
    return new LinkFacts(
        references,
        post.anchors(),
        values.map(all -> ImageValues.of(post.source(), all)).orElse(List.of()),
        values.flatMap(all -> all.value("redirect_from")).stream()
            .flatMap(LinkFactsReader::texts)
            .toList());
  }

  private static boolean mayBeInside(Reference reference, Optional<String> url) {
    return reference.liquid()
        || !SCHEME.matcher(reference.target()).matches()
        || (url.isPresent() && SiteHost.of(url.get()).owns(reference.target()));
  }

  private static boolean isInside(List<Span> blocks, Span span) {
    return blocks.stream()
        .anyMatch(block -> block.start() <= span.start() && span.start() < block.end());
  }

  private static LinkFact fact(Reference reference, Post post) {
    return new LinkFact(
        reference.kind(),
        reference.target(),
        reference.liquid(),
        Place.of(post.source(), reference.span()));
  }

  /** The texts of a value that may be one text or a list. */
  static Stream<String> texts(YamlValue value) {
    List<YamlValue> items =
        value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
    return items.stream()
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .filter(scalar -> !scalar.isNull())
        .map(YamlScalar::text);
  }
}
