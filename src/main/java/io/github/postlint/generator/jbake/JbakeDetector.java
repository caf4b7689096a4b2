package io.github.postlint.generator.jbake;

import io.github.postlint.read.PathText;
import io.github.postlint.site.Generator;
import io.github.postlint.site.GeneratorDetector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Recognizes the sites of JBake by their settings, or by the build of a project. */
public final class JbakeDetector implements GeneratorDetector {

  @Override
  public boolean publishes(Path root) {
    return Files.exists(PathText.resolve(root, JbakeSettings.FILE))
        || JbakeProject.site(root).filter(root.normalize()::equals).isPresent()
        || isUsual(root);
  }

  /** A site may do without settings where the build looks for it anyway. */
  private static boolean isUsual(Path root) {
    return (root.endsWith("src/main/jbake") || root.endsWith("src/jbake"))
        && Files.isDirectory(root.resolve("content"));
  }

  @Override
  public Generator open(Path root, boolean templates) {
    return new JbakeGenerator(root, JbakeSettings.read(root));
  }

  @Override
  public Optional<Path> site(Path project) {
    return JbakeProject.site(project);
  }
}
