package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import java.util.Optional;

/** Checks whether images are there. */
final class ImageFiles {
  private final LinkSite site;
  private final NearAddress near;

  ImageFiles(LinkSite site) {
    this.site = site;
    this.near = new NearAddress(site.map());
  }

  /** What is wrong with an image, if anything. */
  Optional<String> check(LinkFact image, Facts post) {
    return site.addresses().read(image, post).flatMap(address -> check(address, post));
  }

  private Optional<String> check(SiteAddress address, Facts post) {
    return address
        .path()
        .filter(path -> isFile(path) && isMissing(address))
        .filter(path -> !SourcePath.isSource(address.encoded(), post.path(), site.map()))
        .map(this::message);
  }

  /** Programs that make images are called by names without extension. */
  private static boolean isFile(String path) {
    return path.lastIndexOf('.') > path.lastIndexOf('/');
  }

  /** Whether the site certainly has no such file. */
  boolean isMissing(SiteAddress address) {
    return !site.map().mayHave(address.path().orElse("")) && !site.isElsewhere(address);
  }

  /** What readers see of an image that is not there. */
  String message(String path) {
    Optional<String> other = site.map().inOtherCase(path);
    if (other.isPresent()) {
      return "Most servers tell capital letters from small ones, and readers see no image: the file"
          + " is \"/"
          + other.get()
          + "\". Write it so.";
    }
    return "Readers see no image: the site has no file \"/"
        + path
        + "\"."
        + near.of(path).map(Suggestion::sentence).orElse(" Add the file, or mend the address.");
  }
}
