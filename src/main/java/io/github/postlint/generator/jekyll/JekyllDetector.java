package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.plugin.AsciiDocPlugin;
import io.github.postlint.site.Generator;
import io.github.postlint.site.GeneratorDetector;
import io.github.postlint.site.Settings;
import io.github.postlint.site.SiteProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Recognizes Jekyll's sites by their settings, and opens them. */
public final class JekyllDetector implements GeneratorDetector {

  @Override
  public boolean publishes(Path root) {
    return SettingsReader.find(root).isPresent();
  }

  @Override
  public Generator open(Path root, boolean templates) {
    List<SiteProblem> problems = new ArrayList<>();
    Settings settings = new SettingsReader(root, problems).read();
    return new JekyllGenerator(
        settings, problems, templates, AsciiDocPlugin.isLoaded(root, settings), publishes(root));
  }
}
