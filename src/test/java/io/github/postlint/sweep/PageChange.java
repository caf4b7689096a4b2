package io.github.postlint.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What readers get of a page: its words, the addresses that it leads to, and the ids to which
 * others lead.
 */
record PageChange(List<String> words, List<String> links, List<String> ids) {

  /** What stands between letters of a word that is a link in part. */
  private static final Pattern ADDRESS = Pattern.compile("(?:link:)?\\w+://[^\\s\\[\\]()<>（）]+");

  static PageChange page(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    List<String> links = new ArrayList<>();
    for (String key : List.of("href", "src")) {
      body.select("[" + key + "]").forEach(one -> links.add(one.attr(key)));
    }
    List<String> ids = body.select("[id]").stream().map(Element::id).toList();
    body.select("script, style").forEach(Element::remove);
    return new PageChange(LoneFix.words(body.wholeText()), links, ids);
  }

  /**
   * What differs from the page before a fix although it does not belong to the finding's place.
   *
   * @param fix what was mended; what values of front matter were shown for may be anything
   */
  List<String> strays(PageChange before, LoneFix fix) {
    String place = fix.place();
    String letters = letters(place) + " " + letters(ADDRESS.matcher(place).replaceAll(""));
    List<String> strays = new ArrayList<>();
    List<String> gone = changed(before.words, words);
    List<String> come = changed(words, before.words);
    if (!fix.isInHead()) {
      come = Stream.concat(gone.stream(), come.stream()).toList();
    }
    come.stream()
        .filter(word -> !letters.contains(word))
        .forEach(word -> strays.add("the word " + word));
    Stream.concat(lost(before.links, links).stream(), lost(links, before.links).stream())
        .filter(link -> !isOf(link, place, letters))
        .forEach(link -> strays.add("the link " + link));
    lost(before.ids, ids).stream()
        .filter(id -> !fix.isInHead() || !letters.contains(letters(id)))
        .forEach(id -> strays.add("the lost id " + id));
    lost(ids, before.ids).stream()
        .filter(id -> !LoneFix.words(id).stream().allMatch(word -> isOf(word, letters)))
        .forEach(id -> strays.add("the new id " + id));
    return strays;
  }

  /** Markup between the letters of a word is not seen. */
  private static String letters(String text) {
    return String.join("", LoneFix.words(text));
  }

  /** A number at the end tells an id from others that are made of the same words. */
  private static boolean isOf(String word, String letters) {
    return letters.contains(word) || word.matches("\\d|section");
  }

  /** Generators complete an address with its scheme and escape some characters. */
  private static boolean isOf(String link, String place, String letters) {
    return place.contains(link)
        || LoneFix.words(link.replaceAll("%[0-9A-Fa-f]{2}", " ")).stream()
            .allMatch(word -> letters.contains(word) || word.matches("https?|mailto|fn|fnref|\\d"));
  }

  /** The words of the first from the one that differs first to the one that differs last. */
  private static List<String> changed(List<String> words, List<String> others) {
    int most = Math.min(words.size(), others.size());
    int head = 0;
    while (head < most && words.get(head).equals(others.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && words.get(words.size() - 1 - tail).equals(others.get(others.size() - 1 - tail))) {
      tail++;
    }
    return words.subList(head, words.size() - tail);
  }

  private static List<String> lost(List<String> before, List<String> after) {
    List<String> lost = new ArrayList<>(before);
    after.forEach(lost::remove);
    return lost;
  }
}
