package io.github.postlint.merge;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Replacement;
import io.github.postlint.lint.Safety;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one tag of a list is replaced or taken out. What a tag's place does not show plainly is left
 * alone: somebody has to do it by hand.
 */
final class TagEdits {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.+-]*");
  private static final Pattern NOT_TEXT =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|[\\d.+-]+");
  private static final Pattern COMMA_BEFORE = Pattern.compile("[ \\t]*,[ \\t]*$");
  private static final Pattern COMMA_AFTER = Pattern.compile("^[ \\t]*,[ \\t]*");

  private TagEdits() {}

  static Optional<Fix> replacement(TextFact tag, String text) {
    return source(tag)
        .flatMap(source -> written(source, text))
        .map(to -> fix(tag.place().range(), to));
  }

  /** The text in the same marks as what stands there; in quotation marks where it needs them. */
  private static Optional<String> written(String source, String text) {
    String mark = source.substring(0, 1);
    boolean quoted = mark.equals("\"") || mark.equals("'");
    if (text.contains("\"") || text.contains("'") || text.contains("\\")) {
      return Optional.empty();
    }
    if (quoted) {
      return Optional.of(mark + text + mark);
    }
    boolean plain = PLAIN.matcher(text).matches() && !NOT_TEXT.matcher(text).matches();
    return Optional.of(plain ? text : "\"" + text + "\"");
  }

  /** An item of a list on a line of its own goes with the line, another one with its comma. */
  static Optional<Fix> removal(TextFact tag) {
    if (source(tag).isEmpty()) {
      return Optional.empty();
    }
    Place place = tag.place();
    int line = place.range().start().line();
    int from = place.range().start().column() - 1;
    int to = place.range().end().column() - 1;
    String before = place.line().substring(0, from);
    String after = place.line().substring(to);
    if (before.strip().equals("-") && after.isBlank()) {
      return Optional.of(fix(new Range(new Position(line, 1), new Position(line + 1, 1)), ""));
    }
    Matcher earlier = COMMA_BEFORE.matcher(before);
    Matcher later = COMMA_AFTER.matcher(after);
    if (earlier.find()) {
      return Optional.of(fix(onLine(line, earlier.start(), to), ""));
    }
    return later.find()
        ? Optional.of(fix(onLine(line, from, to + later.end()), ""))
        : Optional.empty();
  }

  private static Range onLine(int line, int from, int to) {
    return new Range(new Position(line, from + 1), new Position(line, to + 1));
  }

  private static Fix fix(Range range, String text) {
    return new Fix("Merge the tags", Safety.SAFE, List.of(new Replacement(range, text)));
  }

  /** What stands at a tag's place, where that is the tag alone, in quotation marks or not. */
  private static Optional<String> source(TextFact tag) {
    Range range = tag.place().range();
    int from = range.start().column() - 1;
    int to = range.end().column() - 1;
    String line = tag.place().line();
    if (range.start().line() != range.end().line() || from >= to || to > line.length()) {
      return Optional.empty();
    }
    String source = line.substring(from, to);
    String text = tag.text();
    boolean here =
        source.equals(text) || source.equals("\"" + text + "\"") || source.equals("'" + text + "'");
    return here ? Optional.of(source) : Optional.empty();
  }
}
