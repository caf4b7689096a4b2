package io.github.postlint.rules.links;

import io.github.postlint.lint.Context;
import io.github.postlint.site.facts.Facts;
import java.util.List;

/** Makes the map of a site once for the rules that share it. */
public final class LinkSites {
  private Context context;
  private LinkSite made;

  /** All rules of a run are given one and the same context. */
  @SuppressWarnings("ReferenceEquality")
  synchronized LinkSite of(List<Facts> posts, Context asked) {
    if (asked != context) {
      made = new LinkSite(posts, asked);
      context = asked;
    }
    return made;
  }
}
