package io.github.postlint.web.rules;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.SiteHost;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.web.address.WebAddressReader;
import io.github.postlint.web.address.WebReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A link, an image or another thing of a post that lies on another host.
 *
 * @param target as it stands in the page
 * @param span where it stands in the source
 * @param reading what a browser makes of it
 */
public record ExternalLink(String target, Span span, WebReading reading) {

  /**
   * Those of a post, each place once. What the template language prints is not known, and what lies
   * on the site's own host is not external.
   */
  public static List<ExternalLink> of(Post post, SiteIdentity site) {
    Optional<SiteHost> own = site.url().map(SiteHost::of);
    Set<Span> seen = new HashSet<>();
    List<ExternalLink> links = new ArrayList<>();
    for (Reference reference : post.references()) {
      boolean addressed =
          switch (reference.kind()) {
            case LINK, IMAGE, MEDIA -> !reference.templated();
            case POST_NAME, FILE_PATH, INCLUDE, PAGE_PATH -> false;
          };
      WebReading reading =
          addressed ? WebAddressReader.read(reference.target()) : new WebReading.Elsewhere();
      if (isExternal(reading, own) && seen.add(reference.span())) {
        links.add(new ExternalLink(reference.target(), reference.span(), reading));
      }
    }
    return links;
  }

  private static boolean isExternal(WebReading reading, Optional<SiteHost> own) {
    return reading instanceof WebReading.Asked asked
        ? own.isEmpty() || !own.get().owns(asked.address().uri().toString())
        : !(reading instanceof WebReading.Elsewhere);
  }
}
