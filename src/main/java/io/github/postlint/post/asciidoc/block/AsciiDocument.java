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
  private final DocumentAttributes attributes;
  private final List<CodeBlock> code = new ArrayList<>();
  private final List<PageItem> items = new ArrayList<>();
  private final List<MarkupSlip> slips = new ArrayList<>();
  private final NavigableSet<Integer> includes = new TreeSet<>();
  private final CalloutMarks callouts = new CalloutMarks();
  private boolean open;

  /** Nothing as yet. */
  public AsciiDocument(DocumentAttributes attributes) {
    this.attributes = attributes;
  }

  /** The attributes as they are at the place that is being read. */
  public DocumentAttributes attributes() {
    return attributes;
  }

  /** The code blocks so far, to which more may be added. */
  public List<CodeBlock> code() {
    return code;
  }

  /** Texts, ids and pictures so far, in the order in which they are read. */
  public List<PageItem> items() {
    return items;
  }

  /** What Asciidoctor stumbles over. */
  public List<MarkupSlip> slips() {
    return slips;
  }

  /** Whether there may be more than is written here: another file, or what is too deep to read. */
  public boolean isOpen() {
    return open;
  }

  void markOpen() {
    open = true;
  }

  /** Where other files come in: 0-based UTF-16 offsets. */
  NavigableSet<Integer> includes() {
    return includes;
  }

  CalloutMarks callouts() {
    return callouts;
  }

  void slip(MarkupSlip.Kind kind, Span span, String detail) {
    slips.add(MarkupSlip.of(kind, span, detail));
  }

  void slip(MarkupSlip.Kind kind, Span span, Span other, String detail) {
    slips.add(new MarkupSlip(kind, span, other, detail));
  }
}
