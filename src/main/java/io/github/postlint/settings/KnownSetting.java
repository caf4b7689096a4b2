package io.github.postlint.settings;

import java.util.List;

/**
 * One parameter of a goal.
 *
 * @param name the element in the pom
 * @param key its property without {@code postlint.}; a dot leads into a mapping of the file
 * @param kind what its values are
 * @param inFile whether {@code postlint.yml} may say it
 * @param words the only values, or items, that there are; none where there are others
 */
public record KnownSetting(String name, String key, Kind kind, boolean inFile, List<String> words) {

  /** What the values of a parameter are. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** Texts. */
    LIST,
    /** Yes or no. */
    FLAG,
    /** A whole number. */
    NUMBER,
    /** A file or folder, relative to the file that names it. */
    FILE,
    /** Levels by rule or group of rules. */
    LEVELS
  }

  /** Copies the list. */
  public KnownSetting {
    words = List.copyOf(words);
  }

  /** What the command line calls it. */
  public String property() {
    return "postlint." + key;
  }
}
