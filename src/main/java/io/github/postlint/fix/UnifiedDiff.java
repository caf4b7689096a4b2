package io.github.postlint.fix;

import io.github.postlint.fix.LineDiff.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What fixes change in a file, as {@code diff -u} tells it and {@code git apply} reads it. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** A last line that has no line end is another one than the same line with one. */
  private static final String UNENDED = "\n\\ No newline at end of file";

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(byte[] before, byte[] after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /** The difference of a file; every line ends with LF. */
  public static String of(MendedFile file) {
    String name =
        file.path().equals(file.newPath())
            ? ""
            : "diff --git a/%1$s b/%2$s\nrename from %1$s\nrename to %2$s\n"
                .formatted(file.path(), file.newPath());
    return name + of(file.path(), file.newPath(), file.before(), file.after());
  }

  /**
   * The difference of two texts of a file; every line ends with LF.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  public static String of(String path, byte[] before, byte[] after) {
    return of(path, path, before, after);
  }

  private static String of(String path, String newPath, byte[] before, byte[] after) {
    UnifiedDiff diff = new UnifiedDiff(before, after);
    List<Change> changes = LineDiff.of(diff.before, diff.after);
    if (path.equals(newPath) || !changes.isEmpty()) {
      diff.out.append("--- a/").append(path).append('\n');
      diff.out.append("+++ b/").append(newPath).append('\n');
    }
    for (int i = 0; i < changes.size(); ) {
      int first = i;
      do {
        i++;
      } while (i < changes.size()
          && changes.get(i).from() - changes.get(i - 1).to() <= 2 * CONTEXT);
      diff.hunk(changes.subList(first, i));
    }
    return diff.out.toString();
  }

  /** Only the line feed ends a line, as for {@code diff}. */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + UNENDED);
    }
    return lines;
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.from());
    int trail = Math.min(CONTEXT, before.size() - last.to());
    out.append("@@ -")
        .append(extent(first.from() - lead, last.to() + trail))
        .append(" +")
        .append(extent(first.newFrom() - lead, last.newTo() + trail))
        .append(" @@\n");
    int line = first.from() - lead;
    for (Change change : changes) {
      add(' ', before.subList(line, change.from()));
      add('-', before.subList(change.from(), change.to()));
      add('+', after.subList(change.newFrom(), change.newTo()));
      line = change.to();
    }
    add(' ', before.subList(line, last.to() + trail));
  }

  /** The first line, from 1 on, and how many; of no line the one before it. */
  private static String extent(int from, int to) {
    int count = to - from;
    int first = count == 0 ? from : from + 1;
    return count == 1 ? "" + first : first + "," + count;
  }

  private void add(char mark, List<String> lines) {
    for (String line : lines) {
      out.append(mark).append(line).append('\n');
    }
  }
}
