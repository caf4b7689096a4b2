package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.MissingNode;

/**
 * The schema's file with all files that it refers to, by address. Files outside the site and
 * addresses in the network are refused, never read.
 */
final class SchemaFiles {
  /** The one address that needs no file: the schema library brings it. */
  private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/";

  private final SchemaFolders folders;
  private final SchemaFileReader reader;
  private final Map<Path, SchemaDocument> byFile = new LinkedHashMap<>();
  private final Map<String, SchemaDocument> byAddress = new LinkedHashMap<>();
  private final Deque<SchemaDocument> open = new ArrayDeque<>();

  private SchemaFiles(Path schema, Path site) {
    this.folders = new SchemaFolders(site.toAbsolutePath().normalize(), schema.getParent());
    this.reader = new SchemaFileReader(site);
  }

  /**
   * Reads a schema and what it refers to.
   *
   * @throws SchemaException if one of the files cannot be used
   */
  static SchemaFiles read(Path schema, Path site) {
    Path file = schema.toAbsolutePath().normalize();
    SchemaFiles files = new SchemaFiles(file, site);
    files.document(file);
    while (!files.open.isEmpty()) {
      files.follow(files.open.removeFirst());
    }
    return files;
  }

  /** The file that the site names. */
  SchemaDocument main() {
    return byFile.values().iterator().next();
  }

  /** All files, the one that the site names first. */
  Collection<SchemaDocument> all() {
    return List.copyOf(byFile.values());
  }

  /** Whether a reference names a place that its file does not have. */
  boolean leadsNowhere(SchemaDocument document, String ref) {
    SchemaPlace place = resolve(document, ref);
    return place.document() != null && place.node().isMissingNode();
  }

  /** What a reference names; a place without document where that cannot be told. */
  SchemaPlace resolve(SchemaDocument document, String ref) {
    int hash = ref.indexOf('#');
    String fragment = hash < 0 ? "" : Addresses.parse(ref).map(URI::getFragment).orElse("");
    SchemaDocument target =
        hash == 0
            ? document
            : Addresses.parse(ref)
                .map(uri -> Addresses.of(document).resolve(uri))
                .map(uri -> Addresses.withoutFragment(uri).toString())
                .map(byAddress::get)
                .orElse(null);
    if (target == null || !(fragment.isEmpty() || fragment.startsWith("/"))) {
      return new SchemaPlace(null, MissingNode.getInstance());
    }
    return new SchemaPlace(target, target.json().at(fragment));
  }

  /** The document at an address without fragment, or null. */
  SchemaDocument at(String address) {
    return byAddress.get(address);
  }

  private SchemaDocument document(Path file) {
    SchemaDocument known = byFile.get(file);
    if (known != null) {
      return known;
    }
    SchemaDocument document = reader.read(file);
    byFile.put(file, document);
    byAddress.put(Addresses.of(file), document);
    byAddress.put(Addresses.of(document).toString(), document);
    open.addLast(document);
    return document;
  }

  private void follow(SchemaDocument document) {
    URI base = Addresses.of(document);
    Set<String> ids = new HashSet<>();
    for (Mapping schema : SubSchemas.of(document.root())) {
      Addresses.id(schema).ifPresent(id -> ids.add(base.resolve(id).toString()));
    }
    for (Mapping schema : SubSchemas.of(document.root())) {
      for (String keyword : new String[] {"$ref", "$dynamicRef"}) {
        schema
            .scalar(keyword)
            .filter(ref -> !ref.text().startsWith("#"))
            .ifPresent(ref -> follow(document, base, ids, ref));
      }
    }
  }

  private void follow(SchemaDocument document, URI base, Set<String> ids, Scalar ref) {
    URI target =
        Addresses.parse(ref.text())
            .map(Addresses::withoutFragment)
            .orElseThrow(
                () ->
                    document.refuse(
                        ref.span(), "\"" + ref.text() + "\" is not an address of a schema."));
    String address = base.resolve(target).toString();
    if (ids.contains(address)
        || byAddress.containsKey(address)
        || address.startsWith(META_SCHEMA)) {
      return;
    }
    if (target.isAbsolute() || target.getRawAuthority() != null) {
      throw document.refuse(
          ref.span(),
          "The schema refers to "
              + target
              + ", and Postlint fetches nothing. Put a copy into the site and refer to that file.");
    }
    byAddress.put(address, document(folders.file(document, target, ref.span())));
  }
}
