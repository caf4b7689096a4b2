package io.github.postlint.rules.links;

import io.github.postlint.site.Facts;
import io.github.postlint.site.SiteMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which Jekyll's tag {@code post_url} knows posts. */
final class PostNames {
  private static final Pattern NAME = Pattern.compile("(?:.*/)?(\\d+-\\d+-\\d+)-(.*)");
  private static final Pattern FILE =
      Pattern.compile("(?:.*/)?_(?:posts|drafts)/(?:.*/)?((?:\\d+-\\d+-\\d+-)?[^/]*)\\.[^./]+");

  private final TreeSet<String> names = new TreeSet<>();
  private final Set<String> slugs = new TreeSet<>();
  private final boolean ownSlugs;

  PostNames(SiteMap map, List<Facts> posts) {
    map.sources().forEach(this::add);
    ownSlugs = posts.stream().anyMatch(post -> post.keys().contains("slug"));
  }

  private void add(String source) {
    Matcher file = FILE.matcher(source);
    if (file.matches()) {
      names.add(file.group(1));
      Matcher name = NAME.matcher(file.group(1));
      slugs.add(name.matches() ? name.group(2) : file.group(1));
    }
  }

  /**
   * Whether Jekyll certainly finds no post. A post with another date in its front matter is found
   * by that, and one with a slug of its own by that.
   */
  boolean lack(String written) {
    Matcher name = NAME.matcher(written);
    return !name.matches() || (!ownSlugs && !slugs.contains(name.group(2)) && !beginsOne(name));
  }

  /** Jekyll does not look at how a file's name ends. */
  private boolean beginsOne(Matcher name) {
    String start = name.group(1) + "-" + name.group(2) + ".";
    String next = names.ceiling(start);
    return next != null && next.startsWith(start);
  }

  Optional<String> near(String written) {
    return io.github.postlint.lint.Suggestion.nearest(
        written.substring(written.lastIndexOf('/') + 1), names);
  }
}
