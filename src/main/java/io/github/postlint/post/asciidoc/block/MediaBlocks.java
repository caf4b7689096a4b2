package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.AsciiAttributes;
import io.github.postlint.post.asciidoc.line.AttributeItem;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.asciidoc.line.LineKinds;
import io.github.postlint.post.body.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Pictures, films, sounds and tables of contents. */
final class MediaBlocks implements BlockStart {

  @Override
  public boolean read(Turn turn, AsciiBlocks blocks) {
    Line line = turn.line();
    if (turn.textOnly() || line.isIndented()) {
      return false;
    }
    AsciiDocument document = blocks.document();
    if (line.text().startsWith("toc::[")) {
      turn.reader().take();
      return true;
    }
    Optional<Matcher> macro = LineKinds.media(line);
    if (macro.isEmpty()) {
      return false;
    }
    turn.reader().take();
    Ids.add(turn.attributes(), document);
    add(line, macro.get(), document);
    BlockAttributes.Value link = turn.attributes().value("link").orElse(null);
    if (link != null) {
      addLink(new Line(link.text(), link.span().start()), document);
    }
    return true;
  }

  private static void add(Line line, Matcher macro, AsciiDocument document) {
    boolean image = macro.group(1).equals("image");
    String written = macro.group(3) == null ? "" : macro.group(3);
    List<AttributeItem> attributes = AsciiAttributes.parse(written);
    boolean service =
        macro.group(1).equals("video")
            && !attributes.isEmpty()
            && attributes.get(0).name() == null
            && !attributes.get(0).value().isEmpty();
    document
        .items()
        .add(
            new BlockTarget(
                image ? Reference.Kind.IMAGE : Reference.Kind.MEDIA,
                new Line(macro.group(2), line.start() + macro.start(2)),
                service,
                document.attributes().moment()));
    for (AttributeItem item : attributes) {
      if (image && "link".equals(item.name())) {
        addLink(new Line(item.value(), line.start() + macro.start(3) + item.start()), document);
      }
      if ("id".equals(item.name())) {
        document
            .items()
            .add(
                new BlockId(
                    item.value(),
                    line.span(macro.start(3) + item.start(), macro.start(3) + item.end())));
      }
    }
  }

  private static void addLink(Line target, AsciiDocument document) {
    document
        .items()
        .add(new BlockTarget(Reference.Kind.LINK, target, false, document.attributes().moment()));
  }
}
