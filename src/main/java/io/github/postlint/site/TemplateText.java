package io.github.postlint.site;

import io.github.postlint.read.PlainFile;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the site's layouts, includes, pages and plugins say: every file of the site that may read a
 * post's values, posts themselves aside. Files are read when first asked for.
 */
public final class TemplateText {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "html",
          "htm",
          "xml",
          "md",
          "markdown",
          "liquid",
          "json",
          "txt",
          "rb",
          "js",
          "css",
          "ftl",
          "gsp",
          "gxml",
          "tpl",
          "thyme",
          "jade",
          "peb",
          "java");

  /** No template of a blog is larger, in bytes. */
  private static final long MAX_SIZE = 1_000_000;

  private final Site site;
  private final StringBuilder text = new StringBuilder();
  private boolean read;

  /** The templates of a site, which must not change meanwhile. */
  public TemplateText(Site site) {
    this.site = site;
  }

  /**
   * Whether a template or a plugin reads {@code key} of posts, or may do so: the word stands in
   * Liquid or in a plugin. Never where it is not known what a template of the generator is.
   */
  public boolean mayRead(String key) {
    if (site.generator().knowledge() != Generator.Knowledge.ALL) {
      return false;
    }
    if (!read) {
      read();
    }
    String word = "(?<![\\w-])" + Pattern.quote(key) + "(?![\\w-])";
    return Pattern.compile("\\{[{%][^{}]*?" + word + "|[.\\[\"':]" + word + "[\"'\\]]?\\s*[^-\\s:]")
        .matcher(text)
        .find();
  }

  private void read() {
    read = true;
    Set<String> posts = new HashSet<>();
    for (PostFile file : site.files()) {
      if (file.kind().isPost()) {
        posts.add(file.path());
      }
    }
    for (int i = 0; i < site.tree().size(); i++) {
      TreeEntry entry = site.tree().get(i);
      if (entry.kind() == TreeEntry.Kind.FILE
          && EXTENSIONS.contains(extension(entry.path()))
          && entry.size() <= MAX_SIZE
          && !posts.contains(entry.path())) {
        add(entry);
      }
    }
  }

  private void add(TreeEntry entry) {
    try {
      text.append(
          new String(
              PlainFile.bytes(entry.file(), PlainFile.WRITTEN_BY_HAND), StandardCharsets.UTF_8));
      text.append("\n}}\n");
    } catch (IOException e) {
      // What cannot be read is not a template either.
      text.append('\n');
    }
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
