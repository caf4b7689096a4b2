package io.github.postlint.post.markdown;

import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.commonmark.CommonMark;
import io.github.postlint.post.kramdown.Kramdown;
import io.github.postlint.post.kramdown.tree.Dialect;
import java.util.Set;

/**
 * A Markdown of which it is not known how it differs from others. Only that is read which two kinds
 * that have little in common, kramdown and CommonMark, read alike.
 *
 * @param name of the language, or of the program that reads it, as its users write it
 * @param known what is known of it all the same
 */
public record SharedMarkdown(String name, Set<Trait> known) implements Markup {
  private static final Markup FIRST = new Kramdown(Dialect.GFM, AutoIds.DEFAULT, false, 0);
  private static final Markup SECOND = new CommonMark();

  /** Copies the set. */
  public SharedMarkdown {
    known = Set.copyOf(known);
  }

  /** One of which nothing more is known. */
  public SharedMarkdown(String name) {
    this(name, Set.of());
  }

  @Override
  public String language() {
    return "Markdown";
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.MARKDOWN || trait == Trait.SHARED || known.contains(trait);
  }

  @Override
  public Body read(String text, int start) {
    return new SharedBody(text, start, FIRST.read(text, start), SECOND.read(text, start));
  }
}
