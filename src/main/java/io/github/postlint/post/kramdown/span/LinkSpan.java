package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.scan.SpanStop;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** {@code [links](address)}, {@code ![images](address)}, and those that name a definition. */
final class LinkSpan implements SpanParser {
  @Override
  public String marks() {
    return "[!";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    int start = cursor.at;
    boolean image = cursor.charAt(start) == '!';
    int inner = image ? start + 2 : start + 1;
    if (cursor.charAt(inner - 1) != '['
        || inner >= cursor.chars.length()
        || cursor.charAt(inner) == '^') {
      return false;
    }
    boolean nested = !image && (cursor.isInside(Type.LINK) || cursor.isInside(Type.IMAGE));
    int found = cursor.loose.count();
    if (nested || !readLink(cursor, inner, image)) {
      cursor.goBack(start, found);
      cursor.addText(inner);
    }
    return true;
  }

  private static boolean readLink(SpanCursor cursor, int inner, boolean image) {
    int found = cursor.loose.count();
    SpanElement link = new SpanElement(image ? Type.IMAGE : Type.LINK, "");
    cursor.at = inner;
    if (!cursor.readInto(link, new Stop(cursor, link))) {
      return false;
    }
    int close = cursor.at;
    String key = image ? "src" : "href";
    LinkEnd end = LinkEnd.read(cursor, inner, close);
    if (end == null) {
      return false;
    }
    if (end.given() != null) {
      link.attributes().add(end.given(), cursor.definitions.lists);
    }
    link.attributes().put(key, end.address());
    link.place(image ? inner - 2 : inner - 1, inner, close, end.end());
    if (end.from() >= 0) {
      link.placeTarget(end.from(), end.to());
    }
    if (image) {
      // What an image says is not shown but read out, with its marks.
      link.clear();
      cursor.loose.keep(found);
    }
    cursor.tree().add(link);
    cursor.at = end.end();
    return true;
  }

  /** Counts brackets, so that those in the words come in pairs. */
  private static final class Stop implements SpanStop {
    private final SpanCursor cursor;
    private final SpanElement link;
    private int open = 1;

    Stop(SpanCursor cursor, SpanElement link) {
      this.cursor = cursor;
      this.link = link;
    }

    @Override
    public boolean at(int at) {
      char c = cursor.chars.charAt(at);
      return c == ']' || c == '[' || (c == '!' && cursor.charAt(at + 1) == '[');
    }

    @Override
    public boolean ends(int at) {
      open += cursor.chars.charAt(at) == ']' ? -1 : 1;
      int children = 0;
      int images = 0;
      for (SpanElement child = link.first(); child != null; child = child.next()) {
        children++;
        images += child.is(Type.IMAGE) ? 1 : 0;
      }
      cursor.spend(children);
      return open - images == 0;
    }
  }
}
