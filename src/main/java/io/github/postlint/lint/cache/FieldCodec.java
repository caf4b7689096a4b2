package io.github.postlint.lint.cache;

import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.FieldFact.Form;
import java.util.ArrayList;
import java.util.List;

/** The keys of a post's front matter with their values. */
final class FieldCodec {
  private FieldCodec() {}

  static void write(List<FieldFact> fields, RecordWriter out) {
    out.number(fields.size());
    for (FieldFact field : fields) {
      out.text(field.key());
      out.text(field.form().name());
      out.text(field.text());
      PlaceCodec.write(field.place(), out);
    }
  }

  static List<FieldFact> read(String path, RecordReader in) {
    int count = in.count();
    List<FieldFact> fields = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      fields.add(
          new FieldFact(in.text(), in.constant(Form.class), in.text(), PlaceCodec.read(path, in)));
    }
    return fields;
  }
}
