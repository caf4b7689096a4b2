package io.github.postlint.sweep;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds documents without a page, and values that are not what is written. */
final class HeadHits implements HitFinder {
  private static final Pattern YAML = Pattern.compile("at line (\\d+) column");
  private static final Pattern COMMENT = Pattern.compile("\\s#(?:\\s.*|)$");

  private static final Pattern HELD =
      Pattern.compile(
          "(?i)drafts?\\s*:\\s*[\"']?(?:true|yes|on)\\b.*|publi\\w*\\s*:\\s*[\"']?(?:false|no|off)\\b.*");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    Rendered rendered = page.rendered();
    if (rendered.shared() != null) {
      int last = page.source().lineCount();
      hits.accept(page.hit("same page", Hit.Group.FILE, 1, 1, last, rendered.shared()));
    }
    if (rendered.unmade()) {
      int last = page.source().lineCount();
      hits.accept(page.hit("no page", Hit.Group.FILE, 1, 1, last, rendered.path()));
    }
    if (rendered.stopped() != null) {
      int line = rendered.line();
      int first = Math.max(1, line);
      int last = line == 0 ? page.source().lineCount() : line;
      hits.accept(
          page.hit("stopped build", Hit.Group.STOP, first, first, last, first(rendered.stopped())));
    }
    for (String said : LiquidHits.orEmpty(rendered.said())) {
      said(page, said, hits);
    }
    if (rendered.layout() != null) {
      hits.accept(page.hit("layout", Hit.Group.FILE, lineOf(page, "layout:"), rendered.layout()));
    }
    held(page, hits);
    for (List<String> value : LiquidHits.orEmpty(rendered.values())) {
      value(page, value, hits);
    }
    if (!rendered.isHeadBroken()
        && rendered.written() != null
        && rendered.date() != null
        && !sameDay(rendered.written(), rendered.date())) {
      int line = lineOf(page, "date:");
      hits.accept(
          page.hit(
              "date moved",
              Hit.Group.FILE,
              line,
              rendered.written() + " becomes " + rendered.date()));
    }
  }

  private static void held(SweptPage page, Consumer<Hit> hits) {
    for (int line = 1; line < page.bodyLine() && page.rendered().page() != null; line++) {
      if (HELD.matcher(page.source().line(line)).matches()) {
        hits.accept(page.hit("published", Hit.Group.FILE, line, line, line, "has a page"));
      }
    }
  }

  private static void said(SweptPage page, String said, Consumer<Hit> hits) {
    if (Rendered.isOfHead(said)) {
      Matcher at = YAML.matcher(said);
      int line = at.find() ? Integer.parseInt(at.group(1)) : 1;
      hits.accept(page.hit("front matter", Hit.Group.FILE, line, 1, page.bodyLine(), first(said)));
    } else if (said.contains("Liquid Warning")) {
      Matcher at = Pattern.compile("line (\\d+)").matcher(said);
      int line = at.find() ? page.sourceLine(Integer.parseInt(at.group(1))) : page.bodyLine();
      hits.accept(page.hit("Liquid warning", Hit.Group.MARK, line, first(said)));
    }
  }

  private static void value(SweptPage page, List<String> value, Consumer<Hit> hits) {
    String written = value.get(2);
    String read = value.get(3);
    String unquoted = read.startsWith("\"") ? read.substring(1, read.length() - 1) : read;
    boolean commented =
        COMMENT.matcher(written).find()
            && COMMENT
                .matcher(written)
                .replaceFirst("")
                .strip()
                .replaceAll("^[\"']|[\"']$", "")
                .equals(unquoted);
    boolean continued = unquoted.startsWith(written.replaceAll("^[\"']", ""));
    boolean escaped = written.startsWith("\"\\u");
    boolean nothing =
        written.matches("~|null|#\\s.*") || written.equals("''") || written.equals("\"\"");
    if (!commented
        && !continued
        && !escaped
        && !nothing
        && !written.replace("\\\"", "\"").equals(read)) {
      int line = Integer.parseInt(value.get(0));
      hits.accept(
          page.hit(
              "value",
              Hit.Group.FILE,
              line,
              line,
              line,
              value.get(1) + ": " + written + " is " + read));
    }
  }

  private static boolean sameDay(String written, String date) {
    String[] parts = written.split("-");
    return date.equals(
        "%s-%02d-%02d".formatted(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }

  private static int lineOf(SweptPage page, String start) {
    for (int line = 1; line < page.bodyLine(); line++) {
      if (page.source().line(line).startsWith(start)) {
        return line;
      }
    }
    return 1;
  }

  private static String first(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.substring(0, Math.min(120, line.length()));
  }
}
