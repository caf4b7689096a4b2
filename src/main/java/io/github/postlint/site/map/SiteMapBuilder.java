package io.github.postlint.site.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what a site has. Paths have no leading slash and are not encoded. */
public final class SiteMapBuilder {
  private final Map<String, WrittenFile> written = new HashMap<>();
  private final Set<String> possible = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<Pattern> patterns = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private boolean layoutsKnown = true;
  private boolean everything;

  /** A file that the generator writes for certain. */
  public void write(WrittenFile file) {
    written.putIfAbsent(file.path(), file);
  }

  /** A file that the generator may write. */
  public void mayWrite(String path) {
    possible.add(path);
  }

  /** A file that the generator reads, relative to the site. */
  public void source(String path) {
    sources.add(path);
  }

  /** There may be anything anywhere. */
  public void mayBeAnything() {
    everything = true;
  }

  /** There may be anything that begins so; with nothing, anything anywhere. */
  public void mayBegin(String prefix) {
    if (prefix.isEmpty()) {
      everything = true;
    } else {
      prefixes.add(prefix);
    }
  }

  /** There may be anything that contains this, in whatever case. */
  public void mayContain(String part) {
    if (part.isEmpty()) {
      everything = true;
    } else {
      parts.add(part.toLowerCase(Locale.ROOT));
    }
  }

  /** There may be anything that matches as a whole. */
  public void mayMatch(Pattern pattern) {
    patterns.add(pattern);
  }

  /** A word of a template. */
  public void layoutWord(String word) {
    words.add(word);
  }

  /** There are templates, or programs that change pages, of which nothing is known. */
  public void unknownLayouts() {
    layoutsKnown = false;
  }

  /** The map of all that. */
  public SiteMap build() {
    return new SiteMap(
        written,
        possible,
        sources,
        new UnknownAddresses(everything, prefixes, parts, List.copyOf(patterns)),
        new LayoutWords(layoutsKnown, words));
  }
}
