package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.AsciiAttributes;
import io.github.postlint.post.asciidoc.line.AttributeItem;
import io.github.postlint.post.asciidoc.line.Directives;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.List;

/** Notes what directives bring in and what is wrong with them. */
final class DirectiveSlips implements Directives {
  private final AsciiDocument document;

  DirectiveSlips(AsciiDocument document) {
    this.document = document;
  }

  @Override
  public void include(String target, String attributes, Span span) {
    document.includes().add(span.start());
    document.markOpen();
    List<AttributeItem> items = AsciiAttributes.parse(attributes);
    boolean optional =
        items.stream()
            .anyMatch(
                item ->
                    item.name() != null
                        && item.name().startsWith("opt")
                        && item.value().contains("optional"));
    document.slip(
        optional ? MarkupSlip.Kind.OPTIONAL_INCLUDE : MarkupSlip.Kind.INCLUDE, span, target);
  }

  @Override
  public void malformed(Span span, String detail) {
    document.slip(MarkupSlip.Kind.DIRECTIVE, span, detail);
  }

  @Override
  public void unclosed(Span span, boolean skipping) {
    document.slip(MarkupSlip.Kind.UNCLOSED_CONDITION, span, skipping ? "hidden" : "shown");
  }
}
