package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the template language finds when it runs: values, and what plugins bring. */
public interface TemplateScope {

  /**
   * Whether the settings load plugins or a theme, which may bring tags, filters and values of their
   * own.
   */
  boolean loadsPlugins();

  /**
   * What runs beside the generator.
   *
   * @param root the site's folder
   */
  default Plugins plugins(Path root) {
    return Plugins.NONE;
  }

  /**
   * What plugins, a theme and the site itself add to the language.
   *
   * @param tree what lies in the site's folder
   */
  TemplateExtensions extensions(FileTree tree);

  /**
   * The files and folders on which {@link #extensions} depends besides the settings; they may be
   * missing.
   *
   * @param tree what lies in the site's folder
   */
  List<Path> inputs(FileTree tree);

  /**
   * Whether {@code site.key} prints nothing: there are settings, but they give it no value, and the
   * generator gives it none of its own.
   */
  boolean lacksSiteValue(String key);

  /**
   * Whether {@code page.key} prints nothing in a post: neither the post nor the settings give it a
   * value, nor does the generator. Plugins may do so all the same.
   */
  boolean lacksPageValue(Post post, String key);

  /**
   * What ends the part of a post that lists and feeds show as its excerpt; empty where the post
   * says itself what they show, or has no excerpt.
   */
  default Optional<String> excerptSeparator(Post post) {
    return Optional.empty();
  }
}
