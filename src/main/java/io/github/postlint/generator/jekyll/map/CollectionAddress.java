package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.JekyllSlug;
import io.github.postlint.generator.jekyll.address.NamedTemplate;
import io.github.postlint.generator.jekyll.address.OutputPath;
import io.github.postlint.generator.jekyll.address.PageExtension;
import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import java.util.Map;
import java.util.Optional;

/** Makes the addresses of a collection's file. */
record CollectionAddress(CollectionFile file, PageExtension extensions) {

  String outputExtension() {
    return extensions.of(extension());
  }

  private String extension() {
    return RubyFile.extension(file.path());
  }

  /** The address of a document; empty where a part of it is not known. */
  Optional<String> document(Optional<String> permalink, Optional<String> ownSlug) {
    String slug = ownSlug.orElseGet(() -> new PostPath(file.path(), file.path()).slug());
    Map<String, String> values =
        Map.of(
            "collection",
            file.collection().label(),
            "path",
            path(),
            "name",
            JekyllSlug.plain(RubyFile.baseName(file.path())),
            "title",
            JekyllSlug.pretty(slug),
            "slug",
            JekyllSlug.plain(slug),
            "output_ext",
            permalink
                .filter(text -> !text.endsWith("/"))
                .map(RubyFile::extension)
                .filter(text -> !text.isEmpty())
                .orElse(outputExtension()));
    return NamedTemplate.fill(permalink.orElse(file.collection().template()), values);
  }

  /** Where a file without front matter is copied to; empty where that is not known. */
  Optional<String> copy() {
    Map<String, String> values =
        Map.of(
            "collection",
            file.collection().label(),
            "path",
            path(),
            "name",
            RubyFile.baseName(file.path()),
            "title",
            "",
            "output_ext",
            "");
    return NamedTemplate.fill(file.collection().template(), values)
        .map(
            address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
        .map(address -> OutputPath.decode(address + extension()).substring(1));
  }

  /** The path within the collection, without extension. */
  private String path() {
    String entry = "/" + file.entry();
    int end = entry.length() - extension().length();
    while (end > 0 && entry.charAt(end - 1) == '.') {
      end--;
    }
    return entry.substring(0, end);
  }
}
