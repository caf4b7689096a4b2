package io.github.postlint.rules.links;

import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.terms.NearWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names with which the addresses of a site begin, and those of its files. */
final class FirstNames {
  private static final String PAGE = ".html";

  private final Set<String> folded = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final NearWords near;
  private final Map<String, Boolean> slips = new HashMap<>();

  FirstNames(SiteMap map) {
    Set<String> names = new HashSet<>();
    for (String path : map.written().keySet()) {
      String name = LinkSite.first(path);
      String bare = name.endsWith(PAGE) ? name.substring(0, name.length() - PAGE.length()) : name;
      if (names.add(bare)) {
        folded.add(fold(bare));
      }
      if (!path.endsWith(PAGE)) {
        files.add(LinkSite.last(path));
      }
    }
    near = new NearWords(names);
  }

  /** The name as {@link String#equalsIgnoreCase} sees it. */
  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      folded.append(Character.toLowerCase(Character.toUpperCase(name.charAt(i))));
    }
    return folded.toString();
  }

  /** Whether a name is one of the site's but for its case or one slip of the finger. */
  boolean isSlip(String name) {
    return slips.computeIfAbsent(name, this::look);
  }

  private boolean look(String name) {
    if (folded.contains(fold(name))) {
      return true;
    }
    for (String other : near.near(name)) {
      if (Slip.isOne(name, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file that is no page has this name, wherever it lies. */
  boolean hasFile(String name) {
    return files.contains(name);
  }
}
