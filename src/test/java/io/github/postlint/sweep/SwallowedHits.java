package io.github.postlint.sweep;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds lines of the source whose words are nowhere on the page. */
final class SwallowedHits implements HitFinder {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?s)<!--.*?-->|\\{%-?\\s*comment\\b.*?endcomment\\s*-?%\\}|\\{::comment\\}.*?\\{:/(?:comment)?\\}"
              + "|<(script|style)\\b.*?</\\1>");
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "\\w+=(?:\"[^\"]*\"|'[^']*')|\\]\\([^)\\s]*|\\]\\[[^\\]]*\\]|\\{:.*?\\}|<[a-zA-Z/!][^>]*>|https?://\\S+|&\\w+;"
              + "|^\\s*(?:```|~~~).*|^\\s*\\[[^\\]^][^\\]]*\\]:.*|^\\s*<.*|^[^<]*>\\s*$");
  private static final Pattern LIQUID = Pattern.compile("\\{%.*?%\\}|\\{\\{.*?\\}\\}");
  private static final int FEWEST = 4;

  @Override
  public void find(SweptPage page, Consumer<Hit> hits) {
    if (page.rendered().page() == null || page.rendered().stopped() != null) {
      return;
    }
    Set<String> shown = pairs(words(page.body().wholeText() + " " + attributes(page)));
    BitSet hidden = hidden(page.source());
    int first = 0;
    for (int line = page.bodyLine(); line <= page.source().lineCount() + 1; line++) {
      boolean gone = !hidden.get(line) && isGone(page.source().line(line), shown);
      if (gone && first == 0) {
        first = line;
      } else if (!gone && first > 0) {
        // The cause may stand anywhere above.
        int top = page.bodyLine();
        hits.accept(page.hit("swallowed", Hit.Group.MARK, first, top, line - 1, show(page, first)));
        first = 0;
      }
    }
  }

  private static String show(SweptPage page, int line) {
    String text = page.source().line(line).strip();
    return text.substring(0, Math.min(60, text.length()));
  }

  private static BitSet hidden(SourceText source) {
    BitSet hidden = new BitSet();
    Matcher matcher = HIDDEN.matcher(source.text());
    while (matcher.find()) {
      hidden.set(source.lineOf(matcher.start()), source.lineOf(matcher.end()) + 1);
    }
    return hidden;
  }

  private static String attributes(SweptPage page) {
    return page.body().select("[alt], [title]").stream()
        .map(element -> element.attr("alt") + " " + element.attr("title"))
        .collect(Collectors.joining(" "));
  }

  private static boolean isGone(String line, Set<String> shown) {
    String text = NO_TEXT.matcher(LIQUID.matcher(line).replaceAll("")).replaceAll(" ");
    List<String> words = words(text);
    if (words.size() < FEWEST) {
      return false;
    }
    List<String> pairs = pairList(words);
    long missing = pairs.stream().filter(pair -> !shown.contains(pair)).count();
    return missing * 10 >= pairs.size() * 9L;
  }

  private static List<String> words(String text) {
    return SourceText.words(text).stream().map(SourceText.Word::text).toList();
  }

  private static Set<String> pairs(List<String> words) {
    return new HashSet<>(pairList(words));
  }

  private static List<String> pairList(List<String> words) {
    return IntStream.range(1, words.size())
        .mapToObj(i -> words.get(i - 1) + " " + words.get(i))
        .toList();
  }
}
