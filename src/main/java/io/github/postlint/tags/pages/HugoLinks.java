package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import java.util.Optional;

/**
 * Links to posts as Hugo publishes them: Hugo looks up the address of a file below its content
 * folder, and ends the build where it publishes none. Posts elsewhere are linked at the address
 * that the index has, which Hugo does not know.
 */
final class HugoLinks implements PostLinks {
  private final ContentFolder content;

  HugoLinks(String contentFolder) {
    content = new ContentFolder(contentFolder);
  }

  @Override
  public Optional<String> target(IndexedPost post, String page) {
    return content
        .below(post.path())
        .filter(HugoLinks::isReference)
        .map(path -> "{{< relref \"/" + path + "\" >}}")
        .or(() -> post.address().map(address -> EscapedAddress.relative(page, address)));
  }

  /** Hugo reads references as addresses: these characters would cut one, or end the text. */
  private static boolean isReference(String path) {
    return path.chars().allMatch(c -> c >= ' ' && "#?%\"\\{}<>`".indexOf(c) < 0);
  }
}
