package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.post.body.Markup.Trait;
import io.github.postlint.read.PathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a site's settings and templates add to the Markdown that Hugo reads. */
final class GoldmarkExtras {
  private static final List<String> MARKS = List.of("insert", "mark", "subscript", "superscript");

  /** The template that is asked for each quotation. */
  private static final String QUOTATIONS = "render-blockquote";

  /** No template lies in more folders. */
  private static final int MAX_DEPTH = 5;

  private GoldmarkExtras() {}

  static Set<Trait> of(Path root, HugoSettings settings) {
    Set<Trait> extras = new HashSet<>();
    if (settings.flag("enableEmoji", false)) {
      extras.add(Trait.EMOJI);
    }
    for (String mark : MARKS) {
      if (settings.flag("markup.goldmark.extensions.extras." + mark + ".enable", false)) {
        extras.add(Trait.EXTRA_MARKS);
      }
    }
    boolean unknown = settings.missingTheme().isPresent() || settings.mountsLayouts();
    if (unknown
        || settings.layoutFolders().stream()
            .anyMatch(folder -> drawsQuotations(PathText.resolve(root, folder)))) {
      extras.add(Trait.ALERTS);
    }
    return extras;
  }

  private static boolean drawsQuotations(Path layouts) {
    if (!Files.isDirectory(layouts)) {
      return false;
    }
    try (Stream<Path> files =
        Files.find(
            layouts,
            MAX_DEPTH,
            (file, attributes) -> file.getFileName().toString().startsWith(QUOTATIONS))) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      // Templates that cannot be read may hold anything.
      return true;
    }
  }
}
