package io.github.postlint.rules.links;

import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import java.util.List;
import java.util.Set;

/** Finds links to pages, files and headings that the site does not have. */
public final class LinkInternal extends ReferenceRule {
  /** The rule. */
  public LinkInternal() {
    super(
        "link-internal",
        Severity.ERROR,
        "a link to a page, post, file or heading that the site does not have");
  }

  /** An address that is written wrongly leads nowhere. */
  @Override
  public Set<String> yieldsTo() {
    return Set.of("link-syntax");
  }

  @Override
  void check(List<Facts> posts, LinkSite site, SiteReporter reporter) {
    TagLinks tags = new TagLinks(site.map(), posts);
    PageLinks links = new PageLinks(site, tags);
    Verdicts verdicts = new Verdicts("links", reporter);
    for (Facts post : posts) {
      for (LinkFact reference : LinkSite.references(post)) {
        Verdict verdict =
            switch (reference.kind()) {
              case LINK -> links.check(reference, post);
              case POST_NAME, FILE_PATH -> tags.check(reference);
              case IMAGE, MEDIA, INCLUDE, PAGE_PATH -> Verdict.OUTSIDE;
            };
        verdicts.add(verdict, reference, post);
      }
    }
    verdicts.finish();
  }
}
