package io.github.postlint.generator.neutral;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A generator of which no more is known than this.
 *
 * @param name as its users write it
 * @param signs by which its sites are told
 * @param folders in which its documents usually lie; where a site has none of them, they may lie
 *     anywhere
 * @param prefix with which the attributes begin that it reads in the header of an AsciiDoc document
 */
record OtherGenerator(String name, List<Sign> signs, List<String> folders, String prefix) {
  private static final String PAGE = "page-";

  /** A generator of which nothing is known. */
  static final OtherGenerator UNKNOWN = new OtherGenerator("", List.of(), List.of(), PAGE);

  /** In the order in which they are looked for: the more telling signs come first. */
  static final List<OtherGenerator> ALL =
      List.of(
          of("Awestruct", "_ext/pipeline.rb _config/site.yml", "", "awestruct-"),
          of("Antora", "antora-playbook.yml antora.yml", "", PAGE),
          of(
              "Docusaurus",
              "docusaurus.config.js docusaurus.config.ts docusaurus.config.mjs"
                  + " package.json:\"@docusaurus/core\"",
              "blog docs news src/pages",
              PAGE),
          of(
              "VitePress",
              ".vitepress/config.js .vitepress/config.ts .vitepress/config.mts"
                  + " .vitepress/config.mjs docs/.vitepress/config.js docs/.vitepress/config.ts"
                  + " docs/.vitepress/config.mts package.json:\"vitepress\"",
              "",
              PAGE),
          of(
              "VuePress",
              ".vuepress/config.js .vuepress/config.ts docs/.vuepress/config.js"
                  + " docs/.vuepress/config.ts package.json:\"vuepress\"",
              "",
              PAGE),
          of(
              "Astro",
              "astro.config.mjs astro.config.js astro.config.ts",
              "src/content src/pages",
              PAGE),
          of(
              "Next",
              "next.config.js next.config.mjs next.config.ts package.json:\"next\":",
              "content posts _posts data/blog src/content src/posts blog docs pages src/pages app"
                  + " src/app",
              PAGE),
          of("Nuxt", "nuxt.config.js nuxt.config.ts package.json:\"nuxt\":", "content", PAGE),
          of(
              "Gatsby",
              "gatsby-config.js gatsby-config.ts gatsby-config.mjs package.json:\"gatsby\":",
              "content src/content src/pages src/posts blog posts docs",
              PAGE),
          of(
              "Eleventy",
              ".eleventy.js eleventy.config.js eleventy.config.mjs eleventy.config.cjs"
                  + " package.json:\"@11ty/eleventy\"",
              "",
              PAGE),
          of("MkDocs", "mkdocs.yml mkdocs.yaml", "docs", PAGE),
          of("mdBook", "book.toml", "src", PAGE),
          of("Pelican", "pelicanconf.py", "content", PAGE),
          of(
              "Middleman",
              "config.rb:activate Gemfile:\"middleman Gemfile:'middleman",
              "source",
              PAGE),
          of("Nanoc", "nanoc.yaml", "content", PAGE),
          of("Bridgetown", "bridgetown.config.yml config/initializers.rb:Bridgetown", "src", PAGE),
          of("Gridsome", "gridsome.config.js", "content blog docs", PAGE),
          of(
              "SvelteKit",
              "svelte.config.js",
              "content posts src/content src/posts src/routes",
              PAGE),
          of("Quartz", "quartz.config.ts", "content", PAGE),
          of("Nikola", "conf.py:BLOG_TITLE", "posts pages", PAGE),
          of("Zola", "config.toml:base_url", "content", PAGE),
          of(
              "Hugo",
              "hugo.toml hugo.yaml hugo.yml hugo.json config/_default config.toml:baseURL"
                  + " config.toml:baseurl config.yaml:baseURL config.yaml:baseurl"
                  + " config.yml:baseURL config.json:baseURL config.toml:languageCode"
                  + " archetypes/default.md",
              "content",
              PAGE),
          of("Hexo", "_config.yml:hexo.io package.json:\"hexo\"", "source", PAGE),
          of("Maven", "site.xml", "markdown asciidoc", PAGE),
          of(
              "Maven",
              "src/site/site.xml src/site/markdown src/site/asciidoc",
              "src/site/markdown src/site/asciidoc content/markdown content/asciidoc",
              PAGE),
          of("Asciidoctor", "src/docs/asciidoc src/docs/asciidoctor", "src/docs", PAGE));

  /** Copies the lists. */
  OtherGenerator {
    signs = List.copyOf(signs);
    folders = List.copyOf(folders);
  }

  private static OtherGenerator of(String name, String signs, String folders, String prefix) {
    List<Sign> all = List.of(signs.split(" ")).stream().map(Sign::of).toList();
    return new OtherGenerator(
        name, all, folders.isEmpty() ? List.of() : List.of(folders.split(" ")), prefix);
  }

  /** The sign that a folder has; empty where it has none. */
  Optional<Sign> sign(Path root) {
    return signs.stream().filter(sign -> sign.liesIn(root)).findFirst();
  }
}
