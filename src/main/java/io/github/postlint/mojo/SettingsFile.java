package io.github.postlint.mojo;

import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions.PathLevels;
import io.github.postlint.settings.FileSettings;
import io.github.postlint.settings.Setting;
import io.github.postlint.settings.SettingsException;
import io.github.postlint.settings.SettingsFileReader;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A site's {@code postlint.yml}, which is stronger than the pom and weaker than the command line.
 */
final class SettingsFile {
  /** A constant of this class, so that who has no such file loads nothing to know its name. */
  static final String FILE = SettingsFileReader.FILE;

  private final FileSettings settings;

  private SettingsFile(FileSettings settings) {
    this.settings = settings;
  }

  static SettingsFile read(Path file) throws MojoExecutionException {
    try {
      Path boundary = Repository.root(file.getParent()).orElse(file.getParent());
      return new SettingsFile(new SettingsFileReader(boundary).read(file));
    } catch (SettingsException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /**
   * Sets the fields of a goal.
   *
   * @param isUsers whether the command line sets a property
   * @param diary hears which value comes from where
   */
  void apply(SiteMojo goal, Predicate<String> isUsers, Consumer<String> diary)
      throws MojoExecutionException {
    GoalFields fields = goal.fields();
    for (Setting setting : settings.values().values()) {
      String key = setting.known().key();
      Field field = fields.field(setting.known().name()).orElse(null);
      if (field == null || !isOf(goal, field, key)) {
        continue;
      }
      if (isUsers.test(setting.known().property())) {
        diary.accept(
            setting.place() + ": " + key + " gives way to -D" + setting.known().property() + ".");
      } else {
        fields.set(field, setting.value());
        diary.accept(setting.place() + ": " + key + " is " + setting.value() + ".");
      }
    }
    if (!settings.rules().isEmpty()) {
      diary.accept(FILE + " sets " + settings.rules() + ".");
    }
    settings.paths().forEach(path -> diary.accept(FILE + " sets " + path + "."));
  }

  /** What stands at the top is of {@code check} and of what all goals share. */
  private static boolean isOf(SiteMojo goal, Field field, String key) {
    return key.indexOf('.') < 0
        ? goal.section().isEmpty() || field.getDeclaringClass() == SiteMojo.class
        : key.startsWith(goal.section() + ".");
  }

  /**
   * Levels of rules.
   *
   * @param weaker those of the pom
   * @param stronger those of the command line
   */
  Map<String, RuleLevel> levels(Map<String, RuleLevel> weaker, Map<String, RuleLevel> stronger) {
    Map<String, RuleLevel> levels = new LinkedHashMap<>(weaker);
    levels.putAll(settings.rules());
    levels.putAll(stronger);
    return levels;
  }

  /**
   * Levels of rules in some files.
   *
   * @param stronger those of rules everywhere, of the command line
   */
  List<PathLevels> paths(Set<String> stronger) {
    List<PathLevels> paths = new ArrayList<>();
    for (PathLevels path : settings.paths()) {
      Map<String, RuleLevel> left = new LinkedHashMap<>(path.levels());
      left.keySet().removeAll(stronger);
      paths.add(new PathLevels(path.pattern(), left));
    }
    return paths;
  }
}
