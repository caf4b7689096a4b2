package io.github.postlint.post.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTableTest {

  @ParameterizedTest
  @CsvSource({"0,1,1", "1,1,2", "2,1,3", "3,2,1", "6,3,1", "7,4,1", "9,4,3", "10,4,4"})
  void offsetsBecomeLinesAndColumns(int offset, int line, int column) {
    LineTable table = new LineTable("ab\nc\r\n\r😀x");
    assertThat(table.position(offset)).isEqualTo(new Position(line, column));
  }

  @Test
  void linesHaveNoLineEnds() {
    LineTable table = new LineTable("ab\nc\r\n\rd\n");
    assertThat(table.count()).isEqualTo(5);
    assertThat(table.text(1)).isEqualTo("ab");
    assertThat(table.text(2)).isEqualTo("c");
    assertThat(table.text(3)).isEmpty();
    assertThat(table.text(4)).isEqualTo("d");
    assertThat(table.text(5)).isEmpty();
  }

  @Test
  void emptyTextHasOneLine() {
    LineTable table = new LineTable("");
    assertThat(table.count()).isEqualTo(1);
    assertThat(table.position(0)).isEqualTo(Position.START);
  }

  @Test
  void manyShortLinesAreCounted() {
    LineTable table = new LineTable("\n".repeat(10_000));
    assertThat(table.count()).isEqualTo(10_001);
    assertThat(table.lineOf(9_999)).isEqualTo(10_000);
  }
}
