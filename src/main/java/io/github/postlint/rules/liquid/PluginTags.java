package io.github.postlint.rules.liquid;

import java.util.Set;

/** Tags of plugins that are common, or that some hosts load unasked. */
final class PluginTags {
  private static final Set<String> NAMES =
      Set.of(
          ("asset avatar bibliography cite details feed_meta figure gist github_edit_link"
                  + " github_sample img include_cached mermaid octicon paginate picture plantuml"
                  + " post_list quote reference remote_include responsive_image seo soundcloud spotify"
                  + " tab tabs t toc tweet twitter vimeo youtube codeblock math tex")
              .split(" "));

  private PluginTags() {}

  /**
   * Whether a tag, or the block of an end tag, is among them.
   *
   * @param declared more of them, which the site names
   */
  static boolean contains(String name, Set<String> declared) {
    String block = name.startsWith("end") ? name.substring(3) : name;
    return NAMES.contains(block) || declared.contains(block) || declared.contains(name);
  }
}
