package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.DistinctFacts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.LinkFacts;
import io.github.postlint.site.facts.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes what a post refers to. */
final class LinkFactsReader {
  /** What leads to the author's own machine. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?i)file:|[a-z]:[\\\\/]|https?://(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0)(?![\\w.-])");

  private LinkFactsReader() {}

  static LinkFacts read(Post post, Generator generator) {
    Optional<Mapping> values = post.frontMatter().map(FrontMatter::mapping);
    return new LinkFacts(
        references(post, generator),
        post.anchors(),
        values.map(all -> ImageValues.of(post.source(), all)).orElse(List.of()));
  }

  private static List<LinkFact> references(Post post, Generator generator) {
    List<Span> blocks = post.template().conditional();
    Optional<SiteHost> host = Optional.empty();
    boolean hostKnown = false;
    DistinctFacts facts = new DistinctFacts();
    for (Reference reference : post.references()) {
      boolean inside =
          reference.templated()
              || !hasScheme(reference.target())
              || LOCAL.matcher(reference.target()).lookingAt();
      if (!inside) {
        host = hostKnown ? host : generator.identity().url().map(SiteHost::of);
        hostKnown = true;
        inside = host.isPresent() && host.get().owns(reference.target());
      }
      if (inside && !isInside(blocks, reference.span())) {
        facts.add(fact(reference, post, generator));
      }
    }
    return facts.list();
  }

  /** Whether an address, on one line, begins with a scheme. */
  private static boolean hasScheme(String target) {
    int at = 0;
    while (at < target.length() && isSchemePart(target.charAt(at), at == 0)) {
      at++;
    }
    if (at == 0 || at == target.length() || target.charAt(at) != ':') {
      return false;
    }
    while (at < target.length() && !isLineEnd(target.charAt(at))) {
      at++;
    }
    return at == target.length();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isSchemePart(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
  }

  private static boolean isInside(List<Span> blocks, Span span) {
    for (Span block : blocks) {
      if (block.start() <= span.start() && span.start() < block.end()) {
        return true;
      }
    }
    return false;
  }

  private static LinkFact fact(Reference reference, Post post, Generator generator) {
    Optional<String> printed =
        reference.templated()
            ? generator.printedAddress(reference.target(), post.path())
            : Optional.empty();
    return new LinkFact(
        reference.kind(),
        printed.orElse(reference.target()),
        reference.templated() && printed.isEmpty(),
        Place.of(post.source(), reference.span()));
  }
}
