package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.UnknownBody;
import io.github.postlint.post.text.SourceMap;

/** CommonMark and its relatives, of which the code blocks are read. */
public record CommonMark() implements Markup {

  @Override
  public String name() {
    return "CommonMark";
  }

  @Override
  public String language() {
    return "Markdown";
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.MARKDOWN || trait == Trait.FENCE_TO_THE_END;
  }

  @Override
  public Body read(String text, int start) {
    return new UnknownBody(
        CommonMarkScanner.scan(text.substring(start)).locate(SourceMap.from(start)));
  }
}
