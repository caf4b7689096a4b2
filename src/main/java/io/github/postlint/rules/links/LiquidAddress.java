package io.github.postlint.rules.links;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import java.util.Optional;
import java.util.Set;

/** Prints the few outputs of Liquid with which authors write addresses of their own site. */
final class LiquidAddress {
  /** What is there without a setting of the name. */
  private static final Set<String> MADE =
      Set.of(
          "time",
          "pages",
          "posts",
          "related_posts",
          "static_files",
          "html_pages",
          "html_files",
          "collections",
          "data",
          "documents",
          "categories",
          "tags",
          "config",
          "github",
          "lang",
          "version",
          "env",
          "active_lang",
          "default_lang",
          "languages",
          "baseurl_root",
          "root");

  private final Generator generator;

  LiquidAddress(Generator generator) {
    this.generator = generator;
  }

  /**
   * The address, without scheme and host where they are the site's; empty if it is not known.
   *
   * @param post in which it stands
   */
  Optional<String> print(String written, Facts post) {
    if (written.length() > AddressReader.MAX_LENGTH) {
      return Optional.empty();
    }
    LiquidValue values = new LiquidValue(generator.identity(), name -> lookup(name, post));
    StringBuilder printed = new StringBuilder();
    int from = 0;
    for (AddressOutput output = AddressOutput.next(written, 0);
        output != null;
        output = AddressOutput.next(written, from)) {
      printed.append(written, from, output.start());
      Optional<String> value = values.print(output.content());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      printed.append(value.get());
      from = output.end();
    }
    printed.append(written.substring(from));
    String address = printed.toString();
    boolean open = address.contains("{{") || address.contains("{%");
    return open ? Optional.empty() : Optional.of(address.isEmpty() ? "/" : address);
  }

  private Optional<String> lookup(String name, Facts post) {
    String[] keys = name.split("\\.");
    if (keys[0].equals("page")) {
      return keys.length == 2 ? field(keys[1], post) : Optional.empty();
    }
    Optional<Value> value = generator.data().setting(keys[1]);
    for (int i = 2; i < keys.length && value.isPresent(); i++) {
      String key = keys[i];
      value = value.filter(Mapping.class::isInstance).flatMap(one -> ((Mapping) one).value(key));
    }
    if (value.isEmpty() && keys.length == 2 && !MADE.contains(keys[1])) {
      return Optional.of("");
    }
    return value
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.isNull())
        .map(Scalar::text);
  }

  private static Optional<String> field(String key, Facts post) {
    for (FieldFact field : post.fields()) {
      boolean text = field.form() == FieldFact.Form.TEXT;
      if (text && field.key().equals(key) && field.text().length() < FieldFact.MAX_TEXT) {
        return Optional.of(field.text());
      }
    }
    return Optional.empty();
  }
}
