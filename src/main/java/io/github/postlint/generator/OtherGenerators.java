package io.github.postlint.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Recognizes sites of generators that Postlint does not read, by the files that tell them. */
final class OtherGenerators {

  /**
   * What tells a generator.
   *
   * @param name as its users write it
   * @param file relative to the site's folder
   * @param word that stands in the file; empty where its being there is enough
   */
  private record Sign(String name, String file, String word) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("Awestruct", "_ext/pipeline.rb", ""),
          new Sign("Awestruct", "_config/site.yml", ""),
          new Sign("Antora", "antora-playbook.yml", ""),
          new Sign("Antora", "antora.yml", ""),
          new Sign("Docusaurus", "docusaurus.config.js", ""),
          new Sign("Docusaurus", "docusaurus.config.ts", ""),
          new Sign("VitePress", ".vitepress/config.js", ""),
          new Sign("VitePress", ".vitepress/config.ts", ""),
          new Sign("Astro", "astro.config.mjs", ""),
          new Sign("Astro", "astro.config.js", ""),
          new Sign("Astro", "astro.config.ts", ""),
          new Sign("Next", "next.config.js", ""),
          new Sign("Next", "next.config.mjs", ""),
          new Sign("Next", "next.config.ts", ""),
          new Sign("Nuxt", "nuxt.config.js", ""),
          new Sign("Nuxt", "nuxt.config.ts", ""),
          new Sign("Gatsby", "gatsby-config.js", ""),
          new Sign("Gatsby", "gatsby-config.ts", ""),
          new Sign("Eleventy", ".eleventy.js", ""),
          new Sign("Eleventy", "eleventy.config.js", ""),
          new Sign("Eleventy", "eleventy.config.mjs", ""),
          new Sign("Eleventy", "eleventy.config.cjs", ""),
          new Sign("MkDocs", "mkdocs.yml", ""),
          new Sign("Zola", "config.toml", "base_url"),
          new Sign("Hugo", "hugo.toml", ""),
          new Sign("Hugo", "hugo.yaml", ""),
          new Sign("Hugo", "hugo.yml", ""),
          new Sign("Hugo", "hugo.json", ""),
          new Sign("Hugo", "config/_default", ""),
          new Sign("Hugo", "config.toml", "baseURL"),
          new Sign("Hugo", "config.toml", "baseurl"),
          new Sign("Hugo", "config.yaml", "baseURL"),
          new Sign("JBake", "jbake.properties", ""),
          new Sign("JBake", "src/main/jbake/jbake.properties", ""),
          new Sign("Roq", "pom.xml", "quarkus-roq"),
          new Sign("Roq", "build.gradle", "quarkus-roq"),
          new Sign("Hexo", "_config.yml", "hexo.io"),
          new Sign("Hexo", "package.json", "\"hexo\""));

  /** No file of settings is larger, in bytes. */
  private static final long MAX_SIZE = 200_000;

  private OtherGenerators() {}

  /** The name of the generator whose files lie in a folder; empty where none is recognized. */
  static Optional<String> find(Path root) {
    return SIGNS.stream().filter(sign -> isThere(root, sign)).map(Sign::name).findFirst();
  }

  private static boolean isThere(Path root, Sign sign) {
    Path file = root.resolve(sign.file);
    if (!Files.exists(file)) {
      return false;
    }
    try {
      return sign.word.isEmpty()
          || (Files.isRegularFile(file)
              && Files.size(file) <= MAX_SIZE
              && Files.readString(file).contains(sign.word));
    } catch (IOException e) {
      // What cannot be read tells nothing.
      return false;
    }
  }
}
