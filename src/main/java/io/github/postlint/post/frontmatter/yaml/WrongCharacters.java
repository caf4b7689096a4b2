package io.github.postlint.post.frontmatter.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds characters in a refused text that look like others, or like none. */
final class WrongCharacters {
  /** A key with a colon of full width, or another sign of two dots. */
  private static final Pattern COLON =
      Pattern.compile("(?m)^[ ]*([A-Za-z][\\w-]*)[ ]?([\uFF1A\uFE55\uFE13\u2236\uA789\u02D0])");

  private static final Pattern INVISIBLE =
      Pattern.compile("(?m)^[ ]*+([\u00A0\u00AD\u2000-\u200F\u202F\u2060\u3000\uFEFF]+)");

  private WrongCharacters() {}

  /** The first one above an offset. */
  static Optional<YamlProblem> find(YamlText text, int end) {
    Matcher colon = COLON.matcher(text.text()).region(0, end);
    if (colon.find()) {
      return Optional.of(
          new YamlProblem(
              YamlFlaw.FOREIGN_COLON, text.span(colon.start(2), colon.end(2)), colon.group(1)));
    }
    Matcher invisible = INVISIBLE.matcher(text.text()).region(0, end);
    return invisible.find()
        ? Optional.of(
            new YamlProblem(
                YamlFlaw.INVISIBLE,
                text.span(invisible.start(1), invisible.end(1)),
                String.format("U+%04X", (int) invisible.group(1).charAt(0))))
        : Optional.empty();
  }
}
