package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.DocumentAttributes;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What is found while blocks are read. */
public final class AsciiDocument {
  /** The attributes of the document. */
  public final DocumentAttributes attributes;

  /** The code blocks. */
  public final List<CodeBlock> code = new ArrayList<>();

  /** TextItems, ids and pictures, in the order in which they are read. */
  public final List<PageItem> items = new ArrayList<>();

  /** What Asciidoctor stumbles over. */
  public final List<MarkupSlip> slips = new ArrayList<>();

  /** Whether there may be more than is written here: another file, or what is too deep to read. */
  public boolean open;

  /** Where other files come in. */
  public final NavigableSet<Integer> includes = new TreeSet<>();

  final CalloutMarks callouts = new CalloutMarks();

  /** Nothing as yet. */
  public AsciiDocument(DocumentAttributes attributes) {
    this.attributes = attributes;
  }

  void slip(MarkupSlip.Kind kind, Span span, String detail) {
    slips.add(MarkupSlip.of(kind, span, detail));
  }

  void slip(MarkupSlip.Kind kind, Span span, Span other, String detail) {
    slips.add(new MarkupSlip(kind, span, other, detail));
  }
}
