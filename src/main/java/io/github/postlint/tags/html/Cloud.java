package io.github.postlint.tags.html;

import java.util.List;
import java.util.Map;

/** The most used terms, the first of them first, each in the size of its count. */
final class Cloud {
  private static final int TERMS = 40;

  /** Where there are more terms than these, one that is used once is not among the most used. */
  private static final int FEW = 12;

  private final Texts texts;

  Cloud(Texts texts) {
    this.texts = texts;
  }

  List<Map<String, Object>> of(List<NamedTerm> terms) {
    List<NamedTerm> most =
        terms.stream()
            .filter(named -> terms.size() <= FEW || named.term().count() > 1)
            .sorted(NamedTerm.BY_USE)
            .limit(TERMS)
            .toList();
    Scale scale = new Scale(most.stream().map(named -> named.term().count()).toList());
    return most.stream()
        .map(
            named -> {
              Map<String, Object> fields = named.fields(texts);
              fields.put("size", scale.sizeClass(named.term().count()));
              return fields;
            })
        .toList();
  }
}
