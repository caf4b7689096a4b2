package io.github.postlint.post.frontmatter.asciidoc;

import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header of a document: the lines up to the first empty one. */
final class HeaderReader {
  private static final Pattern TITLE = Pattern.compile("[=#][ \\t]+(\\S.*?)[ \\t]*");
  private static final Pattern COMMENT_BLOCK = Pattern.compile("/{4,}");
  private static final Pattern ENTRY =
      Pattern.compile(":(!?\\w[^:]*):(?:[ \\t]+(.*?)[ \\t]*)?", Pattern.UNICODE_CHARACTER_CLASS);

  /** What Asciidoctor takes away from names. */
  private static final Pattern NO_NAME =
      Pattern.compile("[^\\w-]", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern AUTHOR =
      Pattern.compile(
          "([\\w][\\w\\-'.]*(?: +[\\w][\\w\\-'.]*){0,2})(?: +<[^>]+>)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A number, a date and a remark, of which the date alone must be there. */
  private static final Pattern REVISION =
      Pattern.compile("(?:[^\\d{]*(.*?),)? *(?!:)(.*?)(?: *(?!^),?: *(\\S.*)?)?");

  /** The longest line that is looked at, in UTF-16 units: no revision has more. */
  private static final int MAX_REVISION = 300;

  private static final Pattern DAY =
      Pattern.compile("(?:[^\\d{,]*[^,]*,)? *(\\d{4}-\\d{2}-\\d{2})(?:[ ,:].*)?");

  private final Source source;
  private final HeaderNames names;
  private final HeaderValues values;
  private final List<MappingEntry> entries = new ArrayList<>();
  private int at;
  private int other;
  private boolean titled;

  HeaderReader(Source source, int start, HeaderNames names, HeaderValues values) {
    this.values = values;
    this.source = source;
    this.names = names;
    this.at = start;
  }

  List<MappingEntry> read() {
    String text = source.text();
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).stripTrailing();
      if (line.isEmpty() && titledOrBegun()) {
        break;
      }
      boolean comment = line.startsWith("//") && !line.startsWith("///");
      if (COMMENT_BLOCK.matcher(line).matches()) {
        end = afterComment(line, end);
      } else if (!line.isEmpty() && !comment && !isOfTitle(line) && !line(line)) {
        break;
      }
      at = end + 1;
    }
    return entries;
  }

  /** The end of the line that closes a block of comments, or of the text. */
  private int afterComment(String marks, int from) {
    String text = source.text();
    int end = from;
    while (end < text.length()) {
      int start = end + 1;
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (start <= end && text.substring(start, end).stripTrailing().equals(marks)) {
        return end;
      }
    }
    return end;
  }

  /** Whether a line above the title gives it an id or attributes. */
  private boolean isOfTitle(String line) {
    return !titled && line.startsWith("[") && line.endsWith("]");
  }

  private boolean titledOrBegun() {
    return titled || !entries.isEmpty();
  }

  /** Reads a line; returns whether the header goes on. */
  private boolean line(String line) {
    Matcher entry = ENTRY.matcher(line);
    if (entry.matches()) {
      entry(entry);
      return true;
    }
    if (titled) {
      return other(line);
    }
    Matcher title = TITLE.matcher(line);
    if (title.matches()) {
      titled = true;
      add("title", at, 1, text(title.group(1), span(title, 1)));
    }
    return titled;
  }

  private void entry(Matcher entry) {
    String name = NO_NAME.matcher(entry.group(1)).replaceAll("").toLowerCase(Locale.ROOT);
    Optional<String> stated = names.key(name);
    if (stated.isEmpty() || entry.group(1).endsWith("!")) {
      return;
    }
    String key = stated.get();
    String written = entry.group(2) == null ? "" : entry.group(2);
    boolean continued = written.endsWith(" \\") || written.endsWith(" +");
    Span span = entry.group(2) == null ? Span.at(at + entry.end(1) + 1) : span(entry, 2);
    Value value =
        written.isEmpty() || continued
            ? text(continued ? written.substring(0, written.length() - 2) : "", span)
            : value(written, span);
    int before = name.length() - key.length();
    add(key, at + entry.start(1) + before, entry.end(1) - entry.start(1) - before, value);
  }

  private void add(String key, int start, int length, Value value) {
    Span span = new Span(start, start + length);
    entries.removeIf(entry -> entry.key().text().equals(key));
    entries.add(new MappingEntry(text(key, span), value));
  }

  /** The first line below the title is the author's, the second the revision's. */
  private boolean other(String line) {
    other++;
    Span span = new Span(at, at + line.length());
    if (other == 1) {
      Matcher author = AUTHOR.matcher(line);
      boolean plain = author.matches();
      add("author", at, 0, text(plain ? author.group(1) : line, plain ? span(author, 1) : span));
      return true;
    }
    if (other == 2) {
      revision(line);
    }
    return other == 2;
  }

  private void revision(String line) {
    if (names.anyDate()) {
      Matcher revision = REVISION.matcher(line);
      if (line.length() <= MAX_REVISION && revision.matches() && !revision.group(2).isEmpty()) {
        boolean number = revision.group(1) == null && line.startsWith("v");
        if (!number) {
          add("date", at, 0, value(revision.group(2), span(revision, 2)));
        }
      }
      return;
    }
    Matcher day = DAY.matcher(line);
    if (day.matches()) {
      add("date", at, 0, value(day.group(1), span(day, 1)));
    }
  }

  /** As the generator reads it; as text where it refuses it. */
  private Value value(String written, Span span) {
    return values.read(source, span).orElseGet(() -> text(written, span));
  }

  private Span span(Matcher matcher, int group) {
    return new Span(at + matcher.start(group), at + matcher.end(group));
  }

  private static Scalar text(String text, Span span) {
    return new Scalar(span, text, Scalar.Style.QUOTED, TypedValue.string(text));
  }
}
