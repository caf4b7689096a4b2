package io.github.postlint.lint.cache;

import io.github.postlint.lint.suppression.Suppression;
import io.github.postlint.lint.suppression.Suppressions;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.List;

/** The suppressions of one post; its path is not written. */
final class SuppressionCodec {
  private SuppressionCodec() {}

  static void write(Suppressions suppressions, RecordWriter out) {
    out.number(suppressions.all().size());
    for (Suppression one : suppressions.all()) {
      out.text(one.ruleId());
      out.number(one.firstLine());
      out.number(one.lastLine());
      out.text(one.reason());
      out.flag(one.needsReason());
      PlaceCodec.write(one.place(), out);
    }
    out.number(suppressions.malformed().size());
    for (Place place : suppressions.malformed()) {
      PlaceCodec.write(place, out);
    }
  }

  static Suppressions read(String path, RecordReader in) {
    int count = in.count();
    List<Suppression> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(
          new Suppression(
              in.text(),
              in.number(),
              in.number(),
              in.text(),
              in.flag(),
              PlaceCodec.read(path, in)));
    }
    int places = in.count();
    List<Place> malformed = new ArrayList<>(places);
    for (int i = 0; i < places; i++) {
      malformed.add(PlaceCodec.read(path, in));
    }
    return all.isEmpty() && malformed.isEmpty()
        ? Suppressions.NONE
        : new Suppressions(all, malformed);
  }
}
