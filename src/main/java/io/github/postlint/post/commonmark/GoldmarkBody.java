package io.github.postlint.post.commonmark;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.FootnoteText;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A body as Goldmark reads it. */
final class GoldmarkBody implements Body {
  private final String text;
  private final int start;
  private final Goldmark goldmark;
  private final UnclosedTags unclosed;
  private GoldmarkBlocks blocks;
  private final IdentityHashMap<TextBlock, GoldmarkText> inlines = new IdentityHashMap<>();

  GoldmarkBody(String text, int start, Goldmark goldmark) {
    this.text = text;
    this.start = start;
    this.goldmark = goldmark;
    this.unclosed = new UnclosedTags(text);
  }

  private GoldmarkBlocks read() {
    if (blocks == null) {
      blocks = new GoldmarkBlocks(text, start, goldmark).read();
    }
    return blocks;
  }

  private GoldmarkText reader(TextBlock block) {
    return inlines.computeIfAbsent(
        block, one -> new GoldmarkText(one, read().definitions(), goldmark.linkify()).read());
  }

  @Override
  public Blocks blocks() {
    Blocks all = read().code().locate(SourceMap.from(start));
    if (all.code().isEmpty()) {
      return all;
    }
    return new Blocks(
        all.code().stream().filter(block -> !read().isNote(block)).toList(), all.broken());
  }

  @Override
  public Outline outline() {
    GoldmarkBlocks known = read();
    return new Outline(
        known.texts(),
        goldmark.unsafe() ? known.html() : List.of(),
        known.tables(),
        List.of(),
        known.definitions().links(),
        Set.of(),
        footnotes(),
        known.lists());
  }

  private List<FootnoteText> footnotes() {
    Set<String> used = new HashSet<>();
    boolean any = !read().definitions().footnotes().isEmpty();
    for (TextBlock block : any ? read().texts() : List.<TextBlock>of()) {
      used.addAll(reader(block).footnotes());
    }
    List<FootnoteText> found = new ArrayList<>();
    read()
        .definitions()
        .footnotes()
        .forEach(
            (name, span) ->
                found.add(
                    new FootnoteText(
                        name,
                        span,
                        used.contains(name) ? FootnoteText.Fate.SHOWN : FootnoteText.Fate.UNUSED)));
    found.addAll(read().definitions().repeated());
    return found;
  }

  @Override
  public InlineContent inline(TextBlock block) {
    return reader(block).content();
  }

  @Override
  public List<LooseMark> looseMarks(TextBlock block) {
    return goldmark.unsafe() ? unclosed.addTo(reader(block), block) : reader(block).loose();
  }

  @Override
  public List<MarkupSlip> slips() {
    List<MarkupSlip> slips = new ArrayList<>(read().slips());
    if (!goldmark.unsafe()) {
      for (TextBlock block : read().html()) {
        slips.add(omitted(block.span()));
      }
      for (TextBlock block : read().texts()) {
        for (Span html : reader(block).html()) {
          slips.add(omitted(block.source(html.start(), html.end())));
        }
      }
    }
    slips.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return slips;
  }

  private MarkupSlip omitted(Span span) {
    return MarkupSlip.of(
        MarkupSlip.Kind.HTML_LEFT_OUT, span, text.substring(span.start(), span.end()));
  }

  @Override
  public Page page() {
    List<Reference> references = new ArrayList<>();
    GoldmarkIds ids = new GoldmarkIds(goldmark);
    List<Anchor> anchors = new ArrayList<>();
    for (TextBlock block : read().texts()) {
      references.addAll(reader(block).references());
      if (block.isHeading()) {
        ids.add(block, read().raw(block), anchors);
      }
    }
    read().definitions().footnotes().forEach((name, span) -> addFootnote(anchors, span));
    if (goldmark.unsafe()) {
      for (TextBlock block : read().html()) {
        HtmlParts.read(text, block.span(), references, anchors);
      }
      for (TextBlock block : read().texts()) {
        for (Span html : reader(block).html()) {
          HtmlParts.read(text, block.source(html.start(), html.end()), references, anchors);
        }
      }
    }
    return new Page(anchors, references, goldmark.ids() == Goldmark.Ids.OTHER);
  }

  /** They are counted in the order in which the text refers to them. */
  private static void addFootnote(List<Anchor> anchors, Span span) {
    int number = 1;
    for (Anchor anchor : anchors) {
      number += anchor.id().startsWith("fn:") ? 1 : 0;
    }
    anchors.add(new Anchor("fn:" + number, span));
    anchors.add(new Anchor("fnref:" + number, span));
  }
}
