package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.text.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What a reader of YAML finds lies in the text, whatever the text is. */
final class YamlCheck {
  private final Span text;
  private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlCheck(Span text) {
    this.text = text;
  }

  /** Expects the values, or the problem, of a document within a stretch of its source. */
  static void expectInside(YamlDocument document, Span text) {
    YamlCheck check = new YamlCheck(text);
    document.root().ifPresent(check::expectInside);
    document.problem().ifPresent(problem -> check.expectInside(problem.span(), problem));
  }

  private void expectInside(Value value) {
    if (!seen.add(value)) {
      return;
    }
    expectInside(value.span(), value);
    if (value instanceof Sequence sequence) {
      sequence.items().forEach(this::expectInside);
    } else if (value instanceof Mapping mapping) {
      for (MappingEntry entry : mapping.entries()) {
        expectInside(entry.key());
        expectInside(entry.value());
      }
    }
  }

  private void expectInside(Span span, Object what) {
    assertThat(span.start()).as("start of " + what).isGreaterThanOrEqualTo(text.start());
    assertThat(span.end()).as("end of " + what).isLessThanOrEqualTo(text.end());
  }
}
