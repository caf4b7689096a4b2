package io.github.postlint.site.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Glob patterns of a site's configuration that remember whether they ever matched. {@code **}
 * matches any number of folders, none included; a pattern that ends with a slash matches everything
 * below the folder.
 */
public final class GlobList {
  private static final class Entry {
    private final String pattern;
    private final List<NamePattern> matchers;
    private boolean used;

    Entry(String pattern, List<NamePattern> matchers) {
      this.pattern = pattern;
      this.matchers = matchers;
    }

    boolean matches(String path) {
      boolean matches = false;
      for (NamePattern matcher : matchers) {
        matches |= matcher.matches(path);
      }
      used |= matches;
      return matches;
    }
  }

  private final List<Entry> globs = new ArrayList<>();

  /**
   * @throws PatternSyntaxException if a pattern is not a glob
   */
  public GlobList(List<String> patterns) {
    for (String pattern : patterns) {
      globs.add(entry(pattern));
    }
  }

  private static Entry entry(String pattern) {
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    List<NamePattern> matchers = new ArrayList<>();
    matchers.add(Glob.read(whole));
    if (whole.contains("**/")) {
      matchers.add(Glob.read(whole.replace("**/", "")));
    }
    return new Entry(pattern, matchers);
  }

  /** Whether there is no pattern, so that nothing matches. */
  public boolean isEmpty() {
    return globs.isEmpty();
  }

  /** Whether any pattern matches; asks all of them, so that each one's use is known. */
  public boolean matches(String path) {
    if (globs.isEmpty()) {
      return false;
    }
    boolean matches = false;
    for (Entry glob : globs) {
      matches |= glob.matches(path);
    }
    return matches;
  }

  /** The patterns that never matched. */
  public List<String> unused() {
    List<String> unused = new ArrayList<>();
    for (Entry glob : globs) {
      if (!glob.used) {
        unused.add(glob.pattern);
      }
    }
    return unused;
  }
}
