package io.github.postlint.rules.links;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The ids on pages that are no posts, read once a post links to a place in one. */
final class PageAnchors {
  private final Site site;
  private final Map<String, Anchors> known = new HashMap<>();

  PageAnchors(Site site) {
    this.site = site;
  }

  /**
   * The ids; unknown for what is no Markdown page, such as HTML that a theme or a script completes.
   *
   * @param source the page's file, relative to the site
   */
  Anchors of(String source) {
    return known.computeIfAbsent(source, this::read);
  }

  private Anchors read(String source) {
    if (!site.generator().isMarkdown(source)) {
      return Anchors.UNKNOWN;
    }
    try {
      Post page =
          Post.parse(
              SourceReader.read(site.root().resolve(source), source), site.generator().syntax());
      return page.frontMatter().isPresent() ? page.anchors() : Anchors.UNKNOWN;
    } catch (IOException e) {
      return Anchors.UNKNOWN;
    }
  }
}
