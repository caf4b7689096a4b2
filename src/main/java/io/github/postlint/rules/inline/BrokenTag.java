package io.github.postlint.rules.inline;

import io.github.postlint.post.text.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why something that looks like a start tag is none. */
final class BrokenTag {
  private static final Pattern CURLY =
      Pattern.compile("(?s).*=\\s*[\u201c\u201d\u201e\u2018\u2019].*");
  private static final Pattern BARE = Pattern.compile("(?s).*=\\s*[^\\s\"'>]*[^\\w\\s\"'>].*");

  private static final Pattern UNSIGNED =
      Pattern.compile(
          "<[\\w:-]++(?:\\s++[A-Za-z][\\w:-]*+\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|\\w++))*+"
              + "\\s++([A-Za-z][\\w-]*+)\\s++(\"[^\"<>=]{0,60}\"|'[^'<>=]{0,60}')");

  private BrokenTag() {}

  /** What readers see, and what to do about it. */
  static String message(String tag, String markup) {
    int template = tag.indexOf("{{");
    String shown = template < 0 ? tag : tag.substring(0, template) + "…";
    String seen = "Readers see " + Excerpt.quoted(shown) + " as text: ";
    if (CURLY.matcher(tag).matches()) {
      return seen + "curly quotation marks stand around a value. Write straight ones.";
    } else if (BARE.matcher(tag).matches()) {
      return seen
          + markup
          + " takes a value without quotation marks only where it is one word of letters and"
          + " digits. Write name=\"value\".";
    }
    Matcher unsigned = UNSIGNED.matcher(tag);
    if (unsigned.lookingAt()) {
      return seen
          + "an equals sign is missing before "
          + unsigned.group(2)
          + ". Write "
          + unsigned.group(1)
          + "="
          + unsigned.group(2)
          + ".";
    }
    return seen + "what stands in it is not written as name=\"value\". Mend that.";
  }
}
