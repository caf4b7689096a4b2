package io.github.postlint.rules.markup;

import io.github.postlint.lint.Safety;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the author says of an image elsewhere: in its title, or in the caption below it.
 *
 * @param text what is said
 * @param safety certain for a title, which belongs to the image alone
 * @param edit writes it where it is read aloud
 */
record AltText(String text, Safety safety, TextEdit edit) {
  /** Without what ends an attribute or a text in brackets, or is markup in it. */
  private static final String PLAIN =
      "([^\"<>\\[\\]*_`{}&|\\\\\\s][^\"<>\\[\\]*_`{}&|\\\\\n\r]{2,250})";

  private static final Pattern MARKDOWN_TITLE =
      Pattern.compile("!\\[\\s*]\\([^()\\s]++\\s++\"" + PLAIN + "\"\\s*+\\)");

  private static final Pattern TITLE =
      Pattern.compile("(?i)<img\\s[^<>]*?\\stitle=\"" + PLAIN + "\"[^<>]*>");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:\\s|</a>|\\{:[^{}\\n]{0,80}}){0,20}+<(?:fig)?caption>\\s*+(?:<small>\\s*+)?+"
              + PLAIN
              + "<");

  private static final int MAX_CAPTION = 600;

  /** What is said of an image of Markdown without a text. */
  static Optional<AltText> ofMarkdown(String source, Span image) {
    int open = source.indexOf('[', image.start());
    int close = source.indexOf(']', image.start());
    if (open < 0 || close < open || close >= image.end()) {
      return Optional.empty();
    }
    return said(
        MARKDOWN_TITLE, source, image, text -> new TextEdit(new Span(open + 1, close), text));
  }

  /** What is said of an image whose tag has no text. */
  static Optional<AltText> ofTag(String source, Span image) {
    int end = image.end() - (source.startsWith("/>", image.end() - 2) ? 2 : 1);
    int after = source.substring(image.start(), end).stripTrailing().length() + image.start();
    return said(
        TITLE, source, image, text -> new TextEdit(Span.at(after), " alt=\"" + text + "\""));
  }

  private interface Writer {
    TextEdit write(String text);
  }

  private static Optional<AltText> said(Pattern title, String source, Span image, Writer writer) {
    Matcher own = title.matcher(source).region(image.start(), image.end());
    if (own.matches()) {
      String text = own.group(1).strip();
      return Optional.of(new AltText(text, Safety.SAFE, writer.write(text)));
    }
    Matcher caption =
        CAPTION
            .matcher(source)
            .region(image.end(), Math.min(source.length(), image.end() + MAX_CAPTION));
    if (caption.lookingAt()) {
      String text = caption.group(1).strip();
      return Optional.of(new AltText(text, Safety.UNSAFE, writer.write(text)));
    }
    return Optional.empty();
  }
}
