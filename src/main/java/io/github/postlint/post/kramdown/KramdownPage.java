package io.github.postlint.post.kramdown;

import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.TextBlock;
import java.util.List;

/** A body as kramdown reads it, with the page made once, when something in it is asked for. */
final class KramdownPage implements Body {
  private final KramdownBody body;
  private final AutoIds autoIds;
  private Page page;

  KramdownPage(KramdownBody body, AutoIds autoIds) {
    this.body = body;
    this.autoIds = autoIds;
  }

  @Override
  public Blocks blocks() {
    return body.blocks();
  }

  @Override
  public Outline outline() {
    return body.outline(this::page);
  }

  @Override
  public InlineContent inline(TextBlock block) {
    // Most of the words are read for the page.
    page();
    return body.content(block);
  }

  @Override
  public List<LooseMark> looseMarks(TextBlock block) {
    // Most of the words are read for the page.
    page();
    return body.looseMarks(block);
  }

  @Override
  public List<LooseTag> looseTags() {
    return body.looseTags();
  }

  @Override
  public Page page() {
    if (page == null) {
      page = body.page(autoIds);
    }
    return page;
  }
}
