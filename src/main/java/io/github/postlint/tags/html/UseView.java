package io.github.postlint.tags.html;

import java.util.List;
import java.util.Map;

/** All terms by their number of posts, the most used first. */
final class UseView {
  private final Texts texts;

  UseView(Texts texts) {
    this.texts = texts;
  }

  List<Map<String, Object>> of(List<NamedTerm> terms) {
    Scale scale = new Scale(terms.stream().map(named -> named.term().count()).toList());
    return terms.stream()
        .sorted(NamedTerm.BY_USE)
        .map(
            named -> {
              Map<String, Object> fields = named.fields(texts);
              fields.put("percent", scale.percent(named.term().count()));
              return fields;
            })
        .toList();
  }
}
