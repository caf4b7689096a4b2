package io.github.postlint.rules.links;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids on pages that are no posts, read once a post links to a place in one. */
final class PageAnchors {
  private static final Pattern ID =
      Pattern.compile("(?i)\\b(?:id|name)\\s{0,9}=\\s{0,9}[\"']?([^\"'\\s>]+)");

  /** A page with so many ids of its own gets hardly any from scripts. */
  private static final int ENOUGH = 9;

  private final Site site;
  private final Map<String, Anchors> known = new HashMap<>();
  private final Map<String, Anchors> included = new HashMap<>();

  PageAnchors(Site site) {
    this.site = site;
  }

  /**
   * The ids. Of HTML they are what stands after {@code id} or {@code name}, and there may be others
   * where a script or a template completes the page.
   *
   * @param source the page's file, relative to the site
   */
  Anchors of(String source) {
    return known.computeIfAbsent(source, this::read);
  }

  /** The ids of the files that a page includes, and whether there may be others. */
  Anchors included(String source) {
    return included.computeIfAbsent(source, one -> IncludedIds.of(one, site));
  }

  /** Whether a page is written in a markup language. */
  boolean isMarkup(String source) {
    return site.generator().sources().isMarkup(source);
  }

  private Anchors html(String source) {
    try {
      String text = PlainFile.text(PathText.resolve(site.root(), source));
      Set<String> ids =
          ID.matcher(text).results().map(id -> id.group(1)).collect(Collectors.toSet());
      boolean scripted = text.contains("<script") && ids.size() < ENOUGH;
      boolean template = text.startsWith("---") && (text.contains("{{") || text.contains("{%"));
      boolean open = text.isBlank() || scripted || template;
      return new Anchors(ids, open);
    } catch (IOException e) {
      return Anchors.UNKNOWN;
    }
  }

  private Anchors read(String source) {
    if (source.endsWith(".html")) {
      return html(source);
    }
    if (!isMarkup(source)) {
      return Anchors.UNKNOWN;
    }
    try {
      Post page =
          Post.parse(
              SourceReader.read(PathText.resolve(site.root(), source), source),
              site.generator().syntax(source));
      return page.frontMatter().isPresent() ? page.anchors() : Anchors.UNKNOWN;
    } catch (IOException e) {
      return Anchors.UNKNOWN;
    }
  }
}
