package io.github.postlint.rules.links;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.post.body.Reference;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import java.util.List;
import java.util.Set;

/** Finds images that the site does not have. */
public final class ImageMissing extends ReferenceRule {
  private final Set<String> keys;

  /**
   * @param keys names of front matter keys that hold images, whatever the posts' convention
   */
  public ImageMissing(Set<String> keys) {
    super(
        "image-missing",
        Severity.ERROR,
        "an image, a cover or another file of a page that the site does not have");
    this.keys = Set.copyOf(keys);
  }

  /** An address that is written wrongly leads nowhere. */
  @Override
  public Set<String> yieldsTo() {
    return Set.of("link-syntax");
  }

  @Override
  void check(List<Facts> posts, LinkSite site, SiteReporter reporter) {
    ImageFiles images = new ImageFiles(site);
    Verdicts verdicts = new Verdicts("images", reporter);
    for (Facts post : posts) {
      for (LinkFact reference : LinkSite.references(post)) {
        if (reference.kind() == Reference.Kind.IMAGE || reference.kind() == Reference.Kind.MEDIA) {
          verdicts.add(images.check(reference, post), reference, post);
        }
      }
    }
    ImageKeys inFrontMatter = new ImageKeys(site, images, posts, keys);
    inFrontMatter.conventions().forEach(reporter::inferred);
    inFrontMatter.judge((value, verdict) -> verdicts.add(verdict, value.text(), value.place()));
    verdicts.finish();
  }
}
