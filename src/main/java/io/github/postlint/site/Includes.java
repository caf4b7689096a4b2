package io.github.postlint.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files that templates and posts can include by name.
 *
 * @param folder in which they lie, relative to the site, without a slash at the end
 * @param files their paths below the folder
 * @param own whether the templates are the site's own, and not those of a theme
 * @param complete whether there can be no others, whatever plugins do
 */
public record Includes(String folder, Set<String> files, boolean own, boolean complete) {

  /** Copies the set. */
  public Includes {
    files = Set.copyOf(files);
  }

  /** The file that differs from {@code name} by capital letters or by an extension only. */
  public Optional<String> like(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return files.stream()
        .filter(
            file -> {
              String lower = file.toLowerCase(Locale.ROOT);
              int dot = lower.lastIndexOf('.');
              return lower.equals(wanted)
                  || (dot > lower.lastIndexOf('/') && lower.substring(0, dot).equals(wanted));
            })
        .sorted()
        .findFirst();
  }
}
