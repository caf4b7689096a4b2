package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.HeadSlip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the front matter of a document says in vain: aliases, slugs, terms, and keys in tables. */
record HugoHead(HugoSite site, Post post) {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*");

  /** Where the keys of front matter that is closed too early may end, in UTF-16 units. */
  private static final int MAX_KEYS = 1_000;

  private static final Pattern KEYS_BELOW =
      Pattern.compile("\\s*(?:[\\w-]+:[ \\t].*+\\R)++---[ \\t]*(?:\\R|$)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[ _-]|$)");
  private static final Pattern KEY_LINE = Pattern.compile("([ \\t]*)[\\w-]+:(?:[ \\t].*)?");
  private static final Pattern SCHEME = Pattern.compile("(?i)https?:.*");

  /** Tables in which keys of these names mean something of their own. */
  private static final Set<String> OWN_TABLES =
      Set.of("params", "cascade", "build", "_build", "menu", "menus", "sitemap", "outputs");

  private static final Set<String> KEYS_OF_PAGES =
      Set.of("date", "draft", "tags", "categories", "aliases", "slug", "publishDate", "weight");

  List<HeadSlip> slips() {
    List<HeadSlip> slips = new ArrayList<>(HeadDates.slips(site, post));
    closing().ifPresent(slips::add);
    rest().ifPresent(slips::add);
    fileName().ifPresent(slips::add);
    home().ifPresent(slips::add);
    boolean toml = post.source().text().startsWith("+++");
    for (MappingEntry entry : post.values().entries()) {
      String key = entry.key().text();
      if (key.equals("aliases")) {
        items(entry.value()).forEach(item -> alias(item, slips));
      } else if (key.equals("slug") && entry.value() instanceof Scalar slug) {
        slug(slug, slips);
      } else if (site.settings().taxonomies().contains(key)) {
        terms(entry, slips);
      } else if (toml && entry.value() instanceof Mapping table && !OWN_TABLES.contains(key)) {
        table(key, table, slips);
      }
    }
    return slips;
  }

  /** What stands after the marks that close the front matter is the beginning of the text. */
  private Optional<HeadSlip> closing() {
    int end = post.frontMatter().map(FrontMatter::span).map(Span::end).orElse(0);
    String text = post.source().text();
    if (end == 0 || !text.startsWith("---", end - 3)) {
      return Optional.empty();
    }
    Matcher rest = LINE.matcher(text).region(end, text.length());
    Matcher keys = KEYS_BELOW.matcher(text).region(end, Math.min(text.length(), end + MAX_KEYS));
    if (rest.lookingAt() && !rest.group().isBlank()) {
      return Optional.of(
          new HeadSlip(
              new Span(end - 3, rest.end()),
              false,
              "The front matter closes after three hyphens, and the text begins with "
                  + Excerpt.quoted(rest.group().strip())
                  + ". Write \"---\" alone on the line."));
    }
    return keys.lookingAt()
        ? Optional.of(
            new HeadSlip(
                new Span(end - 3, end),
                false,
                "The front matter closes here, and readers see the keys below as a heading. Indent"
                    + " this line if it belongs to a value, or remove it."))
        : Optional.empty();
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

  /** Where the first key is indented, a line that is not ends all there is to read in YAML. */
  private Optional<HeadSlip> rest() {
    List<MappingEntry> entries = post.values().entries();
    if (entries.isEmpty() || !post.source().text().startsWith("---")) {
      return Optional.empty();
    }
    LineTable lines = post.source().lines();
    int first = lines.lineOf(entries.get(0).key().span().start());
    int column = entries.get(0).key().span().start() - lines.line(first).start();
    int last = lines.lineOf(post.body().start());
    for (int line = first + 1; line < last; line++) {
      Matcher key = KEY_LINE.matcher(lines.text(line));
      boolean ends = key.matches() && key.end(1) < column;
      if (ends || lines.text(line).strip().equals("...")) {
        return Optional.of(
            new HeadSlip(
                lines.line(line),
                true,
                "Hugo reads no more of the front matter from here on: "
                    + (ends
                        ? "the line is indented less than the first key. Indent all keys alike."
                        : "three full stops end it. Remove the line.")));
      }
    }
    return Optional.empty();
  }

  private static List<Value> items(Value value) {
    return value instanceof Sequence list ? list.items() : List.of(value);
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

  /** Terms are texts, one by one; of anything else Hugo makes none. */
  private void terms(MappingEntry entry, List<HeadSlip> slips) {
    for (Value item : items(entry.value())) {
      sign(entry, item, slips);
      boolean whole = item == entry.value();
      boolean empty = item instanceof Scalar one && (one.isNull() || one.text().isBlank());
      Optional<String> why = whole && empty ? Optional.empty() : lost(item);
      if (why.isPresent()) {
        Span span = item.span().length() > 0 ? item.span() : entry.key().span();
        slips.add(
            new HeadSlip(
                span,
                !empty,
                "Hugo makes no term of this item of \""
                    + entry.key().text()
                    + "\", which "
                    + why.get()
                    + ": readers do not find the post there. Write a name, in quotation marks if it"
                    + " has signs of its own."));
      }
    }
  }

  private Optional<String> lost(Value item) {
    if (item instanceof Mapping) {
      return Optional.of("is a key with a value");
    }
    if (item instanceof Sequence) {
      return Optional.of("is a list in a list");
    }
    String text = ((Scalar) item).text();
    if (((Scalar) item).resolved().type() == TypedValue.Type.NULL || text.isBlank()) {
      return Optional.of("is empty");
    }
    String address = site.addresses().names().of(text);
    return address.isEmpty()
        ? Optional.of("has no letter or digit for an address")
        : address.equals("index.html") ? Optional.of("is the name of its list") : Optional.empty();
  }

  /** Browsers see the end of an address before the sign. */
  private void sign(MappingEntry entry, Value item, List<HeadSlip> slips) {
    if (item instanceof Scalar term && site.addresses().names().of(term.text()).indexOf('#') >= 0) {
      slips.add(
          new HeadSlip(
              term.span(),
              false,
              "Links to the page of "
                  + Excerpt.quoted(term.text())
                  + " lead elsewhere: Hugo leaves \"#\" in its address. Write the item of \""
                  + entry.key().text()
                  + "\" without it."));
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
