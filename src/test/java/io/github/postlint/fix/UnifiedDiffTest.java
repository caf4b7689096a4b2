package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void changesNearEachOtherAreOneHunk() {
    String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\n";
    String after = "a\nB\nc\nd\ne\nf\ng\nH\ni\nj\nk\nl\nm\nn\n";

    assertThat(diff(before, after))
        .isEqualTo(
            """
            --- a/p.md
            +++ b/p.md
            @@ -1,11 +1,11 @@
             a
            -b
            +B
             c
             d
             e
             f
             g
            -h
            +H
             i
             j
             k
            """);
  }

  @Test
  void changesFarFromEachOtherAreTwoHunks() {
    String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\n";
    String after = "B\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nN\n";

    assertThat(diff(before, after))
        .isEqualTo(
            """
            --- a/p.md
            +++ b/p.md
            @@ -1,3 +1,4 @@
            +B
             a
             b
             c
            @@ -11,4 +12,4 @@
             k
             l
             m
            -n
            +N
            """);
  }

  @Test
  void aMissingLastLineEndIsTold() {
    assertThat(diff("a\nb", "a\nb\n"))
        .isEqualTo(
            """
            --- a/p.md
            +++ b/p.md
            @@ -1,2 +1,2 @@
             a
            -b
            \\ No newline at end of file
            +b
            """);
  }

  @Test
  void carriageReturnsBelongToTheLine() {
    assertThat(diff("a\r\n", "a\n")).endsWith("@@ -1 +1 @@\n-a\r\n+a\n");
  }

  @Test
  void anEmptyFileAndWhatComesToIt() {
    assertThat(diff("", "a\n")).endsWith("@@ -0,0 +1 @@\n+a\n");
  }

  /** What the changes say, made, gives the other lines, and nothing shorter does. */
  @Test
  void changesLeadFromTheOneToTheOther() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      List<String> made = new ArrayList<>();
      int done = 0;
      int differences = 0;
      for (LineDiff.Change change : LineDiff.of(before, after)) {
        made.addAll(before.subList(done, change.from()));
        made.addAll(after.subList(change.newFrom(), change.newTo()));
        done = change.to();
        differences += change.to() - change.from() + change.newTo() - change.newFrom();
      }
      made.addAll(before.subList(done, before.size()));
      assertThat(made).isEqualTo(after);
      assertThat(differences)
          .isEqualTo(before.size() + after.size() - 2 * common(before, after, 0, 0));
    }
  }

  /** Of an alphabet so small that many lines are alike. */
  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      lines.add("" + (char) ('a' + random.nextInt(3)));
    }
    return lines;
  }

  /** The length of the longest common subsequence, as it is defined. */
  private static int common(List<String> a, List<String> b, int i, int j) {
    if (i == a.size() || j == b.size()) {
      return 0;
    }
    return a.get(i).equals(b.get(j))
        ? 1 + common(a, b, i + 1, j + 1)
        : Math.max(common(a, b, i + 1, j), common(a, b, i, j + 1));
  }

  @Test
  void thousandsOfDifferencesAreOneChange() {
    String before = "a\n".repeat(20_000);
    String diff = diff("x\n" + before + "y\n", "x\n" + before.replace("\n", "\r\n") + "y\n");

    assertThat(diff).contains("@@ -1,20002 +1,20002 @@\n x\n-a\n-a\n").endsWith("+a\r\n y\n");
  }

  private String diff(String before, String after) {
    return UnifiedDiff.of(
        "p.md", before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
  }
}
