package io.github.postlint.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.DocumentKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMapTest {
  private final SiteMapBuilder builder = new SiteMapBuilder();

  private SiteMapTest write(String... paths) {
    for (String path : paths) {
      builder.write(new WrittenFile(path, "/" + path, path + ".md"));
    }
    return this;
  }

  private static Optional<String> path(Optional<WrittenFile> file) {
    return file.map(WrittenFile::path);
  }

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "a.html, a.html",
    "b, b.html",
    "b/, b.html",
    "c/, c/index.html",
    "c, c/index.html",
    "d/e, d/e/index.htm",
    "f//, f/index.php",
    "'', index.html",
    "/, index.html",
  })
  void serversAnswerWithTheFileItsPageOrItsIndex(String asked, String answer) {
    write("a", "a.html", "b.html", "c/index.html", "d/e/index.htm", "f/index.php", "index.html");
    assertThat(path(builder.build().answer(asked))).contains(answer);
    assertThat(builder.build().mayServe(asked)).isTrue();
  }

  @Test
  void theFileGoesBeforeTheFolderUnlessASlashSaysOtherwise() {
    write("a.html", "a/index.html");
    assertThat(path(builder.build().answer("a"))).contains("a.html");
    assertThat(path(builder.build().answer("a/"))).contains("a/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "a/b", "a.htm", "A", "a.html/c", "ind"})
  void nothingElseIsAnswered(String asked) {
    write("a.html", "x/y/z.html");
    assertThat(builder.build().answer(asked)).isEmpty();
    assertThat(builder.build().mayServe(asked)).isFalse();
    assertThat(builder.build().serverDoubt(asked)).isEmpty();
  }

  @Test
  void foldersAreListedAtEachDepth() {
    write("x/y/z.html", "x/w.html");
    builder.mayWrite("p/q.html");
    SiteMap map = builder.build();
    assertThat(map.hasFolder("x")).isTrue();
    assertThat(map.hasFolder("x/y")).isTrue();
    assertThat(map.hasFolder("p")).isTrue();
    assertThat(map.hasFolder("x/y/z.html")).isFalse();
    assertThat(map.hasFolder("")).isFalse();
    assertThat(map.mayServe("x/y/")).isTrue();
  }

  @Test
  void whatMayBeWrittenIsListedButAnswersNothingForCertain() {
    builder.mayWrite("a.html");
    assertThat(builder.build().isListed("a.html")).isTrue();
    assertThat(builder.build().mayServe("a")).isTrue();
    assertThat(builder.build().answer("a")).isEmpty();
    assertThat(builder.build().isListed("a")).isFalse();
  }

  @Test
  void knowsOtherCases() {
    write("Photos/B.png", "photos/a.png", "Photos/a.PNG");
    SiteMap map = builder.build();
    assertThat(map.inOtherCase("photos/b.png")).contains("Photos/B.png");
    assertThat(map.inOtherCase("Photos/B.png")).isEmpty();
    assertThat(map.inOtherCase("PHOTOS/A.PNG")).as("the first of two").contains("Photos/a.PNG");
    assertThat(map.inOtherCase("c.png")).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoFilesAndNamesTheOthers() {
    WrittenFile first = new WrittenFile("a.html", "/a", "a.md");
    WrittenFile second = new WrittenFile("a.html", "/a", "b.md");
    builder.write(first);
    builder.write(first);
    builder.write(second);
    SiteMap map = builder.build();
    assertThat(map.written()).containsValue(first).hasSize(1);
    assertThat(map.overwrites().files()).containsExactly(second);
    assertThat(map.overwrites().redirects()).isEmpty();
  }

  @Test
  void serversAnswerWhatTheyRewrite() {
    builder.serve("old/");
    builder.serveBelow("far/");
    SiteMap map = builder.build();
    assertThat(map.mayServe("old")).isTrue();
    assertThat(map.mayServe("old/")).isTrue();
    assertThat(map.mayServe("old/a")).isFalse();
    assertThat(map.mayServe("far/a/b")).isTrue();
    assertThat(map.mayServe("far")).isTrue();
    assertThat(map.mayServe("farther")).isFalse();
  }

  @Test
  void sourcesLeadToPagesWhereAPluginSaysSo() {
    builder.source("a.md");
    builder.resolveSourceLinks(Set.of(DocumentKind.PAGE));
    SiteMap map = builder.build();
    assertThat(map.sources()).containsExactly("a.md");
    assertThat(map.resolvesSourceLinks(DocumentKind.PAGE)).isTrue();
    assertThat(map.resolvesSourceLinks(DocumentKind.POST)).isFalse();
  }

  @Test
  void theFirstDoubtAboutLayoutsIsNamed() {
    builder.layoutWord("top");
    assertThat(builder.build().layouts().doubt()).isEmpty();
    assertThat(builder.build().layouts().have("top")).isTrue();
    assertThat(builder.build().layouts().have("to")).isFalse();
    builder.unknownLayouts("one");
    builder.unknownLayouts("two");
    assertThat(builder.build().layouts().doubt()).contains("one");
  }
}
