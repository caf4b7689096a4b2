package io.github.postlint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  /** The shortcut for plain text must not lead elsewhere than the long way. */
  @Test
  void plainCharactersAreShownAsTheyAreInOneColumn() {
    int plain = 0;
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      if (PlainText.is((char) i)) {
        String text = Character.toString(i);
        StringBuilder visible = new StringBuilder();
        Visible.append(visible, text, 0, i);
        assertThat(visible).as("U+%04X", i).hasToString(text);
        assertThat(DisplayWidth.of(i)).as("U+%04X", i).isEqualTo(1);
        plain++;
      }
    }
    assertThat(plain).isEqualTo(95 + 0x300 - 0xA0 - 1 + 0x18);
  }

  @Test
  void bothWaysGiveTheSameCells() {
    String line = "Des “mots” — été… [x](y) 100 % ok";
    assertThat(Cells.of(line)).isInstanceOf(PlainCells.class);
    Cells plain = new PlainCells(line);
    Cells mixed = new MixedCells(line);
    assertThat(plain.count()).isEqualTo(mixed.count());
    for (int from = 0; from <= line.length(); from++) {
      assertThat(plain.indexOf(from)).isEqualTo(mixed.indexOf(from));
      for (int to = from; to <= line.length(); to++) {
        assertThat(plain.width(from, to)).isEqualTo(mixed.width(from, to));
        assertThat(plain.reachingBack(to, from)).isEqualTo(mixed.reachingBack(to, from));
        assertThat(plain.fitting(from, to)).isEqualTo(mixed.fitting(from, to));
        assertThat(shown(plain, from, to)).isEqualTo(shown(mixed, from, to));
      }
    }
  }

  @Test
  void bothWaysBreakLinesAtTheSamePlaces() {
    String words = "  one two  three, " + "f".repeat(40) + " five — six " + "e ".repeat(30) + " ";
    for (int columns = 1; columns < 90; columns++) {
      for (int used = 0; used < 30; used += 7) {
        StringBuilder text = new StringBuilder();
        new LineWrap(text, columns, used, 4).word("a:").words(words).word("[b]");
        assertThat(text).hasToString(wordByWord(words, columns, used));
      }
    }
  }

  private static String wordByWord(String words, int columns, int used) {
    StringBuilder text = new StringBuilder();
    LineWrap wrap = new LineWrap(text, columns, used, 4).word("a:");
    for (String word : words.split(" ", -1)) {
      wrap.word(word);
    }
    wrap.word("[b]");
    return text.toString();
  }

  private static String shown(Cells cells, int from, int to) {
    StringBuilder out = new StringBuilder();
    cells.append(out, from, to);
    return out.toString();
  }
}
