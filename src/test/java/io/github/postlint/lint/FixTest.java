package io.github.postlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.Place;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixTest {

  /** The place is what stands between the two bars, or from the first on. */
  private static Place place(String line) {
    int from = line.indexOf('|');
    int to = line.indexOf('|', from + 1) - 1;
    Source source =
        SourceReader.decode(line.replace("|", "").getBytes(StandardCharsets.UTF_8), "p.md");
    return Place.of(source, new Span(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "tags: [|dev ops|; a], dev ops, devops, tags: [devops; a]",
        "tags: [|devops|], devops, dev ops, tags: [\"dev ops\"]",
        "- |a b|, a b, ab, - ab",
        "- |ab|, ab, a b, - \"a b\"",
        "tags: |ab|, ab, ba, tags: ba",
        "tags: [|\" jugs\"|], ` jugs`, JUGs, tags: [\"JUGs\"]",
        "tags: [|'c#'|], c#, C#, tags: ['C#']",
      })
  void wordsAreWrittenAsTheOthersAre(String line, String written, String meant, String mended) {
    var fix = Fix.ofWord(place(line), written, meant);
    assertThat(fix.map(one -> one.apply(line.replace("|", ""))).orElse(null)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "tags: |a b|, a b, ab",
        "tags: |ab|, ab, a b",
        "tags: |ab|, ab, true",
        "tags: [|ab|], ab, a\"b",
        "tags: [|\"a\\u0062\"|], ab, abc"
      })
  void whatMayMeanSomethingElseIsLeft(String line, String written, String meant) {
    assertThat(Fix.ofWord(place(line), written, meant)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "see [a|](/x/y/)|, /x/y/, /x/z/, see [a](/x/z/)",
    "|/x/x|, /x, /y,",
    "|/x/y|, /z, /y,",
    "|/x|, '', /y,"
  })
  void aPartIsReplacedWhereItIsThereOnce(String line, String part, String by, String mended) {
    var fix = Fix.ofPart(place(line), part, by, Safety.SAFE);
    assertThat(fix.map(one -> one.apply(line.replace("|", ""))).orElse(null)).isEqualTo(mended);
  }
}
