package io.github.postlint.sweep;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds text that is a heading because of the dashes below it, though it is a whole sentence. */
final class HeadingHits implements HitFinder {
  private static final Pattern LINE = Pattern.compile("\\s*(?:-{1,5}|={1,5})\\s*");
  private static final Pattern SENTENCE = Pattern.compile("(?s).{20,}[.:;,]|.{80,}");

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    for (Element heading : page.body().select("h1[data-sweep-line], h2[data-sweep-line]")) {
      int hint = page.sourceLine(Integer.parseInt(heading.attr("data-sweep-line")));
      List<String> words =
          SourceText.words(heading.text()).stream().map(SourceText.Word::text).toList();
      int line = page.source().findWords(words, page.bodyLine(), hint);
      boolean underlined = line > 0 && LINE.matcher(page.source().line(line + 1)).matches();
      if (underlined && SENTENCE.matcher(heading.text()).matches()) {
        String text = heading.text();
        String shown = text.substring(0, Math.min(60, text.length()));
        hits.accept(page.hit("text as heading", Hit.Group.MARK, line, shown));
      }
    }
  }
}
