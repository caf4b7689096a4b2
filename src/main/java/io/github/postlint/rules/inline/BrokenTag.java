package io.github.postlint.rules.inline;

import io.github.postlint.post.text.Excerpt;
import java.util.regex.Pattern;

/** Says why something that looks like a start tag is none. */
final class BrokenTag {
  private static final Pattern CURLY =
      Pattern.compile("(?s).*=\\s*[\u201c\u201d\u201e\u2018\u2019].*");
  private static final Pattern BARE = Pattern.compile("(?s).*=\\s*[^\\s\"'>]*[^\\w\\s\"'>].*");

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
    return seen + "what stands in it is not written as name=\"value\". Mend that.";
  }
}
