package io.github.postlint.generator.jbake;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.asciidoc.AsciiDocFrontMatter;
import io.github.postlint.post.frontmatter.asciidoc.HeaderNames;
import io.github.postlint.post.text.Source;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a document in AsciiDoc, which counts where there is no other.
 *
 * @param other the header that may stand in its place
 */
record JbakeAttributes(JbakeFrontMatter other) implements FrontMatterFormat {
  private static final String PREFIX = "jbake-";

  /** All attributes are values of the page; these are known without the prefix as well. */
  private static final HeaderNames NAMES =
      new HeaderNames(
          PREFIX, Set.of("type", "status", "title", "description", "lang", "author"), true);

  @Override
  public String name() {
    return "AsciiDoc's header";
  }

  @Override
  public boolean has(Trait trait) {
    return other.has(trait);
  }

  @Override
  public String line(String key, String value) {
    return ":" + PREFIX + key + ": " + value;
  }

  @Override
  public boolean mayBegin(String head) {
    return head.contains(":" + PREFIX) || other.mayBegin(head);
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    return other
        .read(source)
        .or(
            () ->
                new AsciiDocFrontMatter(other, NAMES, (text, span) -> Optional.empty())
                    .read(source));
  }
}
