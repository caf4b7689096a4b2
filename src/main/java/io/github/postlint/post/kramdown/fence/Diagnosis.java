package io.github.postlint.post.kramdown.fence;

import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.BrokenFence.Cause;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.FenceLine;
import io.github.postlint.post.kramdown.tree.Suspect;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;

/**
 * Why a line that looks like a fence opens no block.
 *
 * @param culprit offset in the source of the line that should have closed it, or -1
 */
record Diagnosis(BrokenFence fence, int culprit) {

  static Diagnosis of(Cause cause, Suspect suspect, FenceLine culprit) {
    Span opener = span(suspect.text(), suspect.line());
    Span span = culprit == null ? opener : span(suspect.text(), culprit);
    return new Diagnosis(new BrokenFence(cause, opener, span), culprit == null ? -1 : span.start());
  }

  /** For a fence that no other line breaks but its own words. */
  static Diagnosis ofInfo(Suspect suspect) {
    Span opener = span(suspect.text(), suspect.line());
    Span info = new Span(suspect.text().source(suspect.line().rest()), opener.end());
    return new Diagnosis(new BrokenFence(Cause.INFO, opener, info), -1);
  }

  /** The markers and what follows them, without white space around. */
  static Span span(ContainerText text, FenceLine line) {
    int end = WhiteSpace.skipBack(text.chars(), line.marker(), line.end());
    return new Span(text.source(line.marker()), text.source(end));
  }

  static String info(ContainerText text, FenceLine line) {
    return text.chars().substring(line.rest(), line.end()).strip();
  }
}
