package io.github.postlint.site;

import io.github.postlint.post.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many documents of each sort there are.
 *
 * @param posts with drafts
 * @param pages with documents of collections
 * @param templates layouts and files to be included
 */
public record DocumentCounts(int posts, int pages, int templates) {

  /** Counts documents by their kinds. */
  public static DocumentCounts of(Iterable<DocumentKind> kinds) {
    int posts = 0;
    int pages = 0;
    int templates = 0;
    for (DocumentKind kind : kinds) {
      switch (kind) {
        case POST, DRAFT -> posts++;
        case PAGE, ITEM -> pages++;
        case TEMPLATE -> templates++;
      }
    }
    return new DocumentCounts(posts, pages, templates);
  }

  /** Such as {@code 653 posts, 41 pages and 1 template}, without the sorts that there are not. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (posts > 0 || pages + templates == 0) {
      parts.add(count(posts, "post"));
    }
    if (pages > 0) {
      parts.add(count(pages, "page"));
    }
    if (templates > 0) {
      parts.add(count(templates, "template"));
    }
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String count(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
