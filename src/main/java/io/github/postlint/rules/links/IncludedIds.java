package io.github.postlint.rules.links;

import io.github.postlint.post.body.Anchors;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Includes;
import io.github.postlint.site.Site;
import io.github.postlint.site.tree.PathNames;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that a page gets from the files that it includes, as far as they are written there. */
final class IncludedIds {
  private static final String DATA = "_data/";
  private static final Pattern WORD = Pattern.compile("[\\w-]+");
  private static final int MAX_FILES = 200;
  private static final int MAX_BYTES = 20_000_000;
  private static final Pattern ID =
      Pattern.compile("(?i)\\b(?:id|name)\\s{0,9}=\\s{0,9}[\"']?([^\"'\\s>{]+)[\"'\\s>]");
  private static final Pattern INCLUDE =
      Pattern.compile("\\{%-?\\s{0,9}(include|include_relative|include_cached)\\s++([\\w./-]+)");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\{\\{|\\{%-?\\s{0,9}+(?!include|comment|endcomment|raw|endraw|assign|if|else|elsif|endif"
              + "|unless|endunless|link\\b|post_url\\b)");

  private final Site site;
  private final Includes includes;
  private final Set<String> ids = new HashSet<>();
  private final Set<Path> read = new HashSet<>();
  private boolean open;
  private int bytes;

  private IncludedIds(Site site, Includes includes) {
    this.site = site;
    this.includes = includes;
  }

  /**
   * The ids of the files that a page includes, and whether it may have others.
   *
   * @param source the page's file, relative to the site
   */
  static Anchors of(String source, Site site) {
    Includes includes = site.generator().templates().extensions(site.tree()).includes();
    IncludedIds reader = new IncludedIds(site, includes);
    reader.read(PathText.resolve(site.root(), source), folder(source), false);
    return new Anchors(reader.ids, reader.open);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Ids of the page itself are known already; of Markdown in an include, headings are not. */
  private void read(Path file, String folder, boolean included) {
    Optional<String> text = text(file);
    if (text.isEmpty()) {
      open = true;
      return;
    }
    ID.matcher(text.get()).results().forEach(id -> ids.add(id.group(1)));
    open |= OTHER.matcher(text.get()).find() || (included && file.toString().endsWith(".md"));
    if (text.get().contains("site.data")) {
      readData();
    }
    Matcher include = INCLUDE.matcher(text.get());
    while (include.find()) {
      String from = include.group(1).equals("include_relative") ? folder : includes.folder() + "/";
      String path = PathNames.normal(from + include.group(2));
      read(PathText.resolve(site.root(), path), folder(path), true);
    }
  }

  /** Templates make ids of data: any word of it may be one. */
  private void readData() {
    for (int i = 0; i < site.tree().size(); i++) {
      TreeEntry entry = site.tree().get(i);
      if (entry.isReadable() && entry.path().startsWith(DATA)) {
        text(entry.file())
            .ifPresent(text -> WORD.matcher(text).results().forEach(word -> ids.add(word.group())));
      }
    }
  }

  private Optional<String> text(Path file) {
    if (read.size() >= MAX_FILES || !read.add(file)) {
      return read.contains(file) ? Optional.of("") : Optional.empty();
    }
    try {
      byte[] content = PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND);
      bytes += content.length;
      return bytes > MAX_BYTES
          ? Optional.empty()
          : Optional.of(new String(content, StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
