package io.github.postlint.docs;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.web.rules.LinkAnswers;
import io.github.postlint.web.rules.WebRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The documentation as a site: the Markdown files of the project as HTML pages, with one list of
 * all pages, without scripts. Links between the files become links between the pages; links to
 * other files of the project lead to its repository.
 */
final class DocsSite {
  private static final String HOME = "https://github.com/postlint/postlint-maven-plugin";
  private static final Path LAYOUT = Path.of("src/docs");

  private final Map<String, DocsPage> pages = new LinkedHashMap<>();
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, String> titles = new TreeMap<>();
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Map<String, String> groups = new TreeMap<>();
  private final Parser parser;
  private final HtmlRenderer renderer;
  private final Template template;

  DocsSite() {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, true);
    parser = Parser.builder(options).build();
    renderer = HtmlRenderer.builder(options).build();
    template = Mustache.compiler().compile(text(LAYOUT.resolve("page.mustache")));
    files.put("src/docs/style.css", "style.css");
    files.put(
        "src/main/resources/io/github/postlint/settings/postlint.schema.json",
        "postlint.schema.json");
    for (Path file : listed(Path.of("docs"))) {
      String name = file.getFileName().toString();
      if (!name.endsWith(".md")) {
        files.put("docs/" + name, name);
      }
    }
    List<Rule> checked = Rules.all(RuleOptions.DEFAULT);
    Rules.groups(checked).forEach((group, ids) -> ids.forEach(id -> groups.put(id, group)));
    checked.forEach(rule -> rules.put(rule.id(), rule));
    WebRules.all(new LinkAnswers(Map.of())).forEach(rule -> rules.put(rule.id(), rule));
    for (DocsPage page : DocsPage.all()) {
      pages.put(page.source(), page);
      titles.put(page.source(), page.markdown().lines().findFirst().orElse("").substring(2));
    }
  }

  /** Writes all of it. */
  void write(Path folder) {
    try {
      for (DocsPage page : pages.values()) {
        Path file = folder.resolve(page.target());
        Files.createDirectories(file.getParent());
        Files.writeString(file, html(page));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.copy(
            Path.of(file.getKey()),
            folder.resolve(file.getValue()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String html(DocsPage page) {
    Document body = Jsoup.parseBodyFragment(renderer.render(parser.parse(page.markdown())));
    body.outputSettings().prettyPrint(false);
    body.select("a[href]").forEach(link -> link.attr("href", address(page, link.attr("href"))));
    body.select("img").forEach(image -> image.attr("src", address(page, image.attr("src"))));
    body.select("pre").forEach(block -> block.attr("tabindex", "0"));
    body.select("table").forEach(table -> table.wrap("<div class=table tabindex=0></div>"));
    facts(page, body);
    return template.execute(
        Map.of(
            "title", titles.get(page.source()),
            "top", page.toTop(),
            "isStart", page.target().equals("index.html"),
            "home", HOME,
            "groups", navigation(page, body),
            "body", body.body().html()));
  }

  /** What is known of a rule stands below its name. */
  private void facts(DocsPage page, Document body) {
    Rule rule = rules.get(page.rule());
    if (rule != null) {
      String group = groups.getOrDefault(rule.id(), "external links");
      body.selectFirst("h1")
          .after(
              new Element("p")
                  .addClass("facts")
                  .text("Rule, " + rule.severity().id() + ", in the group " + group));
    }
  }

  /** The list of all pages, with the sections of the one that is shown. */
  private List<Map<String, Object>> navigation(DocsPage shown, Document body) {
    Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
    for (DocsPage page : pages.values()) {
      if (!page.group().isEmpty()) {
        boolean current = page.equals(shown);
        lists
            .computeIfAbsent(page.group(), any -> new ArrayList<>())
            .add(
                Map.of(
                    "href",
                    shown.toTop() + page.target(),
                    "title",
                    titles.get(page.source()),
                    "current",
                    current,
                    "sections",
                    current ? sections(body) : List.of()));
      }
    }
    List<Map<String, Object>> groupsOfPages = new ArrayList<>();
    lists.forEach((name, items) -> groupsOfPages.add(Map.of("name", name, "pages", items)));
    return groupsOfPages;
  }

  private static List<Map<String, String>> sections(Document body) {
    return body.select("h2[id]").stream()
        .map(heading -> Map.of("id", heading.id(), "title", heading.text()))
        .toList();
  }

  /** The address of what a link in a page's Markdown leads to. */
  private String address(DocsPage from, String href) {
    if (href.matches("(?:[a-z]+:|#).*")) {
      return href;
    }
    String anchor = href.contains("#") ? href.substring(href.indexOf('#')) : "";
    String path = href.substring(0, href.length() - anchor.length());
    Path file = Path.of(from.source()).resolveSibling(path).normalize();
    String name = file.toString().replace('\\', '/');
    if (pages.containsKey(name)) {
      return from.toTop() + pages.get(name).target() + anchor;
    }
    if (files.containsKey(name)) {
      return from.toTop() + files.get(name);
    }
    return Files.exists(file) ? HOME + "/tree/main/" + name : href;
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
