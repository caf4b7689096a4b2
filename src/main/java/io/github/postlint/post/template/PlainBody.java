package io.github.postlint.post.template;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.List;

/**
 * A body over which nothing runs.
 *
 * @param text the source
 * @param start 0-based UTF-16 offset at which the body begins
 */
record PlainBody(String text, int start) implements TemplateBody {

  @Override
  public MaskedText mask() {
    return new MaskedText(text, start, SourceMap.identity());
  }

  @Override
  public List<Reference> references() {
    return List.of();
  }

  @Override
  public List<Span> conditional() {
    return List.of();
  }

  @Override
  public boolean mayHoldTags(Span span) {
    return false;
  }

  @Override
  public boolean touches(Span span) {
    return false;
  }

  @Override
  public boolean repeats(Span span) {
    return false;
  }

  @Override
  public boolean mayPrintIds(List<Reference> addresses) {
    return false;
  }

  @Override
  public boolean mayPrintTags(Span span) {
    return false;
  }
}
