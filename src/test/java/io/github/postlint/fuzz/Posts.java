package io.github.postlint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Posts, and parts of posts, that nobody would write. */
public final class Posts extends DomainContextBase {
  private static final Arbitrary<String> LINE_ENDS =
      Arbitraries.frequency(
          Tuple.of(12, "\n"), Tuple.of(4, "\n\n"), Tuple.of(1, "\r\n"), Tuple.of(1, "\r"));

  /** Text for the place between the lines of hyphens. */
  static Arbitrary<String> frontMatter() {
    Arbitrary<String> entry =
        Combinators.combine(Arbitraries.of(Fragments.YAML), line(Fragments.YAML, Fragments.ODD, 6))
            .as((key, value) -> key + ": " + value);
    return lines(
        Arbitraries.frequencyOf(
            Tuple.of(3, entry), Tuple.of(1, line(Fragments.YAML, Fragments.ODD, 8))),
        8);
  }

  /** Text after the front matter. */
  static Arbitrary<String> body() {
    return lines(
        Arbitraries.frequencyOf(
            Tuple.of(6, line(Fragments.MARKDOWN, Fragments.LIQUID, 6)),
            Tuple.of(1, line(Fragments.MARKDOWN, Fragments.ODD, 6)),
            Tuple.of(1, line(Fragments.LIQUID, Fragments.ODD, 4))),
        25);
  }

  /** A whole post; one in four has no front matter, or not quite. */
  static Arbitrary<String> text() {
    Arbitrary<String> opener =
        Arbitraries.frequency(Tuple.of(6, "---\n"), Tuple.of(1, ""), Tuple.of(1, " ---\n"));
    Arbitrary<String> closer =
        Arbitraries.frequency(Tuple.of(6, "\n---\n"), Tuple.of(1, "\n...\n"), Tuple.of(1, "\n"));
    return Combinators.combine(opener, frontMatter(), closer, body())
        .as((start, values, end, body) -> start + values + end + body);
  }

  /** Whole posts. */
  @Provide
  Arbitrary<String> texts() {
    return text();
  }

  /** The content of files: whole posts, some with bytes that are not UTF-8. */
  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<byte[]> whole = text().map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> broken =
        Combinators.combine(whole, Arbitraries.integers().greaterOrEqual(0), Arbitraries.bytes())
            .as(Posts::replaced);
    return Arbitraries.frequencyOf(
        Tuple.of(4, whole),
        Tuple.of(2, broken),
        Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(200)));
  }

  private static byte[] replaced(byte[] text, int at, byte by) {
    byte[] copy = text.clone();
    if (copy.length > 0) {
      copy[at % copy.length] = by;
    }
    return copy;
  }

  private static Arbitrary<String> line(List<String> often, List<String> seldom, int most) {
    return Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(often)), Tuple.of(1, Arbitraries.of(seldom)))
        .list()
        .ofMaxSize(most)
        .map(pieces -> String.join("", pieces));
  }

  private static Arbitrary<String> lines(Arbitrary<String> line, int most) {
    return Combinators.combine(line, LINE_ENDS)
        .as((text, end) -> text + end)
        .list()
        .ofMaxSize(most)
        .map(pieces -> String.join("", pieces));
  }
}
