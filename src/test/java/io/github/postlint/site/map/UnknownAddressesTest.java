package io.github.postlint.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownAddressesTest {
  private final SiteMapBuilder builder = new SiteMapBuilder();

  private String reason(String path) {
    return builder.build().doubt(path).map(Doubt::reason).orElse("");
  }

  @Test
  void nothingIsDoubtedWhereAllIsKnown() {
    assertThat(reason("a")).isEmpty();
  }

  /** What says most of the file comes first. */
  @ParameterizedTest
  @CsvSource({
    "tags/java.html, one may publish /tags/java.html…",
    "tags/java/1, longer may publish /tags/java…",
    "tags/x, shorter may publish /tags…",
    "x/TAG/y, part may publish …tag…",
    "x/abta, longest part may publish …abta…",
    "1999/x, years may publish /:year/x",
    "z, all may publish any address",
  })
  void theNarrowestOfManyIsNamed(String path, String reason) {
    builder.mayBegin("", "all");
    builder.mayBeAnything("nobody asks the second");
    builder.mayMatch("\\d{4}/x", "/:year/x", "years");
    builder.mayMatch("\\d{4}/.", "/:year/.", "zzz");
    builder.mayContain("abta", "longest part");
    builder.mayContain("Tag", "part");
    builder.mayContain("tag", "nobody asks the second");
    builder.mayContain("ab", "short part");
    builder.mayBegin("tags", "shorter");
    builder.mayBegin("tags/java", "longer");
    builder.mayBegin("tags/java", "nobody asks the second");
    builder.mayWrite("tags/java.html", "one");
    builder.mayWrite("tags/java.html", "nobody asks the second");
    assertThat(reason(path)).isEqualTo(reason);
  }

  @Test
  void ofTwoPartsAsLongTheFirstByNameCounts() {
    builder.mayContain("bb", "second");
    builder.mayContain("aa", "first");
    assertThat(reason("xaabbx")).isEqualTo("first may publish …aa…");
    builder.mayContain("", "all");
    assertThat(reason("c")).isEqualTo("all may publish any address");
  }

  @Test
  void whereAServerWouldLookTheScopeGoesBeforeAnywhere() {
    builder.mayBeAnything("all");
    assertThat(builder.build().serverDoubt("a/b")).map(Doubt::isAnywhere).contains(true);
    builder.mayWrite("a/b/index.html", "one");
    assertThat(builder.build().serverDoubt("a/b").orElseThrow().reason())
        .isEqualTo("one may publish /a/b/index.html…");
    builder.mayBegin("a/b/", "two");
    assertThat(builder.build().serverDoubt("a/b").orElseThrow().reason())
        .isEqualTo("two may publish /a/b/…");
  }

  @Test
  void aDoubtCoversTheFoldersThatBeginAsItDoes() {
    assertThat(Doubt.below("x", "tags/").covers("tags/a/")).isTrue();
    assertThat(Doubt.below("x", "tags/").covers("posts/")).isFalse();
    assertThat(Doubt.below("x", "tags/").isAnywhere()).isFalse();
    assertThat(Doubt.below("x", "")).isEqualTo(Doubt.anywhere("x"));
    assertThat(Doubt.anywhere("x").covers("posts/")).isTrue();
    builder.mayContain("a", "part");
    assertThat(builder.build().doubt("a").orElseThrow().covers("a/")).isFalse();
  }
}
