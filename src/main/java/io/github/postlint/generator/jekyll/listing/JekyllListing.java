package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.address.PageExtension;
import io.github.postlint.generator.jekyll.address.PermalinkTemplate;
import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.address.SitePermalink;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.generator.jekyll.settings.CollectionsFolder;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.LanguageTag;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import io.github.postlint.site.Settings;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Reads how Jekyll lists posts. Checked against Jekyll in a test. Without a {@code timezone} in the
 * settings, Jekyll takes that of the machine; this class takes UTC then, as build servers do.
 */
public final class JekyllListing {
  private static final List<String> DESCRIPTIONS =
      List.of("description", "excerpt", "summary", "subtitle");

  private final Optional<PermalinkTemplate> permalink;
  private final ZoneId zone;
  private final String collections;
  private final PostState states;
  private final PageExtension pages;
  private final Optional<String> language;

  /**
   * A reader for one site.
   *
   * @param zone the time zone that the settings name; empty for UTC
   * @param readsUtf8 whether Jekyll reads the files as UTF-8
   */
  public JekyllListing(
      Settings settings, JekyllEntryFilter entries, Optional<ZoneId> zone, boolean readsUtf8) {
    this.permalink = SitePermalink.read(settings);
    this.zone = zone.orElse(ZoneOffset.UTC);
    this.collections = CollectionsFolder.of(settings);
    this.states =
        new PostState(
            entries, readsUtf8, isTrue(settings, "show_drafts"), isTrue(settings, "unpublished"));
    this.pages = PageExtension.of(settings);
    this.language = LanguageTag.of(settings.values());
  }

  private static boolean isTrue(Settings settings, String key) {
    Optional<YamlValue> value = settings.values().value(key);
    return value.isPresent() && RubyText.isTrue(value.get());
  }

  /** Whether the settings' addresses tell the day. */
  public boolean tellsDay() {
    return permalink.isPresent() && permalink.get().tellsDay();
  }

  /** Whether the settings' addresses tell of the date at all. */
  public boolean tellsDate() {
    return permalink.isPresent() && permalink.get().tellsDate();
  }

  /**
   * How Jekyll lists a post.
   *
   * @param inherited the values that the settings give it
   */
  public Listing read(Post post, YamlMapping inherited) {
    PostData data = PostData.of(post, inherited);
    PostPath path = PostPath.of(post.path(), collections);
    PostTexts texts = new PostTexts(post);
    PostTerms terms = new PostTerms(data, path, texts);
    Listing.State state = states.read(post, path, data);
    Optional<OffsetDateTime> date = new PostTime(data, path, zone).read();
    List<TextFact> categories = terms.categories();
    PostAddress addresses = new PostAddress(data, path, permalink, pages.of(path.extension()));
    Optional<String> address =
        state == Listing.State.SKIPPED || path.isElsewhere()
            ? Optional.empty()
            : addresses.read(categories, date);
    return new Listing(
        state,
        new PostTitle(data, path, texts).read(),
        description(data, texts),
        language(data, path),
        date,
        address,
        address.isPresent() ? addresses.page(address.get()) : Optional.empty(),
        permalink(data, texts),
        terms.tags(),
        categories,
        new PostAuthors(data, texts).read());
  }

  private static Optional<TextFact> permalink(PostData data, PostTexts texts) {
    Optional<YamlScalar> own = data.own().scalar("permalink");
    return own.isPresent() && RubyText.isTrue(own.get())
        ? Optional.of(texts.of(own.get(), true))
        : Optional.empty();
  }

  private static Optional<TextFact> description(PostData data, PostTexts texts) {
    for (String key : DESCRIPTIONS) {
      Optional<YamlScalar> value = data.own().scalar(key);
      if (value.isPresent() && RubyText.isTrue(value.get()) && !value.get().text().isBlank()) {
        return Optional.of(texts.of(value.get(), true));
      }
    }
    return Optional.empty();
  }

  private Optional<String> language(PostData data, PostPath path) {
    Optional<String> own = LanguageTag.of(data.own());
    if (own.isPresent()) {
      return own;
    }
    Optional<String> inherited = LanguageTag.of(data.inherited());
    if (inherited.isPresent()) {
      return inherited;
    }
    for (String folder : path.neighbours()) {
      Optional<String> named = LanguageTag.ofFolder(folder);
      if (named.isPresent()) {
        return named;
      }
    }
    return language;
  }
}
