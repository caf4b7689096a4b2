package io.github.postlint.sweep;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds values of front matter that Jekyll reads other than they are written. */
final class ValueHits implements HitFinder {
  private static final Pattern COMMENT = Pattern.compile("\\s#(?:\\s.*|)$");
  private static final Pattern QUOTE = Pattern.compile("^[\"']|[\"']$");
  private static final Pattern NOTHING = Pattern.compile("~|null|#\\s.*|''|\"\"");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    for (List<String> value : LiquidHits.orEmpty(page.rendered().values())) {
      int line = Integer.parseInt(value.get(0));
      String written = value.get(2);
      String read = value.get(3);
      if (isLost(written, read)) {
        String shown = value.get(1) + ": " + written + " is " + read;
        hits.accept(page.hit("value", Hit.Group.FILE, line, line, line, shown));
      }
    }
  }

  private static boolean isLost(String written, String read) {
    String value = read.startsWith("\"") ? read.substring(1, read.length() - 1) : read;
    String bare = COMMENT.matcher(written).replaceFirst("").strip();
    boolean commented = !bare.equals(written) && QUOTE.matcher(bare).replaceAll("").equals(value);
    boolean continued = value.startsWith(written.replaceAll("^[\"']", ""));
    boolean escaped = written.startsWith("\"\\u") || written.replace("\\\"", "\"").equals(read);
    return !commented && !continued && !escaped && !NOTHING.matcher(written).matches();
  }
}
