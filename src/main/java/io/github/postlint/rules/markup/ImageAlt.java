package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;
import io.github.postlint.post.body.InlineTag;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds images without a text for those who do not see them. */
public final class ImageAlt extends PostRule {
  private static final int MAX_SHOWN = 80;

  /** The rule. */
  public ImageAlt() {
    super("image-alt", Severity.WARNING, "an image without alternative text");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock block : post.textsWith("![", "<img", "<IMG")) {
      checkText(post, block, reporter);
    }
    for (TextBlock block : post.outline().html()) {
      for (ImageTag tag : ImageTag.all(block.text())) {
        check(post, block, tag.start(), tag.end(), reporter);
      }
    }
  }

  private static void checkText(Post post, TextBlock block, Reporter reporter) {
    InlineContent text = post.inline(block);
    for (InlineLink link : text.links()) {
      if (link.image() && text.chars().substring(link.open() + 1, link.close()).isBlank()) {
        Span place = block.source(link.open() - 1, link.end());
        String image = post.source().text(place);
        report(
            place,
            "Readers who cannot see the image "
                + Excerpt.quoted(image, MAX_SHOWN)
                + " learn nothing about it. Describe it between the square brackets.",
            AltText.ofMarkdown(post.source().text(), place),
            reporter);
      }
    }
    for (InlineTag tag : text.tags()) {
      if (tag.name().equals("img") && block.kind() != TextBlock.Kind.WORDS) {
        check(post, block, tag.start(), tag.end(), reporter);
      }
    }
  }

  private static void check(Post post, TextBlock block, int start, int end, Reporter reporter) {
    String tag = block.text().substring(start, end);
    if (ImageTag.lacksText(tag)) {
      Span place = block.source(start, end);
      report(
          place,
          "Readers who cannot see the image "
              + Excerpt.quoted(tag, MAX_SHOWN)
              + " learn nothing about it. Describe it in an attribute \"alt\"; alt=\"\" says that"
              + " it only decorates.",
          AltText.ofTag(post.source().text(), place),
          reporter);
    }
  }

  private static void report(
      Span place, String message, Optional<AltText> found, Reporter reporter) {
    if (found.isEmpty()) {
      reporter.report(place, message);
      return;
    }
    AltText text = found.get();
    reporter.report(
        Severity.WARNING,
        place,
        message,
        text.safety(),
        "Write \"" + text.text() + "\"",
        List.of(text.edit()));
  }
}
