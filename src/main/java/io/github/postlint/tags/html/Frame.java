package io.github.postlint.tags.html;

import io.github.postlint.site.SiteIdentity;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TaxonomyKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all pages have in common: the site, the language, the looks, the way to the overviews. */
final class Frame {
  private final SiteIdentity site;
  private final List<Taxonomy> taxonomies;
  private final Texts texts;
  private final String style;
  private final String script;
  private final String scriptHash;

  /**
   * @param script runs in all pages, which do without it as well
   */
  Frame(TagIndex index, Texts texts, String style, String script) {
    this.site = index.site();
    this.taxonomies = index.taxonomies().stream().filter(t -> !t.terms().isEmpty()).toList();
    this.texts = texts;
    this.style = style;
    this.script = script;
    this.scriptHash = hash(script);
  }

  /** The fields of a page's head and header. */
  Map<String, Object> page(PageAddress address, TaxonomyKind kind, String title) {
    Map<String, Object> page = new HashMap<>();
    page.put("lang", texts.languageTag());
    page.put("dir", texts.word("dir"));
    page.put("t", texts.all());
    page.put("style", style);
    page.put("script", script);
    page.put("scriptHash", scriptHash);
    page.put("title", title);
    page.put("site", site.title().filter(Characters::isVisible).orElse(texts.word("home")));
    page.put("home", Href.of(site.basePath() + "/").orElse(null));
    page.put("root", address.root());
    page.put("canonical", canonical(address));
    page.put("nav", taxonomies.stream().map(taxonomy -> entry(taxonomy, kind)).toList());
    page.put("kind", kind.key());
    page.put("kindLabel", texts.plural(kind));
    return page;
  }

  /** The fields of a page at an old address of a term, which leads on to the term's own. */
  Map<String, Object> moved(PageAddress old, IndexedTerm term) {
    PageAddress address = new PageAddress(term.address());
    Map<String, Object> page = page(old, term.kind(), term.label());
    page.put("canonical", canonical(address));
    page.put("label", term.label());
    page.put("path", address.href());
    return page;
  }

  /** What a page's policy says of the script that it allows. */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private String canonical(PageAddress address) {
    return site.url().flatMap(url -> Href.of(site.address(address.path()))).orElse(null);
  }

  private Map<String, Object> entry(Taxonomy taxonomy, TaxonomyKind current) {
    return Map.of(
        "label", texts.plural(taxonomy.kind()),
        "path", new PageAddress(taxonomy.address()).href(),
        "current", taxonomy.kind() == current);
  }
}
