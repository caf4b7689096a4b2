package io.github.postlint.lint.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.site.facts.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteSuppressionsTest {
  private final Suppression encoding = between("encoding", 3, 4);
  private final Suppression links = between("link-internal", 1, 9);
  private final Suppressions post = new Suppressions(List.of(encoding, links), List.of());
  private final SiteSuppressions site = new SiteSuppressions();

  private static Suppression between(String rule, int first, int last) {
    return new Suppression(rule, first, last, "", false, Place.file("a.md"));
  }

  @BeforeEach
  void add() {
    site.add("a.md", post);
    site.add("b.md", Suppressions.NONE);
    site.add("c.md", new Suppressions(List.of(), List.of(Place.file("c.md"))));
  }

  @Test
  void keepsThePostsThatHaveAny() {
    assertThat(site.all()).hasSize(2).contains(post);
    assertThat(site.concern("a.md")).isTrue();
    assertThat(site.concern("b.md")).isFalse();
    assertThat(new SiteSuppressions().concern("a.md")).isFalse();
  }

  @Test
  void silencesOneRuleInOnePost() {
    assertThat(site.silence("a.md", "encoding", 3)).isTrue();
    assertThat(site.silence("a.md", "encoding", 2)).isFalse();
    assertThat(site.silence("a.md", "image-alt", 3)).isFalse();
    assertThat(site.silence("b.md", "encoding", 3)).isFalse();
  }

  @Test
  void takesNoteOfThoseThatAreUsed() {
    site.silence("a.md", "encoding", 4);
    assertThat(site.isUsed(encoding)).isTrue();
    assertThat(site.isUsed(links)).isFalse();
    assertThat(site.isUsed(between("image-alt", 3, 4))).isFalse();
  }
}
