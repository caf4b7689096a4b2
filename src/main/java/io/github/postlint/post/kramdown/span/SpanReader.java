package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.outline.Definitions;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.scan.Marked;
import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import java.util.List;

/**
 * Reads the words of a block as kramdown does: where markup may start, the parsers of what begins
 * with that character are tried in order; an element is read to its end, and read again as text if
 * it has none.
 */
final class SpanReader extends SpanCursor {
  private static final SpanParser HTML = new HtmlSpan();

  private static final List<SpanParser> PARSERS =
      List.of(
          new EmphasisSpan(),
          new CodeSpan(),
          new AutolinkSpan(),
          HTML,
          new FootnoteMark(),
          new LinkSpan(),
          new QuoteMark(),
          new MathSpan(),
          new ExtensionSpan(),
          new EntitySpan(),
          new SymbolSpan(),
          new LineBreak(),
          new EscapedChar(),
          new Strikethrough());

  private static final SpanParser[][] BY_MARK =
      Marked.sort(PARSERS, new SpanParser[Marked.TABLE_SIZE][0]);

  SpanReader(
      MappedText text, Definitions definitions, boolean gfm, Effort effort, LooseMarks loose) {
    super(text, definitions, gfm, effort, loose);
  }

  @Override
  void readAlone(SpanElement element, int from, int to) {
    MappedText part = text.part(from, to);
    SpanReader alone = new SpanReader(part, definitions, gfm, effort(), loose.inside(from));
    alone.readInto(element, null);
    for (SpanElement child = element.first(); child != null; child = child.next()) {
      child.shift(from);
    }
    doubtful |= alone.doubtful;
  }

  @Override
  boolean readInto(SpanElement element, SpanStop stop) {
    open(element);
    boolean found = false;
    while (at < chars.length() && !found) {
      int next = search.nextStart(at, stop, gfm);
      if (next < 0) {
        if (stop == null) {
          addText(chars.length());
        }
        break;
      }
      addText(next);
      found = stop != null && stop.at(at) && stop.ends(at);
      if (!found && !readOne()) {
        addText(at + 1);
      }
    }
    close(element);
    return found;
  }

  @Override
  boolean readHtmlInto(SpanElement element, SpanStop stop) {
    open(element);
    boolean found = false;
    while (at < chars.length() && !found) {
      int next = search.nextTag(at);
      if (next < 0) {
        break;
      }
      addText(next);
      found = stop.at(at) && stop.ends(at);
      if (!found && !HTML.read(this)) {
        addText(at + 1);
      }
    }
    close(element);
    return found;
  }

  private boolean readOne() {
    for (SpanParser parser : BY_MARK[Marked.row(chars.charAt(at))]) {
      if (parser.read(this)) {
        return true;
      }
    }
    return false;
  }
}
