package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import java.util.Optional;

/**
 * Links to posts as Roq publishes them: Roq looks up the address of a file below its content
 * folder, and ends the build where there is none. Posts elsewhere are linked at the address that
 * the index has.
 */
final class RoqLinks implements PostLinks {
  private final ContentFolder content;
  private final String open;

  /**
   * @param alternativeSyntax whether expressions begin with <code>{=</code>
   */
  RoqLinks(String contentFolder, boolean alternativeSyntax) {
    content = new ContentFolder(contentFolder);
    open = alternativeSyntax ? "{=" : "{";
  }

  @Override
  public Optional<String> target(IndexedPost post, String page) {
    return content
        .below(post.path())
        .filter(RoqLinks::isLiteral)
        .map(path -> open + "site.document(" + literal(path) + ").url}")
        .or(() -> post.address().map(address -> EscapedAddress.relative(page, address)));
  }

  /** A literal of Qute has no escapes, but either sort of quotes. */
  private static boolean isLiteral(String path) {
    boolean quotable = path.indexOf('\'') < 0 || path.indexOf('"') < 0;
    return quotable && path.chars().allMatch(c -> c >= ' ' && "{}|\\".indexOf(c) < 0);
  }

  private static String literal(String path) {
    char quote = path.indexOf('\'') < 0 ? '\'' : '"';
    return quote + path + quote;
  }
}
