package io.github.postlint.mojo;

import io.github.postlint.lint.suggestion.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the words that a parameter allows, which are the constants of an enum in lower case. */
final class Choice {
  private Choice() {}

  static <E extends Enum<E>> Set<E> of(Class<E> type, String what, List<String> words)
      throws MojoExecutionException {
    Set<E> chosen = EnumSet.noneOf(type);
    for (String word : words) {
      chosen.add(of(type, what, word));
    }
    return chosen;
  }

  static <E extends Enum<E>> E of(Class<E> type, String what, String word)
      throws MojoExecutionException {
    List<String> known = new ArrayList<>();
    for (E one : type.getEnumConstants()) {
      known.add(one.name().toLowerCase(Locale.ROOT));
    }
    String value = word == null ? "" : word.strip();
    if (!known.contains(value)) {
      throw unknown(what, value, known);
    }
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  /**
   * One of some names, in whatever case.
   *
   * @param what the parameter
   */
  static String of(String what, String word, List<String> names) throws MojoExecutionException {
    String value = word.strip();
    for (String name : names) {
      if (name.equalsIgnoreCase(value)) {
        return name;
      }
    }
    throw unknown(what, value, names);
  }

  private static MojoExecutionException unknown(String what, String value, List<String> known) {
    return new MojoExecutionException(
        what
            + " is \""
            + value
            + "\", but must be one of "
            + String.join(", ", known)
            + "."
            + Suggestion.of(value, known));
  }
}
