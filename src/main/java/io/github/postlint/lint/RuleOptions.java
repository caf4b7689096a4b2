package io.github.postlint.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rules are given besides the site.
 *
 * @param schema the JSON Schema for front matter, where the site names one
 * @param vocabulary the vocabulary of tags, where the site names one
 * @param permalinkPattern the pattern of permalinks, where the site names one
 * @param authors the file or folder of the authors, where the site names one
 * @param liquidTags names of Liquid tags and blocks that the site's own plugins bring
 * @param imageKeys names of front matter keys that hold images
 * @param maxImageSize the largest size of an image that is fine, in kilobytes of 1,000 bytes
 * @param levels what the site wants of rules, by id
 * @param paths the same of some files; later ones are stronger
 */
public record RuleOptions(
    Optional<Path> schema,
    Optional<Path> vocabulary,
    Optional<String> permalinkPattern,
    Optional<Path> authors,
    Set<String> liquidTags,
    Set<String> imageKeys,
    int maxImageSize,
    Map<String, RuleLevel> levels,
    List<PathLevels> paths) {

  /** The largest size of an image that is fine where the site says nothing: 2 MB. */
  public static final int MAX_IMAGE_SIZE = 2_000;

  /** No schema, the site's own vocabulary, every rule as it comes. */
  public static final RuleOptions DEFAULT = of(Optional.empty(), Map.of());

  /** A site that names a schema at most. */
  public static RuleOptions of(Optional<Path> schema, Map<String, RuleLevel> levels) {
    return new RuleOptions(
        schema,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        MAX_IMAGE_SIZE,
        levels,
        List.of());
  }

  /** Copies the collections. */
  public RuleOptions {
    liquidTags = Set.copyOf(liquidTags);
    imageKeys = Set.copyOf(imageKeys);
    levels = Map.copyOf(levels);
    paths = List.copyOf(paths);
  }

  /**
   * What the site wants of rules in some files.
   *
   * @param pattern a glob pattern, relative to the site
   * @param levels by the ids of rules
   */
  public record PathLevels(String pattern, Map<String, RuleLevel> levels) {

    /** Copies the map. */
    public PathLevels {
      levels = Map.copyOf(levels);
    }
  }
}
