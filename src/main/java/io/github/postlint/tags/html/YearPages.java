package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where in the pages of a term each year begins. */
final class YearPages {
  private final Map<Integer, String> places = new TreeMap<>();

  YearPages(IndexedTerm term, int pageSize) {
    PageAddress address = new PageAddress(term.address());
    List<IndexedPost> posts = term.posts();
    for (int i = 0; i < posts.size(); i++) {
      if (posts.get(i).date().isPresent()) {
        int year = posts.get(i).date().get().getYear();
        if (!places.containsKey(year)) {
          places.put(year, address.page(i / pageSize + 1).href() + "#" + id(year));
        }
      }
    }
  }

  /** A link to where a year begins, from the pages' folder. */
  String href(int year) {
    return places.get(year);
  }

  /** The anchor of a year. */
  static String id(int year) {
    return "y" + year;
  }
}
