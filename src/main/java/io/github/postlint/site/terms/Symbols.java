package io.github.postlint.site.terms;

import java.util.regex.Pattern;

/**
 * Symbols that belong to a name, spelled as the field spells them: {@code c++} is {@code cpp},
 * {@code c#} is {@code csharp}, {@code .net} is {@code dotnet}.
 */
final class Symbols {
  private static final Pattern PLUS_PLUS = Pattern.compile("(?<=\\p{L})\\+\\+");
  private static final Pattern PLUS = Pattern.compile("(?<=[\\p{L}\\p{N}])\\+(?![\\p{L}\\p{N}+])");
  private static final Pattern SHARP =
      Pattern.compile("(?<![\\p{L}\\p{N}])([a-z])[#\\u266f](?![\\p{L}\\p{N}])");
  private static final Pattern DOT_NET =
      Pattern.compile("(?<![\\p{L}\\p{N}.])\\.net(?![\\p{L}\\p{N}])");

  private Symbols() {}

  /** The text, in lower case as it is given, with its symbols spelled. */
  static String spell(String text) {
    String spelled = text;
    if (spelled.indexOf('+') >= 0) {
      spelled = PLUS_PLUS.matcher(spelled).replaceAll("pp");
      spelled = PLUS.matcher(spelled).replaceAll("-plus");
    }
    if (spelled.indexOf('#') >= 0 || spelled.indexOf('\u266f') >= 0) {
      spelled = SHARP.matcher(spelled).replaceAll("$1sharp");
    }
    if (spelled.indexOf('.') >= 0) {
      spelled = DOT_NET.matcher(spelled).replaceAll("dotnet");
    }
    return spelled;
  }
}
