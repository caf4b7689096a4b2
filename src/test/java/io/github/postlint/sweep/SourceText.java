package io.github.postlint.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A document as it is written, in which words of its page are found again. Lines are 1-based. */
final class SourceText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A word of the text, in small letters. */
  record Word(String text, int start) {}

  private final String text;
  private final List<String> lines;
  private final List<Word> words;
  private final int[] starts;
  private final Map<String, List<Integer>> places = new HashMap<>();

  SourceText(String text) {
    this.text = text;
    this.lines = text.lines().toList();
    this.words = words(text);
    this.starts = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).text(), key -> new ArrayList<>()).add(i);
    }
  }

  static SourceText read(Path file) {
    try {
      // Broken UTF-8 is read with replacement characters, as it is shown.
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return new SourceText(StandardCharsets.UTF_8.decode(bytes).toString().replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start()));
    }
    return words;
  }

  /** The line's text, empty outside of the file. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** Whether the line begins with a mark, after what makes quotes and indentation. */
  boolean startsWith(int line, String mark) {
    return line(line).stripLeading().startsWith(mark)
        || line(line).replaceFirst("^[\\s>]*", "").startsWith(mark);
  }

  int lineCount() {
    return lines.size();
  }

  String text() {
    return text;
  }

  /**
   * The line of a mark, by the words around it; 0 where the source does not have it as a mark, but
   * escaped, as an entity, or not at all.
   *
   * @param from the first line that counts
   * @param hint the line near which it should be; 0 where that is not known
   */
  int find(String mark, List<String> before, List<String> after, int from, int hint) {
    int best = 0;
    double bestScore = 0;
    boolean bare = before.isEmpty() && after.isEmpty();
    for (int at = first(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
      int line = lineOf(at);
      int matches = score(at, mark.length(), before, after);
      double score = matches + nearness(line, hint);
      if (score > bestScore && (matches > 0 || bare || inBlock(line, hint))) {
        best = isEscaped(at) ? 0 : line;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean inBlock(int line, int hint) {
    return hint > 0 && line >= blockStart(hint) && line <= blockEnd(hint);
  }

  private boolean isEscaped(int at) {
    int slashes = 0;
    while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** The line at which text with these words begins; 0 where there is none. */
  int findWords(List<String> all, int from, int hint) {
    int best = 0;
    double bestScore = Math.min(2, all.size()) - 0.5;
    for (int place : places.getOrDefault(all.isEmpty() ? "" : all.get(0), List.of())) {
      int line = lineOf(words.get(place).start());
      int run = 0;
      while (run < all.size()
          && place + run < words.size()
          && words.get(place + run).text().equals(all.get(run))) {
        run++;
      }
      double score = run + nearness(line, hint);
      if (line >= from && score > bestScore) {
        best = line;
        bestScore = score;
      }
    }
    return best;
  }

  private static double nearness(int line, int hint) {
    return hint == 0 ? 0.6 : 1.0 / (1 + Math.abs(line - hint));
  }

  private int score(int at, int length, List<String> before, List<String> after) {
    int next = firstWordFrom(at);
    int score = 0;
    for (int i = 0; i < before.size() && next - 1 - i >= 0; i++) {
      String expected = before.get(before.size() - 1 - i);
      if (!words.get(next - 1 - i).text().equals(expected)) {
        break;
      }
      score++;
    }
    int following = firstWordFrom(at + length);
    for (int i = 0; i < after.size() && following + i < words.size(); i++) {
      if (!words.get(following + i).text().equals(after.get(i))) {
        break;
      }
      score++;
    }
    return score;
  }

  private int firstWordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int first(String mark, int line) {
    return mark.isEmpty() ? -1 : text.indexOf(mark, line <= 1 ? 0 : starts[line - 2]);
  }

  /** The line of an offset. */
  int lineOf(int offset) {
    int place = Arrays.binarySearch(starts, offset);
    return place < 0 ? -place : place + 1;
  }

  /** The first line of the block, which blank lines bound, that has this line. */
  int blockStart(int line) {
    int start = line;
    while (start > 1 && !line(start - 1).isBlank()) {
      start--;
    }
    return start;
  }

  /** The last line of the block. */
  int blockEnd(int line) {
    int end = line;
    while (end < lines.size() && !line(end + 1).isBlank()) {
      end++;
    }
    return end;
  }
}
