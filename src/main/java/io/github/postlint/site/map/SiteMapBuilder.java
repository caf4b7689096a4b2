package io.github.postlint.site.map;

import io.github.postlint.post.DocumentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects what a site has. Paths have no leading slash and are not encoded. What may publish more
 * is named, such as {@code the plugin jekyll-foo}.
 */
public final class SiteMapBuilder {
  private final Map<String, WrittenFile> written = new HashMap<>();
  private final List<WrittenFile> seconds = new ArrayList<>();
  private final List<WrittenFile> redirects = new ArrayList<>();
  private final Set<String> possible = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> served = new HashSet<>();
  private final Set<String> servedBelow = new HashSet<>();
  private final Map<String, Doubt> paths = new HashMap<>();
  private final Map<String, Doubt> prefixes = new HashMap<>();
  private final Map<String, Doubt> parts = new HashMap<>();
  private final Map<String, Doubt> patterns = new LinkedHashMap<>();
  private final Set<String> words = new HashSet<>();
  private String layoutDoubt;
  private boolean rebases;
  private final Set<DocumentKind> sourceLinks = new HashSet<>();
  private Doubt anywhere;

  /** A file that the generator writes for certain. */
  public void write(WrittenFile file) {
    WrittenFile first = written.putIfAbsent(file.path(), file);
    if (first != null && !first.source().equals(file.source())) {
      seconds.add(file);
    }
  }

  /**
   * A page that the generator writes for certain, to lead on from an address that a document names.
   */
  public void redirect(WrittenFile page) {
    redirects.add(page);
  }

  /** A file that the generator may write. */
  public void mayWrite(String path) {
    possible.add(path);
  }

  /** A file that the generator writes under circumstances that {@code source} names. */
  public void mayWrite(String path, String source) {
    paths.putIfAbsent(path, Doubt.below(source, path));
  }

  /** A file that the generator reads, relative to the site. */
  public void source(String path) {
    sources.add(path);
  }

  /** The server answers one path, by a redirect for instance. */
  public void serve(String path) {
    served.add(withoutSlash(path));
  }

  /** The server answers everything below a folder. */
  public void serveBelow(String folder) {
    servedBelow.add(withoutSlash(folder) + "/");
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** There may be anything anywhere. */
  public void mayBeAnything(String source) {
    if (anywhere == null) {
      anywhere = Doubt.anywhere(source);
    }
  }

  /** There may be anything that begins so; with nothing, anything anywhere. */
  public void mayBegin(String prefix, String source) {
    if (prefix.isEmpty()) {
      mayBeAnything(source);
    } else {
      prefixes.putIfAbsent(prefix, Doubt.below(source, prefix));
    }
  }

  /** There may be anything that contains this, in whatever case. */
  public void mayContain(String part, String source) {
    if (part.isEmpty()) {
      mayBeAnything(source);
    } else {
      String lower = part.toLowerCase(Locale.ROOT);
      parts.putIfAbsent(lower, new Doubt(source, "…" + lower + "…", Optional.empty()));
    }
  }

  /**
   * There may be anything that matches as a whole.
   *
   * @param shown the pattern as people read it
   */
  public void mayMatch(String regex, String shown, String source) {
    patterns.putIfAbsent(regex, new Doubt(source, shown, Optional.empty()));
  }

  /**
   * Links to files of the sources lead to the pages that are made of them.
   *
   * @param kinds of documents in which that is so
   */
  public void resolveSourceLinks(Set<DocumentKind> kinds) {
    sourceLinks.addAll(kinds);
  }

  /** A word of a template. */
  public void layoutWord(String word) {
    words.add(word);
  }

  /** There are templates, or programs that change pages, of which nothing is known. */
  public void unknownLayouts(String source) {
    if (layoutDoubt == null) {
      layoutDoubt = source;
    }
  }

  /** A template says from where relative links lead on. */
  public void rebase() {
    rebases = true;
  }

  /** The map of all that. */
  public SiteMap build() {
    Map<Pattern, Doubt> compiled = new HashMap<>();
    patterns.forEach((regex, doubt) -> compiled.put(Pattern.compile(regex), doubt));
    return new SiteMap(
        written,
        possible,
        sources,
        sourceLinks,
        new Overwrites(seconds, redirects),
        new ServerAnswers(served, servedBelow),
        new UnknownAddresses(Optional.ofNullable(anywhere), paths, prefixes, parts, compiled),
        new LayoutWords(Optional.ofNullable(layoutDoubt), words, rebases));
  }
}
