package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.Context;
import io.github.postlint.site.facts.Facts;
import java.util.List;

/** Collects the tags of a site once for the rules that share them. */
public final class SiteTags {
  private Context context;
  private TagUses made;

  /** All rules of a run are given one and the same context. */
  @SuppressWarnings("ReferenceEquality")
  synchronized TagUses of(List<Facts> posts, Context asked) {
    if (asked != context) {
      made = new TagUses(posts);
      context = asked;
    }
    return made;
  }
}
