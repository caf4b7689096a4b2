package io.github.postlint.tags.html;

import java.util.List;
import java.util.Map;

/** The most used terms, by name, each in the size of its count. */
final class Cloud {
  private static final int TERMS = 80;

  private final Texts texts;

  Cloud(Texts texts) {
    this.texts = texts;
  }

  List<Map<String, Object>> of(List<NamedTerm> terms) {
    List<NamedTerm> most = terms.stream().sorted(NamedTerm.BY_USE).limit(TERMS).toList();
    Scale scale = new Scale(most.stream().map(named -> named.term().count()).toList());
    return most.stream()
        .sorted(NamedTerm.BY_NAME)
        .map(
            named -> {
              Map<String, Object> fields = named.fields(texts);
              fields.put("size", scale.sizeClass(named.term().count()));
              return fields;
            })
        .toList();
  }
}
