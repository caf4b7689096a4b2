package io.github.postlint.generator.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Program;
import io.github.postlint.SharedBlogs;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Range;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real JBake bakes whole sites: each document's page, title, date, tags, and its place in lists.
 */
@Tag("slow")
class JbakeSiteOracleTest {
  private static final String MARKDOWN =
      "title=Rye\ndate=2024-05-06\ntype=post\nstatus=published\ntags=bread, oven\n~~~~~~\nText.\n";
  private static final String ASCIIDOC =
      """
      = Rye
      Anna Berg
      2024-05-06
      :jbake-type: post
      :jbake-status: published
      :jbake-tags: bread, oven

      Text.
      """;

  /** What is changed in the header of a document in Markdown, each pair one document. */
  private static final String[][] HEADERS = {
    {"title=Rye", "title=Oats and rye"},
    {"title=Rye", "title="},
    {"title=Rye", "title=A=B == C"},
    {"title=Rye", "title = Spaces"},
    {"title=Rye", "Title=Capital"},
    {"title=Rye", "title=One\ntitle=Two"},
    {"title=Rye", "\ntitle=After nothing"},
    {"title=Rye", "  title=Indented"},
    {"title=Rye", "# note\ntitle=Rye"},
    {"title=Rye", "title: Colon"},
    {"title=Rye", "a line\ntitle=Rye"},
    {"title=Rye\n", ""},
    {"2024-05-06", "2024-05-06 10:30"},
    {"2024-05-06", "2024-5-6"},
    {"2024-05-06", "2024-02-31"},
    {"2024-05-06", "2024-13-02"},
    {"2024-05-06", "24-05-06"},
    {"2024-05-06", "06.05.2024"},
    {"2024-05-06", "2024/05/06"},
    {"2024-05-06", "2999-01-02"},
    {"2024-05-06", " 2024-05-06 "},
    {"date=", "Date="},
    {"date=2024-05-06\n", ""},
    {"type=post", "type = post"},
    {"type=post", "Type=post"},
    {"type=post", "  type=post"},
    {"type=post", "type=page"},
    {"type=post", "type=Post"},
    {"type=post", "type=article"},
    {"type=post", "type=news"},
    {"type=post", "type="},
    {"type=post\n", ""},
    {"status=published", "status=draft"},
    {"status=published", "status=Published"},
    {"status=published", "status=publised"},
    {"status=published", "status=archived"},
    {"status=published", "status = published"},
    {"status=published", "status="},
    {"status=published", "status=published-date"},
    {"status=published\n", ""},
    {"tags=bread, oven", "tags=my bread,,oven ,c#"},
    {"tags=bread, oven", "tags=[bread, oven]"},
    {"tags=bread, oven", "tags="},
    {"tags=bread, oven", "Tags=bread"},
    {"tags=bread, oven\n", ""},
    {"~~~~~~\n", ""},
    {"~~~~~~", "~~~~~"},
    {"~~~~~~", "~~~~~~~"},
    {"~~~~~~", "~~~~~~ "},
    {"~~~~~~", "------"},
    {"Text.", ""},
    {"Text.", "~~~~~~\ncode\n~~~~~~\n"},
  };

  private static final String[][] ATTRIBUTES = {
    {"= Rye", "= Oats and rye"},
    {"= Rye", "// note\n= Rye"},
    {"= Rye", " = Rye"},
    {"2024-05-06", "v1.0, 2024-05-06"},
    {"2024-05-06", "v1.0, 2024-05-06: with a remark"},
    {"2024-05-06", "6 May 2024"},
    {"2024-05-06\n", ""},
    {"Anna Berg\n", ""},
    {"Anna Berg\n2024-05-06\n", ":jbake-date: 2024-05-08\n"},
    {"Anna Berg\n2024-05-06\n", ":jbake-date: 7 May\n"},
    {":jbake-type", ":jbake-title: Other\n:jbake-type"},
    {":jbake-type: post", ":jbake-type:post"},
    {":jbake-type: post", ":jbake-type : post"},
    {":jbake-type: post", ":jbake-Type: post"},
    {":jbake-type: post", ":type: post"},
    {":jbake-type: post", ":jbake-type: page"},
    {":jbake-type: post", ":jbake-type: article"},
    {":jbake-type: post", "\n:jbake-type: post"},
    {":jbake-type: post\n", ""},
    {":jbake-status: published", ":status: published"},
    {":jbake-status: published", ":jbake-status: draft"},
    {":jbake-status: published", ":jbake-status: Published"},
    {":jbake-status: published\n", ""},
    {":jbake-tags", "\n:jbake-tags"},
    {":jbake-tags: bread, oven", ":jbake-tags: my bread ,oven"},
    {"= Rye", "title=Over\ntype=post\nstatus=published\n~~~~~~\n= Rye"},
  };

  private static final List<String> NAMES =
      List.of(
          "my post.md",
          "été.md",
          "v2.7.0-rc.md",
          "_under.md",
          ".hidden.md",
          "deep/er/index.md",
          "sub folder/x.md",
          "x.markdown",
          "x.txt",
          "y.asc",
          "z.asciidoc",
          "w.ad",
          "v.html",
          "ignored/a.md");

  @TempDir private Path folder;
  private Path jbake;
  private final List<String> wrong = new ArrayList<>();
  private int compared;

  @Test
  void aMadeUpSite() throws Exception {
    site("", ATTRIBUTES);
    bake();
    compare();
    assertThat(wrong).as("%d of %d", compared - wrong.size(), compared).isEmpty();
    assertThat(compared).isGreaterThan(90);
  }

  @Test
  void aSiteWithOtherSettings() throws Exception {
    site(
        """
        date.format=dd.MM.yyyy
        default.type=post
        default.status=published
        uri.noExtension=true
        uri.noExtension.prefix=/names
        tag.sanitize=true
        output.extension=.htm
        draft.suffix=.draft
        header.separator=~~~~~~
        """,
        new String[0][]);
    bake();
    compare();
    assertThat(wrong).as("%d of %d", compared - wrong.size(), compared).isEmpty();
    assertThat(compared).isGreaterThan(60);
  }

  /** The posts of JBake's own site, with templates of ours. */
  @Test
  void aRealSite() throws Exception {
    Path archive = SharedBlogs.archive("jbake-org+jbake.org");
    jbake = Files.createDirectories(folder.resolve("src/main/jbake"));
    Program.run(folder, "tar", "-xf", archive.toString(), "-C", folder.toString());
    Path settings;
    try (Stream<Path> files = Files.walk(folder)) {
      settings = files.filter(file -> file.endsWith("jbake.properties")).findFirst().orElseThrow();
    }
    // Its documentation is the same text for each version.
    for (String name : new String[] {"content/news", "content/docs/2.6.7", "content/community"}) {
      copy(settings.resolveSibling(name), jbake.resolve(name));
    }
    Files.copy(settings, jbake.resolve("jbake.properties"));
    bake();
    compare();
    assertThat(wrong).as("%d of %d", compared - wrong.size(), compared).isEmpty();
    assertThat(compared).isGreaterThan(40);
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** JBake takes long to load what reads AsciiDoc: once is enough. */
  private void site(String settings, String[][] attributes) throws Exception {
    jbake = Files.createDirectories(folder.resolve("src/main/jbake"));
    TestSite site =
        new TestSite(jbake).file("jbake.properties", settings + "template.news.file=news.ftl\n");
    int number = 0;
    for (String[] change : HEADERS) {
      String text = MARKDOWN.replace(change[0], change[1]);
      assertThat(text).as(change[1]).isNotEqualTo(MARKDOWN);
      site.file("content/headers/h%02d.md".formatted(number++), text);
    }
    site.file("content/headers/crlf.md", MARKDOWN.replace("\n", "\r\n"));
    site.file("content/headers/bom.md", "\uFEFF" + MARKDOWN);
    site.file("content/headers/empty.md", "");
    site.file("content/headers/yaml.md", "---\ntitle: Rye\ntype: post\n---\nText.\n");
    for (String[] change : attributes) {
      String text = ASCIIDOC.replace(change[0], change[1]);
      assertThat(text).as(change[1]).isNotEqualTo(ASCIIDOC);
      site.file("content/attributes/a%02d.adoc".formatted(number++), text);
    }
    for (String name : NAMES) {
      if (!JbakeFiles.isAsciiDoc(name)) {
        site.file("content/names/" + name, MARKDOWN);
      } else if (attributes.length > 0) {
        site.file("content/names/" + name, ASCIIDOC);
        site.file("content/names/crlf-" + name, ASCIIDOC.replace("\n", "\r\n"));
      }
    }
    site.file("content/names/ignored/.jbakeignore", "");
  }

  private void bake() throws Exception {
    try (InputStream pom = Program.class.getResourceAsStream("jbake-pom.xml")) {
      Files.copy(pom, folder.resolve("pom.xml"));
    }
    String page =
        """
        <#escape x as x?html>title ${content.title!""}
        date ${content.date?string("yyyy-MM-dd")}
        tags <#list content.tags![] as tag>${tag}|</#list>
        </#escape>\
        """;
    String list = "<#list published_content as post>${post.uri}\n</#list>";
    TestSite site = new TestSite(jbake);
    Set<String> templates = new TreeSet<>(Set.of("post.ftl", "page.ftl", "news.ftl"));
    Properties settings = new Properties();
    try (InputStream file = Files.newInputStream(jbake.resolve("jbake.properties"))) {
      settings.load(file);
    }
    settings.stringPropertyNames().stream()
        .filter(key -> key.matches("template\\..*\\.file"))
        .forEach(key -> templates.add(settings.getProperty(key)));
    templates.forEach(template -> site.file("templates/" + template, page));
    for (String name : new String[] {"index", "archive", "feed", "tags", "sitemap", "error404"}) {
      site.file("templates/" + name + ".ftl", name.equals("index") ? list : "");
    }
    Program.run(folder, "mvn", "-B", "-q", "org.jbake:jbake-maven-plugin:2.7.0-rc.7:generate");
  }

  private void compare() throws Exception {
    Path output = folder.resolve("target/jbake");
    Set<String> files;
    try (Stream<Path> all = Files.walk(output)) {
      files =
          all.filter(Files::isRegularFile)
              .map(file -> "/" + output.relativize(file))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    List<String> listed = Files.readAllLines(output.resolve("index.html"));
    Set<String> known = new TreeSet<>();
    Site site = Site.open(SiteOptions.of(jbake), Generators::detect);
    for (PostFile file : site.files()) {
      Generator generator = site.generator();
      Post post =
          Post.parse(
              SourceReader.read(file.file(), file.path()),
              generator.syntax(file.path()),
              file.kind());
      Listing listing = generator.listing(post);
      compared++;
      listing.page().ifPresent(known::add);
      String expected = expected(listing, listed.contains(uri(listing)));
      String found = found(listing, files, output);
      if (!expected.equals(found)) {
        wrong.add(file.path() + ": " + expected + " / JBake: " + found);
      }
    }
    // Nothing is baked of which nothing is known.
    for (String file : files) {
      if (file.matches("/(?:headers|attributes|names|news|docs|community)/.*\\.html?")
          && !known.contains(file)) {
        wrong.add(file + " is written by JBake alone");
      }
    }
  }

  /** What templates are given for an address: a draft's is that of its published page. */
  private static String uri(Listing listing) {
    return listing.page().orElse("/").substring(1);
  }

  private static String expected(Listing listing, boolean listed) {
    if (listing.state() == Listing.State.SKIPPED) {
      return "no page";
    }
    boolean published = listing.isPublished(TestSite.NOW, true);
    return (published == listed ? "" : "listed: " + listed + " ")
        + "title "
        + (listing.title().place().range().equals(Range.FILE) ? "" : listing.title().text())
        + listing.date().map(date -> "\ndate " + date.toLocalDate()).orElse("")
        + "\ntags "
        + listing.tags().stream().map(TextFact::text).collect(Collectors.joining("|"));
  }

  private static String found(Listing listing, Set<String> files, Path output) throws Exception {
    if (listing.page().isEmpty()) {
      return "no page";
    }
    if (!files.contains(listing.page().get())) {
      return "nothing at " + listing.page().get();
    }
    List<String> lines =
        Files.readString(output.resolve(uri(listing)), StandardCharsets.UTF_8).lines().toList();
    String tags =
        Stream.of(lines.get(2).substring("tags ".length()).split("\\|"))
            .filter(tag -> !tag.isEmpty())
            .collect(Collectors.joining("|"));
    return lines.get(0)
        + (listing.date().isPresent() ? "\n" + lines.get(1) : "")
        + "\ntags "
        + tags;
  }
}
