package io.github.postlint.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post, cut into its front matter in YAML or TOML, the header that AsciiDoc has, and its text. It
 * is read in a plain way, not by Postlint.
 *
 * @param path below the site's folder
 * @param front the front matter with its delimiters, or empty
 * @param header the title and the lines below it up to an empty one, or empty
 * @param body all else
 */
record SourcePost(String path, String front, String header, String body) {
  private static final Pattern FRONT =
      Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\n(?s:.*?)\\n\\1[ \\t]*\\n");
  private static final Pattern HEADER =
      Pattern.compile("\\A\\n*(?://[^\\n]*\\n|:[^\\n]*\\n)*= [^\\n]*\\n(?:[^\\n]+\\n)*");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\A\\n*(?::[\\w-]+:[^\\n]*\\n)+");
  private static final Pattern DELIMITER =
      Pattern.compile("(-{4,}|={4,}|\\.{4,}|\\*{4,}|_{4,}|\\+{4,}|/{4,}|--|```.*|[|,:!]={3,})\\s*");
  private static final Pattern DRAFT = Pattern.compile("(?m)^draft[ \\t]*[:=][ \\t]*true");
  private static final Pattern PROSE = Pattern.compile("[A-Z][^|\\[\\]<{`*_+#:]*");

  static SourcePost of(String path, String text) {
    Matcher delimited = FRONT.matcher(text);
    String front = delimited.find() ? delimited.group() : "";
    String rest = text.substring(front.length());
    Matcher header = HEADER.matcher(rest);
    Matcher attributes = ATTRIBUTES.matcher(rest);
    String head = header.find() ? header.group() : attributes.find() ? attributes.group() : "";
    return new SourcePost(path, front, head, rest.substring(head.length()));
  }

  /** Whether nobody gets to see it. */
  boolean isDraft() {
    return DRAFT.matcher(front).find();
  }

  String text() {
    return front + header + body;
  }

  Planted withFront(String other) {
    return Planted.of(other + header + body);
  }

  Planted withHeader(String other) {
    return Planted.of(front + other + body);
  }

  Planted withBody(String other) {
    return Planted.of(front + header + other);
  }

  /** Puts a block between two paragraphs of plain text, or at the end. */
  Optional<Planted> with(String block, Random random) {
    List<Integer> places = places();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int place = places.get(random.nextInt(places.size()));
    String after = body.substring(place);
    String gap = after.isBlank() ? "\n" : "\n\n";
    return Optional.of(withBody(body.substring(0, place) + "\n" + block + gap + after));
  }

  /** Offsets behind an empty line that stands between two paragraphs of plain text. */
  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    String open = "";
    String last = "";
    boolean gap = false;
    int offset = 0;
    for (String line : body.split("(?<=\\n)")) {
      String bare = line.stripTrailing();
      if (!open.isEmpty()) {
        open = bare.equals(open) ? "" : open;
        last = "";
      } else if (DELIMITER.matcher(bare).matches()) {
        open = bare.startsWith("```") ? "```" : bare;
      } else if (bare.isEmpty()) {
        gap = true;
      } else {
        if (gap && PROSE.matcher(last).matches() && bare.matches("[A-Z=].*")) {
          places.add(offset);
        }
        last = gap || last.isEmpty() || PROSE.matcher(last).matches() ? bare : last;
        gap = false;
      }
      offset += line.length();
    }
    return places;
  }

  /** Changes one of the places in the text that a pattern finds. */
  Optional<Planted> change(String pattern, Random random, UnaryOperator<String> change) {
    return changed(body, pattern, random, change).map(this::withBody);
  }

  /** Changes one of the places in the front matter, or else the header, that a pattern finds. */
  Optional<Planted> changeHead(String pattern, Random random, UnaryOperator<String> change) {
    return changed(front, pattern, random, change)
        .map(this::withFront)
        .or(() -> changed(header, pattern, random, change).map(this::withHeader));
  }

  Optional<Planted> changeFront(String pattern, Random random, UnaryOperator<String> change) {
    return changed(front, pattern, random, change).map(this::withFront);
  }

  Optional<Planted> changeHeader(String pattern, Random random, UnaryOperator<String> change) {
    return changed(header, pattern, random, change).map(this::withHeader);
  }

  /** What a pattern finds in the text outside of blocks with delimiters. */
  private static Optional<String> changed(
      String text, String pattern, Random random, UnaryOperator<String> change) {
    List<MatchResult> found = Pattern.compile(pattern).matcher(text).results().toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MatchResult place = found.get(random.nextInt(found.size()));
    String now = change.apply(place.group());
    return now.equals(place.group())
        ? Optional.empty()
        : Optional.of(text.substring(0, place.start()) + now + text.substring(place.end()));
  }
}
