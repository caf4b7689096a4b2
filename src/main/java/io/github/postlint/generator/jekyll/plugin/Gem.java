package io.github.postlint.generator.jekyll.plugin;

import java.util.List;
import java.util.Set;

/**
 * What is known of a gem.
 *
 * @param tags names of tags and blocks that it registers with Liquid
 * @param filters names of filters, likewise
 * @param writes the files that it may write, as the table has them
 * @param keys the keys of front matter that it reads
 * @param ids the ids that it adds to pages
 * @param note what else it does, for people; empty where there is nothing to say
 * @param includes of a theme, the files that it brings to be included; empty where they are not
 *     known
 */
public record Gem(
    String name,
    Set<String> tags,
    Set<String> filters,
    List<String> writes,
    Set<String> keys,
    Set<String> ids,
    String note,
    Set<String> includes) {

  /** Stands for names that are not known. */
  static final String ANY = "*";

  /** Copies the collections. */
  public Gem {
    tags = Set.copyOf(tags);
    filters = Set.copyOf(filters);
    writes = List.copyOf(writes);
    keys = Set.copyOf(keys);
    ids = Set.copyOf(ids);
    includes = Set.copyOf(includes);
  }

  /** Whether it registers more, which it makes up while it is loaded. */
  boolean isOpen() {
    return tags.contains(ANY) || filters.contains(ANY);
  }

  /** Whether it may add ids of any name to pages. */
  public boolean addsAnyId() {
    return ids.contains(ANY);
  }
}
