package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Span;

/** Checks addresses of links and pictures in HTML, and those that macros take. */
final class PlainAddresses {
  private PlainAddresses() {}

  static void check(Post post, Reporter reporter) {
    for (Reference reference : post.references()) {
      boolean image = reference.kind() == Reference.Kind.IMAGE;
      if ((image || reference.kind() == Reference.Kind.LINK) && !reference.templated()) {
        check(post, reference, image, reporter);
      }
    }
  }

  private static void check(Post post, Reference reference, boolean image, Reporter reporter) {
    String target = reference.target();
    Span place = reference.span();
    if (target.isEmpty()) {
      if (image) {
        reporter.report(
            around(post, place), "The image shows nothing: its address is empty. Write one.");
      }
      return;
    }
    // Browsers write "%20" for a space themselves.
    boolean spaced = target.chars().anyMatch(Character::isWhitespace);
    AddressSlip slip = spaced ? null : AddressSlip.of(target, "", image);
    if (slip != null) {
      slip.report(post, place, target, reporter);
    }
  }

  private static Span around(Post post, Span value) {
    int start = post.source().text().lastIndexOf('<', value.start());
    int end = post.source().text().indexOf('>', value.end());
    return new Span(Math.max(0, start), end < 0 ? value.end() : end + 1);
  }
}
