package io.github.postlint.post.liquid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands after the name of {@code include} or {@code include_relative}.
 *
 * @param file the file that is named; where a value decides about it, what stands in front of that
 * @param dynamic whether a value decides about it
 * @param parameters what stands after the file
 */
public record IncludeMarkup(String file, boolean dynamic, String parameters) {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "[\\w-]++\\s*+=\\s*+(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\""
              + "|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|[\\w.-]++)(?=\\s|$)\\s*+");
  private static final Pattern BAD_CHARACTER = Pattern.compile("[^\\w/.\\-()+~#@]");
  private static final Pattern BAD_SEQUENCE = Pattern.compile("[./]{2}");

  /** Reads the markup of a tag. */
  public static IncludeMarkup of(String markup) {
    String all = markup.strip();
    int value = all.indexOf("{{");
    if (value >= 0) {
      return new IncludeMarkup(all.substring(0, value), true, "");
    }
    int end = 0;
    while (end < all.length() && !Ascii.isSpace(all.charAt(end))) {
      end++;
    }
    return new IncludeMarkup(all.substring(0, end), false, all.substring(end).strip());
  }

  /** Whether Liquid can read the parameters; else it refuses the post. */
  public boolean isParsed() {
    Matcher parameter = PARAMETER.matcher(parameters);
    int at = 0;
    while (at < parameters.length() && parameter.region(at, parameters.length()).lookingAt()) {
      at = parameter.end();
    }
    return at == parameters.length();
  }

  /** Whether the name is one that a file may have; else Jekyll stops where it meets the tag. */
  public boolean isNamed() {
    return (dynamic || !file.isEmpty())
        && !BAD_CHARACTER.matcher(file).find()
        && !BAD_SEQUENCE.matcher(file).find();
  }
}
