package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.address.JekyllFileName;
import io.github.postlint.generator.jekyll.address.PostFolder;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Settings;
import io.github.postlint.site.Sources;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that Jekyll reads with the settings of a site. */
final class JekyllSources implements Sources {
  private static final String MARKDOWN_EXTENSIONS = "markdown,mkdown,mkdn,mkd,md";
  private static final String USUAL_EXTENSION = "md";

  private static final Set<String> OTHER_FORMATS =
      Set.of(
          "xml", "textile", "org", "rst", "txt", "haml", "slim", "json", "css", "scss", "sass",
          "js", "coffee", "yml", "yaml", "csv", "ipynb");

  private final JekyllEntryFilter entries;
  private final SourceFolders folders;
  private final Set<String> extensions;
  private final boolean readsUtf8;

  private final AsciiDocFiles asciiDoc;
  private final HtmlFiles html;

  JekyllSources(
      Settings settings, JekyllEntryFilter entries, AsciiDocFiles asciiDoc, HtmlFiles html) {
    this.asciiDoc = asciiDoc;
    this.html = html;
    this.entries = entries;
    this.folders = new SourceFolders(settings, entries);
    this.extensions =
        new LinkedHashSet<>(
            List.of(
                settings
                    .text("markdown_ext")
                    .orElse(MARKDOWN_EXTENSIONS)
                    .strip()
                    .split("\\s*,\\s*")));
    this.readsUtf8 = isUtf8(settings.text("encoding").orElse("utf-8"));
  }

  @Override
  public boolean entersFolder(String path) {
    return entries.entersFolder(path);
  }

  @Override
  public boolean readsFolder(String path) {
    return folders.contain(path);
  }

  @Override
  public boolean publishesFolder(String path) {
    return folders.contain(path);
  }

  @Override
  public Optional<String> postFolder() {
    return Optional.of("_posts");
  }

  @Override
  public int postEntry(String path, boolean drafts) {
    return PostFolder.entry(path, drafts);
  }

  @Override
  public boolean readsEntry(String path, String entry) {
    return entries.readsEntry(path, entry);
  }

  @Override
  public boolean isMarkup(String path) {
    return asciiDoc.have(path) ? asciiDoc.lacking().isEmpty() : isMarkdown(path) || html.have(path);
  }

  /** Whether the settings say that the file is Markdown. */
  boolean isMarkdown(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && extensions.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  @Override
  public String markupExtension() {
    return extensions.contains(USUAL_EXTENSION)
        ? USUAL_EXTENSION
        : extensions.stream().findFirst().orElse(USUAL_EXTENSION);
  }

  @Override
  public boolean isOtherFormat(String path) {
    return OTHER_FORMATS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  @Override
  public Optional<String> lacksFor(String path) {
    return asciiDoc.have(path) ? asciiDoc.lacking() : Optional.empty();
  }

  @Override
  public FileName fileName(String path) {
    return JekyllFileName.of(path);
  }

  @Override
  public boolean readsUtf8() {
    return readsUtf8;
  }

  private static boolean isUtf8(String name) {
    return name.equalsIgnoreCase("utf-8") || name.equalsIgnoreCase("utf8");
  }
}
