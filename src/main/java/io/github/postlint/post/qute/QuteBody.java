package io.github.postlint.post.qute;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.template.MaskedText;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.template.TemplateSlip;
import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.List;

/** A body over which Qute runs. What it prints is HTML of which nothing is known. */
final class QuteBody implements TemplateBody {
  private final String text;
  private final int start;
  private final QuteScope scope;
  private final boolean usual;
  private final List<QuteTag> tags;

  /** What sections and expressions come to; null until somebody asks. */
  private List<TemplateSlip> checked;

  /**
   * @param usual whether Qute runs over such bodies unless an author turns it off
   */
  QuteBody(String text, int start, QuteScope scope, boolean usual) {
    this.text = text;
    this.start = start;
    this.scope = scope;
    this.usual = usual;
    this.tags = QuteReader.read(text, start, scope.marked());
  }

  /** Without what Qute takes away from text that it leaves alone otherwise. */
  @Override
  public MaskedText mask() {
    StringBuilder masked = new StringBuilder(text.substring(0, start));
    SourceMap.Builder map = new SourceMap.Builder(0);
    int at = start;
    for (QuteTag tag : tags) {
      Span kept = kept(tag);
      masked.append(text, at, tag.span().start());
      map.goOn(masked.length(), kept.start());
      masked.append(text, kept.start(), kept.end());
      map.goOn(masked.length(), tag.span().end());
      at = tag.span().end();
    }
    masked.append(text, at, text.length());
    return tags.isEmpty()
        ? new MaskedText(text, start, SourceMap.identity())
        : new MaskedText(masked.toString(), start, map.build());
  }

  private Span kept(QuteTag tag) {
    return switch (tag.kind()) {
      case COMMENT -> Span.at(tag.span().end());
      case ESCAPED -> new Span(tag.span().start() + 1, tag.span().end());
      case UNPARSED ->
          new Span(
              tag.span().start() + 2,
              Math.max(tag.span().start() + 2, tag.span().end() - (isClosed(tag) ? 2 : 0)));
      default -> tag.span();
    };
  }

  private boolean isClosed(QuteTag tag) {
    return text.startsWith("|}", tag.span().end() - 2);
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
    return touches(span);
  }

  @Override
  public boolean touches(Span span) {
    int low = 0;
    int high = tags.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tags.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tags.size() && tags.get(low).span().start() < span.end();
  }

  @Override
  public boolean repeats(Span span) {
    return !tags.isEmpty();
  }

  @Override
  public boolean mayPrintIds(List<Reference> addresses) {
    return !tags.isEmpty();
  }

  @Override
  public boolean mayPrintTags(Span span) {
    return !tags.isEmpty();
  }

  /** Who turns Qute off knows what is shown. */
  @Override
  public List<TemplateSlip> idle() {
    if (usual) {
      return List.of();
    }
    return tags.stream()
        .filter(tag -> tag.kind() == QuteTag.Kind.EXPRESSION)
        .filter(tag -> QuteExpression.isValue(tag, scope))
        .map(tag -> new TemplateSlip(TemplateSlip.Kind.NOT_RUN, tag.span(), tag.content()))
        .toList();
  }

  @Override
  public List<TemplateSlip> slips() {
    return checked().stream().filter(slip -> !isPrinted(slip)).toList();
  }

  @Override
  public List<TemplateSlip> printed() {
    return checked().stream().filter(QuteBody::isPrinted).toList();
  }

  private List<TemplateSlip> checked() {
    if (checked == null) {
      checked = QuteSections.check(tags, scope);
    }
    return checked;
  }

  private static boolean isPrinted(TemplateSlip slip) {
    return slip.kind() == TemplateSlip.Kind.PRINTED
        || slip.kind() == TemplateSlip.Kind.PRINTED_DATA;
  }
}
