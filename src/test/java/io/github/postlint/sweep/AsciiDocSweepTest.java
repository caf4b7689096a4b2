package io.github.postlint.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches the posts of real blogs in AsciiDoc, as Asciidoctor shows them, for what no author means
 * anyone to see, and asks what Postlint names.
 */
@Tag("slow")
class AsciiDocSweepTest {
  private static final List<String> BLOGS =
      List.of("infinispan+infinispan.github.io", "hibernate+in.relation.to");

  /** The share that was named when this was last raised. */
  private static final double FLOOR = 0.9;

  private final Map<String, int[]> byKind = new TreeMap<>();
  private final List<String> unnamed = new ArrayList<>();
  private Exceptions meant;

  @Test
  void whatReadersSeeBrokenIsNamed(@TempDir Path folder) throws Exception {
    meant = Exceptions.read("exceptions-asciidoc.tsv");
    for (String name : BLOGS) {
      String site = name.substring(name.indexOf('+') + 1);
      Path root = new BlogArchive(site, SharedBlogs.archive(name), "").unpack(folder);
      sweep(new SweptSite(site, root, true, 1));
    }
    Path target = Files.createDirectories(Path.of("target"));
    Files.write(target.resolve("sweep-asciidoc-unnamed.txt"), unnamed);
    int named = byKind.values().stream().mapToInt(counts -> counts[0]).sum();
    int all = byKind.values().stream().mapToInt(counts -> counts[1]).sum();
    byKind.forEach(
        (kind, counts) -> System.out.printf("%s: %d of %d%n", kind, counts[0], counts[1]));
    System.out.printf("AsciiDoc: %d of %d hits named%n", named, all);
    assertThat(all).isGreaterThan(50);
    assertThat((double) named / all).isGreaterThanOrEqualTo(FLOOR);
  }

  private void sweep(SweptSite site) throws Exception {
    Naming naming = Naming.of(site);
    List<Path> posts;
    try (Stream<Path> files = Files.walk(site.root())) {
      posts =
          files
              .filter(file -> file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d-.*adoc"))
              .sorted()
              .toList();
    }
    List<String> sources = new ArrayList<>();
    for (Path post : posts) {
      sources.add(withoutFrontMatter(Files.readString(post)));
    }
    List<String> pages = pages(sources);
    assertThat(pages).hasSameSizeAs(posts);
    for (int i = 0; i < pages.size(); i++) {
      String path = site.root().relativize(posts.get(i)).toString().replace('\\', '/');
      search(site, path, pages.get(i), naming);
    }
  }

  /** Lines keep their numbers. */
  static String withoutFrontMatter(String text) {
    Matcher front =
        Pattern.compile("\\A---[ \\t]*\\r?\\n(?s:.*?)\\n---[ \\t]*(?:\\r?\\n|\\z)").matcher(text);
    return front.find()
        ? front.group().replaceAll("[^\\n]", "") + text.substring(front.end())
        : text;
  }

  private static List<String> pages(List<String> sources) throws Exception {
    String input =
        sources.stream()
            .map(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
            .collect(Collectors.joining("\n", "", "\n"));
    String output =
        Oracle.run(AsciiDocSweepTest.class, "asciidoc.rb", input, "asciidoctor", "asciidoctor");
    return List.of((output + "\n").split("(?<=\\n|\\A)\\n", -1)).subList(0, sources.size());
  }

  private void search(SweptSite site, String path, String page, Naming naming) {
    for (String text : page.lines().filter(line -> !line.isBlank()).toList()) {
      String[] parts = text.split(" ");
      int line = Integer.parseInt(parts[0]);
      int end = line + Math.max(1, Integer.parseInt(parts[1])) - 1;
      String html = new String(Base64.getDecoder().decode(parts[2]), StandardCharsets.UTF_8);
      String shown = shown(html);
      for (AsciiDocMark mark : AsciiDocMark.ALL) {
        Matcher matcher = mark.pattern().matcher(shown);
        if (matcher.find()) {
          int from = Math.max(0, matcher.start() - 30);
          String around = shown.substring(from, Math.min(shown.length(), matcher.end() + 30));
          note(
              new Hit(mark.kind(), Hit.Group.MARK, site.name(), path, line, line, end, around),
              naming);
        }
      }
    }
  }

  /** The text outside of code and pictures. */
  private static String shown(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("code, pre, kbd, tt, img, script, style, svg").forEach(Element::remove);
    return body.wholeText();
  }

  private void note(Hit hit, Naming naming) {
    if (meant.cover(hit)) {
      return;
    }
    int[] counts = byKind.computeIfAbsent(hit.kind(), any -> new int[2]);
    counts[1]++;
    if (naming.rule(hit).isPresent()) {
      counts[0]++;
    } else {
      unnamed.add(
          hit.kind()
              + "\t"
              + hit.site()
              + "/"
              + hit.path()
              + "\t"
              + hit.line()
              + "\t"
              + hit.shown().replace('\n', ' '));
    }
  }
}
