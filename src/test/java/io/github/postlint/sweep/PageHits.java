package io.github.postlint.sweep;

import java.util.function.Consumer;

/** Finds documents of which no page is made, or at which the build stops. */
final class PageHits implements HitFinder {
  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    Rendered rendered = page.rendered();
    if (rendered.stopped() != null) {
      hits.accept(page.hit("stops", Hit.Group.STOP, rendered.line(), rendered.stopped()));
    } else if (rendered.unmade()) {
      hits.accept(page.hit("no page", Hit.Group.FILE, 1, ""));
    }
  }
}
