package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.PageExtension;
import io.github.postlint.generator.jekyll.plugin.LoadedGems;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Settings;
import io.github.postlint.site.tree.FileTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files of Markdown without front matter of which plugins make pages: any of them, or those that
 * are called README. Where it is not certain that the plugins are there, no file is one.
 *
 * @param any whether a plugin takes all
 * @param readmes whether a plugin makes indexes of READMEs
 * @param wanted names that the settings include
 */
record PlainPages(
    boolean any, boolean readmes, List<String> wanted, PageExtension extensions, FileTree tree) {
  /** What lies in most repositories and is no page of the site. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "README",
          "LICENSE",
          "LICENCE",
          "COPYING",
          "CODE_OF_CONDUCT",
          "CONTRIBUTING",
          "ISSUE_TEMPLATE",
          "PULL_REQUEST_TEMPLATE");

  private static final List<String> INDEXES =
      List.of("index.html", "index.md", "index.markdown", "index.htm", "index.adoc");

  static PlainPages of(Settings settings, FileTree tree, PageExtension extensions) {
    LoadedGems gems = LoadedGems.of(settings, tree.root());
    return new PlainPages(
        has("jekyll-optional-front-matter", gems, settings.mapping("optional_front_matter")),
        has("jekyll-readme-index", gems, settings.mapping("readme_index")),
        settings.texts("include"),
        extensions,
        tree);
  }

  private static boolean has(String gem, LoadedGems gems, Mapping settings) {
    boolean off = settings.scalar("enabled").filter(Scalar::isFalse).isPresent();
    return !gems.alone() && gems.readable() && gems.names().contains(gem) && !off;
  }

  /** Whether a file is one, given that it has no front matter. */
  boolean have(String path) {
    String extension = RubyFile.extension(path);
    if (extension.isEmpty()
        || !extensions.markdown().contains(extension.toLowerCase(Locale.ROOT))) {
      return false;
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(folder.length(), path.length() - extension.length());
    boolean leftOut = LEFT_OUT.contains(name.toUpperCase(Locale.ROOT));
    boolean page = any && (!leftOut || wanted.contains(path)) && !path.startsWith(".github/");
    return page || (readmes && name.equalsIgnoreCase("readme") && !hasIndex(folder));
  }

  private boolean hasIndex(String folder) {
    for (String index : INDEXES) {
      if (tree.indexOf(folder + index) >= 0) {
        return true;
      }
    }
    return false;
  }
}
