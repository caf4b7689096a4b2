package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Links to posts as JBake publishes them: at their path below the content folder, with the
 * extension {@code .html}. Posts elsewhere are linked at the address that the index has.
 */
final class JbakeLinks implements PostLinks {
  private final ContentFolder content;

  JbakeLinks(String contentFolder) {
    content = new ContentFolder(contentFolder);
  }

  @Override
  public Optional<String> target(IndexedPost post, String page) {
    return content
        .below(post.path())
        .map(JbakeLinks::address)
        .or(post::address)
        .map(address -> EscapedAddress.relative(page, address));
  }

  /** JBake's file names are percent-encoded, so that a link to one encodes the percent sign. */
  private static String address(String path) {
    int name = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    String base = path.substring(name, dot > name ? dot : path.length());
    String file = URLEncoder.encode(base, StandardCharsets.UTF_8) + ".html";
    return "/" + (path.substring(0, name) + file).replace("%", "%25").replace("+", "%2B");
  }
}
