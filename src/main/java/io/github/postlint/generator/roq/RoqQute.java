package io.github.postlint.generator.roq;

import io.github.postlint.post.qute.QuteScope;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What Qute knows on a site. */
final class RoqQute {
  private static final Set<String> VALUES = Set.of("site", "page", "now", "roqVersion", "locale");

  /** Those of Quarkus, of Roq and of its plugins. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "inject", "cdi", "config", "data", "str", "time", "uri", "msg", "json", "arc", "bundle",
          "web", "roq", "list", "map", "global");

  /** What Roq's own classes have, since version 1, and what its plugins add to them. */
  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "page",
          Set.of(
              "allTags",
              "asciidocAttributes",
              "baseFileName",
              "collection",
              "collectionId",
              "content",
              "contentAbstract",
              "data",
              "date",
              "description",
              "draft",
              "equals",
              "file",
              "fileExists",
              "files",
              "hashCode",
              "hidden",
              "id",
              "image",
              "imageExists",
              "lastModifiedAt",
              "llmstxt",
              "name",
              "Name",
              "next",
              "nextPage",
              "paginator",
              "prev",
              "prevPage",
              "previous",
              "previousPage",
              "rawContent",
              "rawTemplate",
              "readTime",
              "search",
              "series",
              "seriesTitle",
              "site",
              "sitemap",
              "slug",
              "Slug",
              "source",
              "sourceFileName",
              "sourcePath",
              "tags",
              "title",
              "toString",
              "url"),
          "site",
          Set.of(
              "allPages",
              "collections",
              "data",
              "description",
              "document",
              "equals",
              "file",
              "fileExists",
              "files",
              "hashCode",
              "image",
              "imageExists",
              "imagesDirUrl",
              "index",
              "normalPage",
              "page",
              "pageContent",
              "pages",
              "searchIndex",
              "tags",
              "title",
              "toString",
              "url"));

  /** What gives Qute more names, in code of Java's or Kotlin's. */
  private static final Set<String> SIGNS = Set.of("TemplateGlobal", "TemplateExtension");

  private static final int MAX_FILES = 2_000;

  private RoqQute() {}

  /** Themes and code may bring values of their own. */
  static QuteScope of(Path root, RoqSettings settings, RoqProject project) {
    boolean themed = project.has("quarkus-roq-theme");
    return new QuteScope(
        VALUES,
        NAMESPACES,
        MEMBERS,
        RoqTemplates.names(root),
        !themed && !hasOwn(root.resolve("src/main")),
        settings.isTrue("quarkus.qute.alt-expr-syntax"));
  }

  private static boolean hasOwn(Path code) {
    if (!Files.isDirectory(code)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(code)) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".kt"))
          .limit(MAX_FILES)
          .anyMatch(RoqQute::brings);
    } catch (IOException e) {
      // What cannot be read may bring anything.
      return true;
    }
  }

  private static boolean brings(Path file) {
    try {
      String text = PlainFile.text(file);
      return SIGNS.stream().anyMatch(text::contains);
    } catch (IOException e) {
      return true;
    }
  }
}
