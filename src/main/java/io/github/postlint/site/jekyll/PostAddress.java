package io.github.postlint.site.jekyll;

import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlValue;
import io.github.postlint.site.TextFact;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Makes a post's address.
 *
 * @param site the settings' template; empty where Jekyll stops at it
 * @param pageExtension of the pages that are made from files with the post's extension
 */
record PostAddress(
    PostData data, PostPath path, Optional<PermalinkTemplate> site, String pageExtension) {

  /** The address; empty where Jekyll stops, or where it depends on what is not known. */
  Optional<String> read(List<TextFact> categories, Optional<OffsetDateTime> date) {
    if (data.outcome() == PostData.Outcome.UNKNOWN || site.isEmpty()) {
      return Optional.empty();
    }
    Optional<YamlValue> permalink = permalink();
    if (permalink.isPresent() && !RubyText.isText(permalink.get())) {
      return Optional.empty();
    }
    Optional<String> own = text(permalink);
    PermalinkValues values =
        new PermalinkValues(
            path,
            slug(),
            categories.stream().map(TextFact::text).toList(),
            date,
            outputExtension(own));
    return own.map(PermalinkTemplate::of).or(() -> site).flatMap(one -> one.fill(values));
  }

  /** The page's file, for the post's address; empty where it cannot be known. */
  Optional<String> page(String address) {
    return PageFile.of(address, outputExtension(text(permalink())));
  }

  private Optional<YamlValue> permalink() {
    return data.findTrue("permalink").map(PostData.Datum::value);
  }

  private static Optional<String> text(Optional<YamlValue> permalink) {
    return permalink.map(value -> ((YamlScalar) value).text());
  }

  private Optional<String> slug() {
    Optional<YamlValue> slug = data.findTrue("slug").map(PostData.Datum::value);
    if (slug.isPresent()) {
      return slug.filter(RubyText::isText).map(RubyText::print);
    }
    boolean read = data.outcome() == PostData.Outcome.READ;
    return Optional.of(read ? path.slug() : path.baseName());
  }

  /** A post's own permalink decides on the extension, even where it is a template. */
  private String outputExtension(Optional<String> permalink) {
    return permalink
        .filter(text -> !text.endsWith("/"))
        .map(RubyFile::extension)
        .filter(extension -> !extension.isEmpty())
        .orElse(pageExtension);
  }
}
