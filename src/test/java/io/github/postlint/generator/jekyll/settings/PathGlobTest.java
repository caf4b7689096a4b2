package io.github.postlint.generator.jekyll.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {

  @ParameterizedTest
  @CsvSource({
    "docs/*/api, docs/4.0/api/index.md, true",
    "docs/*/api, docs/.old/api/index.md, false",
    "docs/*/api, docs/4.0/1/api/index.md, false",
    "docs/**/api, docs/4.0/1/api/index.md, true",
    "docs/**/api, docs/api, true",
    "docs/?.0/api, docs/4.0/api, true",
    "docs/?.0/api, docs/14.0/api, false",
    "'{docs,help}/*', help/a.md, true",
    "'{docs,help}/*', hell/a.md, false",
    "docs/, docs/a.md, true",
    "docs/*.md, docs/.hidden.md, false",
    "docs/.*.md, docs/.hidden.md, true",
  })
  void matchesAsRubyGlobsDo(String glob, String path, boolean matches) {
    assertThat(new PathGlob(glob).matchesAround(path)).isEqualTo(matches);
  }

  @Test
  void globsOfAnyLengthAreRead() {
    for (int length = 1; length < 80; length++) {
      String folder = "a".repeat(length);
      for (String glob : new String[] {"/*/x", "/**/x", "/?/x", "/{b,c}/x"}) {
        assertThat(new PathGlob(folder + glob).matchesAround(folder + "/b/x"))
            .as(folder + glob)
            .isTrue();
      }
      assertThat(new PathGlob(folder + "/*/x").matchesAround(folder + "/.b/x")).isFalse();
    }
  }
}
