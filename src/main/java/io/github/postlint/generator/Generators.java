package io.github.postlint.generator;

import io.github.postlint.generator.jekyll.JekyllDetector;
import io.github.postlint.site.Generator;
import io.github.postlint.site.GeneratorDetector;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The generators that Postlint knows. */
public final class Generators {

  /** In the order in which they are asked; the last one takes what nobody claims. */
  private static final List<GeneratorDetector> ALL = List.of(new JekyllDetector());

  private Generators() {}

  /**
   * The name of a generator that Postlint does not know and whose files lie in a folder; empty
   * where the folder is a site of one that it knows, or nothing tells.
   */
  public static Optional<String> otherThanKnown(Path root) {
    Optional<String> other = OtherGenerators.find(root);
    // Hexo's settings have the name of Jekyll's.
    return isKnown(root) && other.filter("Hexo"::equals).isEmpty() ? Optional.empty() : other;
  }

  /** Whether the settings of a generator that Postlint knows lie in a folder. */
  public static boolean isKnown(Path root) {
    return ALL.stream().anyMatch(generator -> generator.publishes(root));
  }

  /** The generator that publishes a folder, with its settings. */
  public static Generator detect(Path root) {
    return detect(root, true);
  }

  /**
   * The generator that publishes a folder, with its settings.
   *
   * @param root the site's folder
   * @param templates whether the generator's template language runs over posts
   */
  public static Generator detect(Path root, boolean templates) {
    for (GeneratorDetector generator : ALL) {
      if (generator.publishes(root)) {
        return generator.open(root, templates);
      }
    }
    return ALL.get(ALL.size() - 1).open(root, templates);
  }
}
