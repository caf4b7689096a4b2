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
 */
public record Kramdown(Dialect dialect, AutoIds autoIds, boolean readsHtml) implements Markup {

  @Override
  public String name() {
    return "kramdown";
  }

  @Override
  public boolean has(Trait trait) {
    return switch (trait) {
      case MARKDOWN, ATTRIBUTE_LISTS, INFO_OF_ONE_WORD -> true;
      case MARKDOWN_IN_HTML -> readsHtml;
      case STRICT_HASHES, GITHUB_IDS -> dialect == Dialect.GFM;
      case FENCE_TO_THE_END -> false;
    };
  }

  @Override
  public Body read(String text, int start) {
    return new KramdownPage(KramdownBody.read(text, start, dialect), autoIds);
  }
}
