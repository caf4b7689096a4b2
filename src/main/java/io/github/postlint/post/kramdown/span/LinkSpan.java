package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** {@code [links](address)}, {@code ![images](address)}, and those that name a definition. */
final class LinkSpan {
  private LinkSpan() {}

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    int start = reader.at;
    boolean image = reader.charAt(start) == '!';
    int inner = image ? start + 2 : start + 1;
    if (reader.charAt(inner - 1) != '['
        || inner >= reader.chars.length()
        || reader.charAt(inner) == '^') {
      return false;
    }
    boolean nested = !image && (reader.isInside(Type.LINK) || reader.isInside(Type.IMAGE));
    int found = reader.loose.count();
    if (nested || !readLink(reader, inner, image)) {
      reader.goBack(start, found);
      reader.addText(inner);
    }
    return true;
  }

  private static boolean readLink(SpanReader reader, int inner, boolean image) {
    int found = reader.loose.count();
    SpanElement link = new SpanElement(image ? Type.IMAGE : Type.LINK, "");
    reader.at = inner;
    if (!reader.readInto(link, new Stop(reader, link))) {
      return false;
    }
    int close = reader.at;
    String key = image ? "src" : "href";
    LinkEnd end = LinkEnd.read(reader, inner, close);
    if (end == null) {
      return false;
    }
    if (end.given() != null) {
      link.attributes().add(end.given(), reader.definitions.lists);
    }
    link.attributes().put(key, end.address());
    link.place(image ? inner - 2 : inner - 1, inner, close, end.end());
    if (end.from() >= 0) {
      link.placeTarget(end.from(), end.to());
    }
    if (image) {
      // What an image says is not shown but read out, with its marks.
      link.clear();
      reader.loose.keep(found);
    }
    reader.tree().add(link);
    reader.at = end.end();
    return true;
  }

  /** Counts brackets, so that those in the words come in pairs. */
  private static final class Stop implements SpanStop {
    private final SpanReader reader;
    private final SpanElement link;
    private int open = 1;

    Stop(SpanReader reader, SpanElement link) {
      this.reader = reader;
      this.link = link;
    }

    @Override
    public boolean at(int at) {
      char c = reader.chars.charAt(at);
      return c == ']' || c == '[' || (c == '!' && reader.charAt(at + 1) == '[');
    }

    @Override
    public boolean ends(int at) {
      open += reader.chars.charAt(at) == ']' ? -1 : 1;
      int children = 0;
      int images = 0;
      for (SpanElement child = link.first(); child != null; child = child.next()) {
        children++;
        images += child.is(Type.IMAGE) ? 1 : 0;
      }
      reader.spend(children);
      return open - images == 0;
    }
  }
}
