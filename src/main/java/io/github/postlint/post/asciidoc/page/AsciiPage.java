package io.github.postlint.post.asciidoc.page;

import io.github.postlint.post.asciidoc.block.AsciiDocument;
import io.github.postlint.post.asciidoc.block.AsciiText;
import io.github.postlint.post.asciidoc.block.BlockId;
import io.github.postlint.post.asciidoc.block.BlockTarget;
import io.github.postlint.post.asciidoc.block.PageItem;
import io.github.postlint.post.asciidoc.inline.InlineReader;
import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads all texts of a document and puts together what the page has. */
public final class AsciiPage {
  private final AsciiDocument document;
  private final SectionIds sectionIds;
  private final IdentityHashMap<TextBlock, InlineReader> texts = new IdentityHashMap<>();
  private final Map<String, Span> ids = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<InlineReader.CrossReference> crossReferences = new ArrayList<>();
  private final List<MarkupSlip> slips = new ArrayList<>();

  private AsciiPage(AsciiDocument document) {
    this.document = document;
    this.sectionIds = new SectionIds(document.attributes());
  }

  /** The page of a document. */
  public static AsciiPage of(AsciiDocument document) {
    AsciiPage page = new AsciiPage(document);
    for (PageItem item : document.items()) {
      page.read(item);
    }
    for (MarkupSlip slip : document.slips()) {
      if (slip.kind() == MarkupSlip.Kind.INCLUDE) {
        page.references.add(
            new Reference(
                Reference.Kind.INCLUDE,
                slip.detail(),
                slip.span(),
                slip.detail().indexOf('{') >= 0));
      }
    }
    page.crossReferences.forEach(page::resolve);
    return page;
  }

  private void read(PageItem item) {
    if (item instanceof BlockId id) {
      add(new Anchor(id.id(), id.span()));
    } else if (item instanceof BlockTarget target) {
      add(Targets.of(target, document.attributes()));
    } else if (item instanceof AsciiText text && text.role() != AsciiText.Role.RAW) {
      read(text);
    }
  }

  private void read(AsciiText text) {
    InlineReader inline = InlineReader.read(text.block(), document.attributes(), text.moment());
    texts.put(text.block(), inline);
    if (text.role() == AsciiText.Role.SECTION_TITLE) {
      section(text, inline.words());
    }
    inline.ids().forEach(this::add);
    if (!document.isOpen()) {
      slips.addAll(inline.undefined());
    }
    crossReferences.addAll(inline.crossReferences());
    for (Reference reference : inline.references()) {
      add(Targets.withFolder(reference, document.attributes(), text.moment()));
    }
  }

  /** What is included may name the folder of pictures. */
  private void add(Reference reference) {
    boolean unknown =
        document.isOpen()
            && reference.kind() == Reference.Kind.IMAGE
            && !reference.target().startsWith("/");
    references.add(
        unknown
            ? new Reference(reference.kind(), reference.target(), reference.span(), true)
            : reference);
  }

  private void section(AsciiText text, String words) {
    String id = text.id();
    if (id == null && document.attributes().get("sectids", text.moment()).isPresent()) {
      id = sectionIds.of(words, text.moment(), ids.keySet());
      add(new Anchor(id, text.block().span()));
    }
    if (id != null) {
      titles.putIfAbsent(words, id);
    }
  }

  private void add(Anchor anchor) {
    Span first = ids.putIfAbsent(anchor.id(), anchor.span());
    if (first == null) {
      anchors.add(anchor);
    } else {
      slips.add(new MarkupSlip(MarkupSlip.Kind.ID_TWICE, anchor.span(), first, anchor.id()));
    }
  }

  /** What is read of a text; {@code null} where it is no text of this document. */
  public InlineReader text(TextBlock block) {
    return texts.get(block);
  }

  /** What the texts stumble over. */
  public List<MarkupSlip> slips() {
    return slips;
  }

  /** Ids and references; a reference to a title leads to its section. */
  public Page page() {
    return new Page(anchors, references, document.isOpen());
  }

  private void resolve(InlineReader.CrossReference cross) {
    Reference reference = cross.reference();
    String target = reference.target();
    String name = target.startsWith("#") ? target.substring(1) : "";
    boolean unknown = target.indexOf('{') >= 0;
    if (!ids.containsKey(name) && titles.containsKey(name)) {
      references.add(
          new Reference(reference.kind(), "#" + titles.get(name), reference.span(), false));
    } else if (name.isEmpty() || ids.containsKey(name) || unknown || document.isOpen()) {
      references.add(new Reference(reference.kind(), target, reference.span(), unknown));
    } else {
      MarkupSlip.Kind kind =
          cross.labelled() ? MarkupSlip.Kind.UNKNOWN_ID : MarkupSlip.Kind.UNKNOWN_ID_SHOWN;
      slips.add(MarkupSlip.of(kind, reference.span(), name));
    }
  }
}
