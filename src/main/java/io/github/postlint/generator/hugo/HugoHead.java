package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.HeadSlip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the front matter of a document says in vain: aliases, slugs, terms, and keys in tables. */
record HugoHead(HugoSite site, Post post) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[ _-]|$)");
  private static final Pattern SCHEME = Pattern.compile("(?i)https?:.*");

  /** Tables in which keys of these names mean something of their own. */
  private static final Set<String> OWN_TABLES =
      Set.of("params", "cascade", "build", "_build", "menu", "menus", "sitemap", "outputs");

  private static final Set<String> KEYS_OF_PAGES =
      Set.of("date", "draft", "tags", "categories", "aliases", "slug", "publishDate", "weight");

  List<HeadSlip> slips() {
    List<HeadSlip> slips = new ArrayList<>(HeadDates.slips(site, post));
    HeadEnd end = new HeadEnd(post);
    end.closing().ifPresent(slips::add);
    end.rest().ifPresent(slips::add);
    fileName().ifPresent(slips::add);
    home().ifPresent(slips::add);
    boolean toml = post.source().text().startsWith("+++");
    Set<String> taxonomies = site.settings().taxonomies();
    HeadTerms terms = new HeadTerms(site);
    for (MappingEntry entry : post.values().entries()) {
      String key = entry.key().text();
      if (key.equals("aliases")) {
        HeadTerms.items(entry.value()).forEach(item -> alias(item, slips));
      } else if (key.equals("slug") && entry.value() instanceof Scalar slug) {
        slug(slug, slips);
      } else if (taxonomies.contains(key)) {
        terms.check(entry, slips);
      } else if (toml && entry.value() instanceof Mapping table && !OWN_TABLES.contains(key)) {
        table(key, table, slips);
      }
    }
    return slips;
  }

  /** Without a title an address may be nothing but a slash. */
  private Optional<HeadSlip> home() {
    if (post.values().value("title").isPresent() || post.values().value("url").isPresent()) {
      return Optional.empty();
    }
    boolean home =
        HugoListing.of(post, site, Mapping.empty(Span.at(0)))
            .page()
            .filter("/index.html"::equals)
            .isPresent();
    return home && post.kind().isPost()
        ? Optional.of(
            new HeadSlip(
                Span.at(0),
                true,
                "This page takes the place of the home page: its address is made of its title, and"
                    + " it has none. Add a title."))
        : Optional.empty();
  }

  /** Names of files that seem to say what Hugo does not read in them. */
  private Optional<HeadSlip> fileName() {
    String file = post.path().substring(post.path().lastIndexOf('/') + 1);
    if (file.equalsIgnoreCase("index.md") && !file.equals("index.md")) {
      return Optional.of(
          new HeadSlip(
              Span.at(0),
              false,
              "Hugo makes a page \"index\" of this file: the text of a folder is in \"index.md\","
                  + " in small letters. Rename it."));
    }
    String name = site.paths().of(post.path()).map(ContentPath::ownName).orElse("");
    boolean dated =
        !site.dates().readsFileNames()
            || !DAY.matcher(name).lookingAt()
            || site.dates().date(post.values(), name).isPresent();
    return dated
        ? Optional.empty()
        : Optional.of(
            new HeadSlip(
                Span.at(0),
                true,
                "Hugo cannot read the date in the name of this file, and to it the post is of 1"
                    + " January 0001. Begin the name with a day such as 2017-05-09."));
  }

  private void alias(Value item, List<HeadSlip> slips) {
    if (!(item instanceof Scalar alias)) {
      return;
    }
    String text = alias.text();
    if (SCHEME.matcher(text).matches()) {
      slips.add(
          new HeadSlip(
              alias.span(),
              true,
              "Hugo stops the build at an alias with a host. Write the path alone, such as \""
                  + text.replaceFirst("(?i)https?:/*[^/]*", "")
                  + "\"."));
      return;
    }
    String section = section();
    if (!section.isEmpty() && (text + "/").startsWith(section + "/")) {
      slips.add(
          new HeadSlip(
              alias.span(),
              false,
              "Hugo takes "
                  + Excerpt.quoted(text)
                  + " from the post's folder, and makes \"/"
                  + section
                  + "/"
                  + text
                  + "\" of it: who follows the old address gets an error page. Write \"/"
                  + text
                  + "\"."));
    }
  }

  private String section() {
    return site.paths()
        .of(post.path())
        .map(path -> path.folder())
        .map(folder -> folder.substring(0, Math.max(0, (folder + "/").indexOf('/'))))
        .orElse("");
  }

  private static void slug(Scalar slug, List<HeadSlip> slips) {
    if (slug.text().indexOf('#') >= 0) {
      slips.add(
          new HeadSlip(
              slug.span(),
              true,
              "Links to this post lead elsewhere: Hugo leaves \"#\" in the address, where browsers"
                  + " see its end. Write a slug without it."));
    }
  }

  /** In TOML whatever follows a table's header belongs to the table. */
  private void table(String name, Mapping table, List<HeadSlip> slips) {
    for (MappingEntry entry : table.entries()) {
      String key = entry.key().text();
      if (KEYS_OF_PAGES.contains(key) && post.values().value(key).isEmpty()) {
        slips.add(
            new HeadSlip(
                entry.key().span(),
                false,
                "\""
                    + key
                    + "\" belongs to the table ["
                    + name
                    + "] above it, and the post itself has none. Write the line above \"["
                    + name
                    + "]\"."));
      }
    }
  }
}
