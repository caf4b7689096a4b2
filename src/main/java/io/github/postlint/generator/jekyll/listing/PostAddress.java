package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.address.PermalinkTemplate;
import io.github.postlint.generator.jekyll.address.PermalinkValues;
import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.PercentDecoder;
import io.github.postlint.site.tree.PathNames;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
    Optional<Value> permalink = permalink();
    if (permalink.isPresent() && !RubyText.isText(permalink.get())) {
      return Optional.empty();
    }
    Optional<String> own = text(permalink);
    PermalinkValues values =
        new PermalinkValues(path, slug(), texts(categories), date, outputExtension(own));
    PermalinkTemplate template = own.isPresent() ? PermalinkTemplate.of(own.get()) : site.get();
    return template.fill(values);
  }

  private static List<String> texts(List<TextFact> categories) {
    List<String> texts = new ArrayList<>(categories.size());
    for (TextFact category : categories) {
      texts.add(category.text());
    }
    return texts;
  }

  /** The page's file, for the post's address; empty where it cannot be known. */
  Optional<String> page(String address) {
    return file(address, outputExtension(text(permalink())));
  }

  private Optional<Value> permalink() {
    return value("permalink");
  }

  private static Optional<String> text(Optional<Value> permalink) {
    return permalink.isPresent()
        ? Optional.of(((Scalar) permalink.get()).text())
        : Optional.empty();
  }

  private Optional<Value> value(String key) {
    Optional<PostData.Datum> found = data.findTrue(key);
    return found.isPresent() ? Optional.of(found.get().value()) : Optional.empty();
  }

  private Optional<String> slug() {
    Optional<Value> slug = value("slug");
    if (slug.isPresent()) {
      return RubyText.isText(slug.get())
          ? Optional.of(RubyText.print(slug.get()))
          : Optional.empty();
    }
    boolean read = data.outcome() == PostData.Outcome.READ;
    return Optional.of(read ? path.slug() : path.baseName());
  }

  /** A post's own permalink decides on the extension, even where it is a template. */
  private String outputExtension(Optional<String> permalink) {
    if (permalink.isEmpty() || permalink.get().endsWith("/")) {
      return pageExtension;
    }
    String extension = RubyFile.extension(permalink.get());
    return extension.isEmpty() ? pageExtension : extension;
  }

  /**
   * The file, relative to the folder of the built site and with a leading slash; empty where Jekyll
   * stops, or where its name is not text.
   *
   * @param outputExtension of the page, with its dot
   */
  private static Optional<String> file(String address, String outputExtension) {
    Optional<String> path = PercentDecoder.decode(address);
    return path.isPresent() && path.get().indexOf('\0') < 0
        ? Optional.of(file(expand(path.get()), address.endsWith("/"), outputExtension))
        : Optional.empty();
  }

  private static String file(String path, boolean folder, String outputExtension) {
    if (folder) {
      return path.equals("/") ? "/index.html" : path + "/index.html";
    }
    return path.endsWith(outputExtension) ? path : path + outputExtension;
  }

  /** Ruby's {@code File.expand_path}: an absolute path without {@code .} and {@code ..}. */
  private static String expand(String path) {
    return "/" + PathNames.normal(path);
  }
}
