package io.github.postlint.lint;

import io.github.postlint.post.text.LineTable;
import io.github.postlint.site.facts.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Replacements that remove a finding.
 *
 * @param title what the fix does, in a few words that begin with a verb
 * @param safety whether it may be made without asking the author
 * @param replacements of the file as it was read; they do not overlap
 */
public record Fix(String title, Safety safety, List<Replacement> replacements) {

  /** Words that mean the same in quotation marks and without, in YAML as in other formats. */
  private static final Pattern WORD =
      Pattern.compile("(?!(?i:true|false|yes|no|on|off|null|y|n)\\z)\\p{L}[\\p{L}\\p{N}_-]*");

  /** Copies the list. */
  public Fix {
    replacements = List.copyOf(replacements);
  }

  /**
   * Another word in the place of a name or a value of front matter, which is unsafe since the word
   * is guessed. Empty where the place does not hold just the word that is written, or where either
   * needs quotation marks.
   *
   * @param place a stretch of one line
   */
  public static Optional<Fix> ofWord(Place place, String written, String meant) {
    int from = place.range().start().column() - 1;
    int to = place.range().end().column() - 1;
    boolean here =
        place.range().start().line() == place.range().end().line() && to <= place.line().length();
    if (!here || !WORD.matcher(written).matches() || !WORD.matcher(meant).matches()) {
      return Optional.empty();
    }
    String source = place.line().substring(from, to);
    boolean quoted = source.equals("\"" + written + "\"") || source.equals("'" + written + "'");
    if (!quoted && !source.equals(written)) {
      return Optional.empty();
    }
    String mark = quoted ? source.substring(0, 1) : "";
    Replacement replacement = new Replacement(place.range(), mark + meant + mark);
    return Optional.of(new Fix("Write \"" + meant + "\"", Safety.UNSAFE, List.of(replacement)));
  }

  /** The replacements as edits of the text, in their order. */
  public List<TextEdit> edits(LineTable lines) {
    return replacements.stream()
        .map(one -> new TextEdit(lines.span(one.range()), one.text()))
        .toList();
  }

  /** The text with the replacements made. */
  public String apply(String text) {
    return TextEdit.apply(text, edits(new LineTable(text)));
  }
}
