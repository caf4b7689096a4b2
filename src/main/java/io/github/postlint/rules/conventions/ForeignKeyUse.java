package io.github.postlint.rules.conventions;

import io.github.postlint.site.Generator;
import java.util.Optional;
import java.util.Set;

/**
 * Keys of front matter that other generators know.
 *
 * @param rare a key of more posts is meant
 * @param times so many times more often must another key be used
 */
record ForeignKeyUse(KeyUse use, Generator generator, int rare, int times) {
  /** Keys that no theme reads, for they are about addresses. */
  private static final Set<String> ADDRESSES = Set.of("permalink", "redirect_from", "alias");

  /** What to say of a key, with the generator's own name for it; empty for all others. */
  Optional<String> message(String key) {
    return generator
        .ownKey(key)
        .filter(name -> isForeign(key, name))
        .map(
            name ->
                "\""
                    + key
                    + "\" means nothing to "
                    + generator.name()
                    + ", which calls it \""
                    + name
                    + "\". Write that, or remove the line.");
  }

  /** A theme that is not here may read what many posts say. */
  private boolean isForeign(String key, String name) {
    return !generator.templates().loadsPlugins()
        || (use.count(key) <= rare && use.count(name) >= times * use.count(key))
        || ADDRESSES.contains(key);
  }
}
