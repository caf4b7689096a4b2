package io.github.postlint.generator.roq;

import io.github.postlint.site.Generator;
import io.github.postlint.site.GeneratorDetector;
import java.nio.file.Path;

/** Recognizes the sites of Roq by the build that brings it and by their content. */
public final class RoqDetector implements GeneratorDetector {

  @Override
  public boolean publishes(Path root) {
    return RoqSettings.base(root).isPresent()
        && (RoqProject.read(root).isRoq() || RoqSettings.read(root).isRoq());
  }

  @Override
  public Generator open(Path root, boolean templates) {
    return new RoqGenerator(root, RoqSettings.read(root), RoqProject.read(root), templates);
  }
}
