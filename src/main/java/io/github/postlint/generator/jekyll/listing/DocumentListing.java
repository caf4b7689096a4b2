package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.generator.jekyll.settings.LanguageTag;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.facts.Listing;
import java.util.List;
import java.util.Optional;

/**
 * How Jekyll lists what is no post. Its tags and categories count for nothing.
 *
 * @param showsHeld whether the settings publish what documents hold back
 * @param language of the site
 */
public record DocumentListing(boolean showsHeld, Optional<String> language) {

  /**
   * The listing of a page, a document of a collection or a template.
   *
   * @param address encoded; empty where it is not known, or where there is none
   * @param page the file that is written, with a leading slash; likewise
   */
  public Listing read(Post post, PostData data, Optional<String> address, Optional<String> page) {
    PostTexts texts = new PostTexts(post);
    Optional<Scalar> permalink = data.own().scalar("permalink").filter(RubyText::isTrue);
    return new Listing(
        state(post, data),
        new PostTitle(data, new PostPath(post.path(), post.path()), texts).read(),
        Optional.empty(),
        LanguageTag.of(data.own()).or(() -> LanguageTag.of(data.inherited())).or(() -> language),
        Optional.empty(),
        address,
        page,
        permalink.map(one -> texts.of(one, true)),
        List.of(),
        List.of(),
        List.of());
  }

  private Listing.State state(Post post, PostData data) {
    boolean held =
        post.kind() != DocumentKind.TEMPLATE
            && data.find("published").filter(one -> !RubyText.isTrue(one.value())).isPresent();
    return held && !showsHeld ? Listing.State.HELD : Listing.State.PUBLISHED;
  }
}
