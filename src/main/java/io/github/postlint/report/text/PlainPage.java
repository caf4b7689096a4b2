package io.github.postlint.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule's Markdown page as plain text for a terminal: headings without hashes, examples indented,
 * prose filled. Pages are our own, so only the Markdown that they use is understood.
 */
public final class PlainPage {
  private static final int COLUMNS = 100;
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})(.*)");
  private static final Pattern ITEM = Pattern.compile("([-*+]|\\d+\\.) +(.*)");
  private static final Pattern LINK = Pattern.compile("(`[^`]*`)|\\[([^\\]]*)\\]\\(([^)]*)\\)");

  private final StringBuilder text = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();

  private PlainPage() {}

  /** The whole page; ends without a line end. */
  public static String text(String markdown) {
    return new PlainPage().read(markdown.lines().toList()).stripTrailing();
  }

  /** The first paragraph below the title on one line. */
  public static Optional<String> introduction(String markdown) {
    return markdown.replace("\r", "").transform(page -> List.of(page.split("\n{2,}"))).stream()
        .map(block -> inline(block.strip().replace('\n', ' ')))
        .filter(block -> !block.isEmpty() && !block.startsWith("#"))
        .findFirst();
  }

  private String read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher fence = FENCE.matcher(line);
      if (fence.matches()) {
        endParagraph();
        i = example(lines, i + 1, fence.group(1));
      } else {
        prose(line);
      }
    }
    endParagraph();
    return text.toString();
  }

  /** Returns the number of the closing line. */
  private int example(List<String> lines, int first, String marker) {
    int i = first;
    while (i < lines.size() && !closes(lines.get(i), marker)) {
      text.append(("    " + Visible.text(lines.get(i))).stripTrailing()).append('\n');
      i++;
    }
    text.append('\n');
    return i;
  }

  private static boolean closes(String line, String marker) {
    String end = line.strip();
    return end.startsWith(marker) && end.replace(marker.substring(0, 1), "").isEmpty();
  }

  private void prose(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      endParagraph();
      heading(heading.group(1).length(), inline(heading.group(2)));
    } else if (line.isBlank()) {
      endParagraph();
    } else if (line.startsWith("|")) {
      fill();
      text.append(inline(line)).append('\n');
    } else {
      if (ITEM.matcher(line).matches()) {
        fill();
      }
      paragraph.add(line.strip());
    }
  }

  private void heading(int level, String title) {
    text.append(title).append('\n');
    if (level <= 2) {
      text.append((level == 1 ? "=" : "-").repeat(DisplayWidth.of(title))).append('\n');
    }
    text.append('\n');
  }

  private void endParagraph() {
    fill();
    if (text.length() > 0 && !endsWithBlankLine()) {
      text.append('\n');
    }
  }

  private boolean endsWithBlankLine() {
    int length = text.length();
    return length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
  }

  /** Writes the collected lines of one paragraph or list item. */
  private void fill() {
    if (paragraph.isEmpty()) {
      return;
    }
    String prose = inline(String.join(" ", paragraph));
    Matcher item = ITEM.matcher(prose);
    int indent = item.matches() ? item.start(2) : 0;
    new LineWrap(text, COLUMNS, 0, indent).words(prose);
    text.append('\n');
    paragraph.clear();
  }

  /** Links outside code spans show their address; all other marks read well as they are. */
  private static String inline(String markdown) {
    return LINK.matcher(Visible.text(markdown))
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) != null
                        ? match.group(1)
                        : match.group(2) + " (" + match.group(3) + ")"));
  }
}
