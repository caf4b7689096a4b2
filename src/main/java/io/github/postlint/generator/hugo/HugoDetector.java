package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.site.Generator;
import io.github.postlint.site.GeneratorDetector;
import io.github.postlint.site.SiteProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Recognizes Hugo's sites by their settings, and opens them. */
public final class HugoDetector implements GeneratorDetector {

  @Override
  public boolean publishes(Path root) {
    return HugoSettings.find(root).isPresent();
  }

  @Override
  public Generator open(Path root, boolean templates) {
    List<SiteProblem> problems = new ArrayList<>();
    HugoSettings settings = HugoSettings.read(root, problems);
    return new HugoGenerator(root, settings, problems, templates);
  }
}
