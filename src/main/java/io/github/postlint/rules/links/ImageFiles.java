package io.github.postlint.rules.links;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.body.Reference;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.map.Doubt;
import java.util.Optional;

/** Checks whether images are there. */
final class ImageFiles {
  private final LinkSite site;
  private final NearAddress near;

  ImageFiles(LinkSite site) {
    this.site = site;
    this.near = new NearAddress(site.map());
  }

  /** What is known of an image. */
  Verdict check(LinkFact image, Facts post) {
    Optional<SiteAddress> address = site.addresses().read(image, post);
    if (address.isEmpty() && !image.templated() && LocalAddress.isOne(image.target())) {
      return Verdict.wrong(
          "Readers see no image: \""
              + image.target()
              + "\" leads to their own machine. Write the address on the site.");
    }
    if (address.isEmpty() || address.get().path().isEmpty()) {
      return site.addresses()
          .unknown(image, post)
          .map(Verdict::undecided)
          .or(() -> site.forgottenBase(image, "Readers see no image"))
          .orElse(Verdict.OUTSIDE);
    }
    String path = address.get().path().get();
    boolean shown =
        image.kind() == Reference.Kind.IMAGE
            ? site.map().isListed(path)
            : site.map().mayServe(path);
    if (shown || site.isSource(address.get(), post)) {
      return Verdict.RIGHT;
    }
    return isFile(path)
        ? judge(address.get(), image.place())
        : Verdict.undecided("a program may answer \"/" + path + "\"");
  }

  /** The verdict on a file that the site does not have, for all that is known. */
  Verdict judge(SiteAddress address, Place place) {
    String path = address.path().orElse("");
    Optional<Verdict> doubled = site.doubledBase(path, "Readers see no image", place);
    if (doubled.isPresent()) {
      return doubled.get();
    }
    Optional<Doubt> doubt = site.doubt(address, site.map().doubt(path));
    Optional<String> other = site.map().inOtherCase(path).map(one -> "/" + one);
    return site.judge(
            address,
            doubt,
            other.isPresent() || near.isSlip(path),
            clause -> message(path, other, clause))
        .with(
            other
                .or(() -> near.of(path))
                .flatMap(one -> site.written(address, one, place, other.isPresent())));
  }

  /** Programs that make images are called by names without extension. */
  private static boolean isFile(String path) {
    return path.lastIndexOf('.') > path.lastIndexOf('/');
  }

  /** What readers see of an image that is not there. */
  private String message(String path, Optional<String> other, String clause) {
    if (other.isPresent()) {
      return "Most servers tell capital letters from small ones, and readers see no image: the file"
          + " is \""
          + other.get()
          + "\". Write it so.";
    }
    return "Readers see no image"
        + clause
        + ": the site has no file \"/"
        + path
        + "\"."
        + near.of(path).map(Suggestion::sentence).orElse(" Add the file, or mend the address.");
  }
}
