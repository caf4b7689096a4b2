package io.github.postlint.site.jekyll;

import io.github.postlint.post.Post;
import io.github.postlint.post.yaml.YamlMapping;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.site.Listing;
import io.github.postlint.site.Settings;
import io.github.postlint.site.TextFact;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads how Jekyll lists posts. Checked against Jekyll in a test. Without a {@code timezone} in the
 * settings, Jekyll takes that of the machine; this class takes UTC then, as build servers do.
 */
final class JekyllListing {
  private static final List<String> DESCRIPTIONS =
      List.of("description", "excerpt", "summary", "subtitle");

  private final Optional<PermalinkTemplate> permalink;
  private final ZoneId zone;
  private final String collections;
  private final PostState states;
  private final PageExtension pages;
  private final Optional<String> language;

  JekyllListing(
      Settings settings, JekyllEntryFilter entries, Optional<ZoneId> zone, boolean readsUtf8) {
    this.permalink = SitePermalink.read(settings);
    this.zone = zone.orElse(ZoneOffset.UTC);
    this.collections = CollectionsFolder.of(settings);
    this.states =
        new PostState(
            entries,
            readsUtf8,
            settings.values().value("show_drafts").filter(RubyText::isTrue).isPresent(),
            settings.values().value("unpublished").filter(RubyText::isTrue).isPresent());
    this.pages = PageExtension.of(settings);
    this.language = LanguageTag.of(settings.values());
  }

  /** Whether the settings' addresses tell the day. */
  boolean tellsDay() {
    return permalink.filter(PermalinkTemplate::tellsDay).isPresent();
  }

  /** Whether the settings' addresses tell of the date at all. */
  boolean tellsDate() {
    return permalink.filter(PermalinkTemplate::tellsDate).isPresent();
  }

  Listing read(Post post, YamlMapping inherited) {
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
        address.flatMap(addresses::page),
        data.own().scalar("permalink").filter(RubyText::isTrue).map(one -> texts.of(one, true)),
        terms.tags(),
        categories,
        new PostAuthors(data, texts).read());
  }

  private static Optional<TextFact> description(PostData data, PostTexts texts) {
    return DESCRIPTIONS.stream()
        .flatMap(key -> data.own().scalar(key).stream())
        .filter(value -> RubyText.isTrue(value) && !value.text().isBlank())
        .map((YamlScalar value) -> texts.of(value, true))
        .findFirst();
  }

  private Optional<String> language(PostData data, PostPath path) {
    return Stream.of(LanguageTag.of(data.own()), LanguageTag.of(data.inherited()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> path.neighbours().stream().flatMap(JekyllListing::folder).findFirst())
        .or(() -> language);
  }

  private static Stream<String> folder(String name) {
    return LanguageTag.ofFolder(name).stream();
  }
}
