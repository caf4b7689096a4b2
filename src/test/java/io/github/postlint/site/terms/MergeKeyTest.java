package io.github.postlint.site.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "devops|DevOps|Dev Ops|dev-ops|dev_ops|DEV\u00a0OPS|dev\u2011ops|#devops|dev\u200bops",
        "événement|Evenement|e\u0301ve\u0301nement",
        "java 8|java8|Java-8",
        "❤|❤\ufe0f",
      })
  void spellingsOfOneTerm(String spellings) {
    assertThat(Stream.of(spellings.split("\\|")).map(MergeKey::of).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c|c++|c#|c*",
        "1.0|10|1 0",
        "node.js|nodejs",
        "a:b|a b",
        "\"quote\"|quote",
        "❤|🚀",
        "が|か",
        "plural|plurals"
      })
  void differentTerms(String spellings) {
    assertThat(Stream.of(spellings.split("\\|")).map(MergeKey::of)).doesNotHaveDuplicates();
  }

  @Test
  void separatorsAloneAreNothing() {
    assertThat(MergeKey.of(" - _ ")).isEmpty();
  }
}
