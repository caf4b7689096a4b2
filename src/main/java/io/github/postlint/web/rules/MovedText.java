package io.github.postlint.web.rules;

import io.github.postlint.post.Post;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.SiteIdentity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A post whose links lead to where their pages are now. It is read again, since an address that is
 * fine in one place ends a link in another.
 */
final class MovedText {
  private final Set<Integer> kept = new HashSet<>();

  /**
   * @param links all external links of the post
   * @param moves where those that have moved lead now, by their place among {@code links}
   */
  MovedText(Post post, SiteIdentity identity, List<ExternalLink> links, Map<Integer, Move> moves) {
    Map<Integer, Move> sure = new TreeMap<>(moves);
    sure.entrySet()
        .removeIf(
            one ->
                !one.getValue().sure()
                    || !isWritten(post, links.get(one.getKey()), one.getValue()));
    List<ExternalLink> after = ExternalLink.of(read(post, links, sure), identity);
    for (int i = 0; i < links.size() && after.size() == links.size(); i++) {
      String expected = sure.containsKey(i) ? sure.get(i).to() : links.get(i).target();
      if (!after.get(i).target().equals(expected)) {
        return;
      }
    }
    if (after.size() == links.size()) {
      kept.addAll(sure.keySet());
    }
  }

  /** Whether the address stands there as it is: what is made of parts cannot be replaced. */
  private static boolean isWritten(Post post, ExternalLink link, Move move) {
    String written = post.source().text(link.span());
    return written.equals(link.target()) && move.to().indexOf('{') < 0;
  }

  private static Post read(Post post, List<ExternalLink> links, Map<Integer, Move> moves) {
    List<Integer> order = new ArrayList<>(moves.keySet());
    order.sort((one, other) -> Integer.compare(start(links, one), start(links, other)));
    String text = post.source().text();
    StringBuilder moved = new StringBuilder(text.length());
    int done = 0;
    for (int index : order) {
      Span span = links.get(index).span();
      if (span.start() < done) {
        continue;
      }
      moved.append(text, done, span.start()).append(moves.get(index).to());
      done = span.end();
    }
    moved.append(text, done, text.length());
    return Post.parse(Source.of(post.path(), moved.toString()), post.syntax());
  }

  private static int start(List<ExternalLink> links, int index) {
    return links.get(index).span().start();
  }

  /** Whether the link at this place can be mended by replacing its address. */
  boolean keeps(int index) {
    return kept.contains(index);
  }
}
