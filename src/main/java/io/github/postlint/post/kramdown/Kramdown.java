package io.github.postlint.post.kramdown;

import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.kramdown.tree.Dialect;

/**
 * kramdown.
 *
 * @param dialect which of its parsers reads bodies
 * @param autoIds which ids headings get
 * @param readsHtml whether Markdown in blocks of HTML is read
 * @param headingOffset by how many levels headings go down; negative where they go up
 */
public record Kramdown(Dialect dialect, AutoIds autoIds, boolean readsHtml, int headingOffset)
    implements Markup {
  private static final int LOWEST = 6;

  @Override
  public String name() {
    return "kramdown";
  }

  @Override
  public String language() {
    return "Markdown";
  }

  @Override
  public boolean has(Trait trait) {
    return switch (trait) {
      case MARKDOWN, ATTRIBUTE_LISTS, INFO_OF_ONE_WORD, BARE_ADDRESSES -> true;
      case MARKDOWN_IN_HTML -> readsHtml;
      case STRICT_HASHES, GITHUB_IDS -> dialect == Dialect.GFM;
      case SHARED, FENCE_TO_THE_END, MACROS, HTML, EMOJI, ALERTS, EXTRA_MARKS -> false;
    };
  }

  @Override
  public int headingLevel(int level) {
    return Math.max(1, Math.min(LOWEST, level + headingOffset));
  }

  @Override
  public Body read(String text, int start) {
    return new KramdownPage(KramdownBody.read(text, start, dialect), autoIds);
  }
}
