package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** The addresses by which schemas refer to each other. */
final class Addresses {
  private Addresses() {}

  /** The address that stands for a file: its own, or one that no network knows. */
  static URI of(SchemaDocument document) {
    URI file = URI.create(of(document.file()));
    return id(document.root()).map(id -> file.resolve(id)).orElse(file);
  }

  /** Not {@code file:}, whose slashes libraries write differently. */
  static String of(Path file) {
    return "postlint://site" + file.toUri().getRawPath();
  }

  /** The address that a schema gives itself. */
  static Optional<URI> id(Value schema) {
    return ((Mapping) schema)
        .scalar("$id")
        .map(Scalar::text)
        .flatMap(Addresses::parse)
        .map(Addresses::withoutFragment);
  }

  /** The text as an address; empty where it is none. */
  static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The address of the file that holds what {@code uri} names. */
  static URI withoutFragment(URI uri) {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? uri : URI.create(text.substring(0, hash));
  }
}
