package io.github.postlint.post.asciidoc.inline;

import io.github.postlint.post.asciidoc.line.DocumentAttributes;
import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.List;

/** What Asciidoctor makes of a text; tests compare them. */
public final class InlineReader {
  private final Work work;
  private final TextBlock block;

  private InlineReader(TextBlock block, Work work) {
    this.block = block;
    this.work = work;
  }

  /**
   * Reads a text with the attributes of a moment.
   *
   * @param moment see {@link DocumentAttributes#moment}
   */
  public static InlineReader read(TextBlock block, DocumentAttributes attributes, int moment) {
    Work work = new Work(block.text(), attributes, moment);
    Passthroughs.apply(work);
    QuoteMarks.apply(work);
    AttributeReferences.apply(work);
    if (work.chars.indexOf(":") >= 0
        || work.chars.indexOf("[[") >= 0
        || work.chars.indexOf("<<") >= 0) {
      NamedMacros.images(work);
      UrlLinks.apply(work);
      NamedMacros.links(work);
      InlineAnchors.apply(work);
      NamedMacros.anchors(work);
      Xrefs.apply(work);
      NamedMacros.xrefs(work);
      NamedMacros.footnotes(work);
    }
    return new InlineReader(block, work);
  }

  /** What readers see. */
  public InlineContent content() {
    return work.content();
  }

  /** The text with all substitutions, as far as ids are made of it. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < work.length(); at++) {
      char c = work.at(at);
      if (c == Work.PASSED) {
        char passed = work.original.charAt(work.origin(at));
        if ("+$".indexOf(passed) < 0) {
          words.append(passed);
        }
      } else if (c != Work.TAG) {
        words.append(c);
      }
    }
    return words.toString();
  }

  /**
   * A reference to a place in a document.
   *
   * @param reference what is referred to
   * @param labelled whether it has a text of its own
   */
  public record CrossReference(Reference reference, boolean labelled) {}

  /** What the text refers to by an id or a title. */
  public List<CrossReference> crossReferences() {
    return work.targets.stream()
        .filter(work.crossReferences::containsKey)
        .map(target -> new CrossReference(reference(target), work.crossReferences.get(target)))
        .toList();
  }

  /** What else the text refers to, in order. */
  public List<Reference> references() {
    return work.targets.stream()
        .filter(target -> !work.crossReferences.containsKey(target))
        .map(this::reference)
        .toList();
  }

  private Reference reference(Work.Target target) {
    int to = Math.max(target.from() + 1, target.to());
    return new Reference(target.kind(), target.address(), block.source(target.from(), to), false);
  }

  /** The ids that the text gives to places in it. */
  public List<Anchor> ids() {
    return work.ids.stream().map(id -> new Anchor(id.id(), span(id))).toList();
  }

  /** The attributes without a value that readers see. */
  public List<MarkupSlip> undefined() {
    return work.undefined.stream()
        .map(name -> MarkupSlip.of(MarkupSlip.Kind.UNDEFINED_ATTRIBUTE, span(name), name.id()))
        .toList();
  }

  private Span span(Work.Id id) {
    return block.source(id.from(), id.to());
  }
}
