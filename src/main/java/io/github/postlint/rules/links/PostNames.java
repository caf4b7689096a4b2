package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.SuggestionBudget;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.map.SiteMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which Jekyll's tag {@code post_url} knows posts. */
final class PostNames {
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
  private static final Pattern FILE =
      Pattern.compile("(?:.*/)?_(?:posts|drafts)/(?:.*/)?((?:\\d+-\\d+-\\d+-)?[^/]*)\\.[^./]+");

  private final TreeSet<String> names = new TreeSet<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> ownSlugs = new HashSet<>();
  private final SuggestionBudget budget = new SuggestionBudget();

  PostNames(SiteMap map, List<Facts> posts) {
    map.sources().forEach(this::add);
    for (Facts post : posts) {
      if (post.keys().contains("slug")) {
        post.fields().forEach(this::addSlug);
      }
    }
  }

  /** A long value, which is cut, is hardly a slug. */
  private void addSlug(FieldFact field) {
    if (field.key().equals("slug")) {
      ownSlugs.add(field.text());
    }
  }

  private void add(String source) {
    Matcher file = FILE.matcher(source);
    if (file.matches()) {
      names.add(file.group(1));
      sources.put(file.group(1), source);
      String slug = slug(file.group(1));
      slugs.add(slug == null ? file.group(1) : slug);
    }
  }

  /**
   * What stands after the date in the last part of a text that begins with one; null if none does.
   */
  private static String slug(String text) {
    int name = nameStart(text);
    return name < 0 ? null : text.substring(dateEnd(text, name) + 1);
  }

  /** Where the last part of a text begins that begins with a date and a hyphen, or -1. */
  private static int nameStart(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (LINE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    for (int slash = text.lastIndexOf('/'); slash >= 0; slash = text.lastIndexOf('/', slash - 1)) {
      if (dateEnd(text, slash + 1) > 0) {
        return slash + 1;
      }
    }
    return dateEnd(text, 0) > 0 ? 0 : -1;
  }

  /** Where the hyphen after three numbers stands that hyphens join, or -1. */
  private static int dateEnd(String text, int start) {
    int end = start;
    for (int number = 0; number < 3; number++) {
      int first = end;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      if (end == first || end == text.length() || text.charAt(end) != '-') {
        return -1;
      }
      end++;
    }
    return end - 1;
  }

  /**
   * Whether Jekyll certainly finds no post. A post with another date in its front matter is found
   * by that, and one with a slug of its own by that.
   */
  boolean lack(String written) {
    int name = nameStart(written);
    return name < 0
        || (!ownSlugs.contains(slug(written))
            && !slugs.contains(slug(written))
            && !beginsOne(written.substring(name)));
  }

  /** Jekyll does not look at how a file's name ends. */
  private boolean beginsOne(String name) {
    String start = name + ".";
    String next = names.ceiling(start);
    return next != null && next.startsWith(start);
  }

  /** The file of the post; empty where several may be meant. */
  Optional<String> source(String written) {
    return Optional.ofNullable(
        sources.get(written.startsWith("/") ? written.substring(1) : written));
  }

  Optional<String> near(String written) {
    return budget.nearest(written.substring(written.lastIndexOf('/') + 1), names);
  }
}
