package io.github.postlint.lint.cache;

import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.site.facts.Place;

/** Places in the post to which a record belongs; the post's path is not written. */
final class PlaceCodec {
  private PlaceCodec() {}

  static void write(Place place, RecordWriter out) {
    write(place.range(), out);
    out.text(place.line());
  }

  static Place read(String path, RecordReader in) {
    return new Place(path, range(in), in.text());
  }

  static void write(Range range, RecordWriter out) {
    out.number(range.start().line());
    out.number(range.start().column());
    out.number(range.end().line() - range.start().line());
    out.number(range.end().column());
  }

  static Range range(RecordReader in) {
    int line = in.number();
    Position start = new Position(line, in.number());
    int lines = in.number();
    return new Range(start, new Position(line + lines, in.number()));
  }
}
