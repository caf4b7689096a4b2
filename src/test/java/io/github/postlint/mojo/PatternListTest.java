package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatternListTest {

  @Test
  void bracesStayInOnePiece() {
    assertThat(PatternList.whole(List.of("posts/*.{md", "adoc}", "*.html")))
        .containsExactly("posts/*.{md,adoc}", "*.html");
    assertThat(PatternList.whole(List.of("{a", "{b", "c}", "d}/*", "e")))
        .containsExactly("{a,{b,c},d}/*", "e");
  }

  @Test
  void whatIsNeverClosedIsKept() {
    assertThat(PatternList.whole(List.of("a{b", "c"))).containsExactly("a{b,c");
    assertThat(PatternList.whole(List.of())).isEmpty();
  }
}
