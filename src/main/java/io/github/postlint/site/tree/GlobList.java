package io.github.postlint.site.tree;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Glob patterns of a site's configuration that remember whether they ever matched. {@code **}
 * matches any number of folders, none included; a pattern that ends with a slash matches everything
 * below the folder.
 */
public final class GlobList {
  private static final class Glob {
    private final String pattern;
    private final List<PathMatcher> matchers;
    private boolean used;

    Glob(String pattern, List<PathMatcher> matchers) {
      this.pattern = pattern;
      this.matchers = matchers;
    }

    boolean matches(Path path) {
      boolean matches = false;
      for (PathMatcher matcher : matchers) {
        matches |= matcher.matches(path);
      }
      used |= matches;
      return matches;
    }
  }

  private final List<Glob> globs = new ArrayList<>();

  /**
   * @throws PatternSyntaxException if a pattern is not a glob
   */
  public GlobList(List<String> patterns) {
    for (String pattern : patterns) {
      globs.add(glob(pattern));
    }
  }

  private static Glob glob(String pattern) {
    String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
    List<PathMatcher> matchers = new ArrayList<>();
    matchers.add(matcher(whole));
    if (whole.contains("**/")) {
      matchers.add(matcher(whole.replace("**/", "")));
    }
    return new Glob(pattern, matchers);
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
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
    Path relative = Path.of(path);
    boolean matches = false;
    for (Glob glob : globs) {
      matches |= glob.matches(relative);
    }
    return matches;
  }

  /** The patterns that never matched. */
  public List<String> unused() {
    List<String> unused = new ArrayList<>();
    for (Glob glob : globs) {
      if (!glob.used) {
        unused.add(glob.pattern);
      }
    }
    return unused;
  }
}
