package io.github.postlint.sweep;

import io.github.postlint.Oracle;
import io.github.postlint.generator.Generators;
import io.github.postlint.generator.hugo.RealHugo;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that real generators make of files before and after fixes. */
final class RealPages {
  private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]\\s*/?\\s*([\\w-]+)");

  /** What the site's own plugins would make of it is not known here. */
  private final Map<LoneFix, Pair> pages = new HashMap<>();

  /**
   * The HTML of a page, empty where the generator makes none.
   *
   * @param lost whether there was no page before, or one whose front matter could not be read
   */
  record Pair(String before, String after, boolean lost) {
    Pair(String before, String after) {
      this(before, after, before.isEmpty());
    }
  }

  /** The pages of a fix; empty where no generator is at hand that reads the file. */
  Optional<Pair> of(LoneFix fix) {
    return Optional.ofNullable(pages.get(fix));
  }

  void make(List<LoneFix> fixes, Path folder) throws Exception {
    Map<Path, String> generators = new HashMap<>();
    List<LoneFix> jekyll = new ArrayList<>();
    List<LoneFix> asciidoc = new ArrayList<>();
    for (LoneFix fix : fixes) {
      String generator =
          generators.computeIfAbsent(
              fix.site().root(),
              root -> Site.open(SiteOptions.of(root), Generators::detect).generator().name());
      if (fix.finding().path().matches(".*\\.(?:adoc|asciidoc|ad)")) {
        asciidoc.add(fix);
      } else if (generator.equals("Jekyll")) {
        jekyll.add(fix);
      } else if (generator.equals("Hugo")) {
        pages.put(fix, hugo(fix, folder));
      }
    }
    asciidoctor(asciidoc);
    jekyll(jekyll);
  }

  private static Pair hugo(LoneFix fix, Path folder) throws IOException, InterruptedException {
    Path site = Files.createTempDirectory(folder, "hugo");
    Path content = Files.createDirectories(site.resolve("content"));
    Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
    Files.writeString(site.resolve("hugo.toml"), "[markup.goldmark.renderer]\nunsafe = true\n");
    Files.writeString(layouts.resolve("single.html"), "{{ .Content }}");
    Path codes = Files.createDirectories(site.resolve("layouts/shortcodes"));
    Matcher name = SHORTCODE.matcher(fix.before().text());
    while (name.find()) {
      boolean closed =
          fix.before().text().matches("(?s).*\\{\\{[<%]\\s*/\\s*" + name.group(1) + "\\b.*");
      Files.writeString(codes.resolve(name.group(1) + ".html"), closed ? "{{ .Inner }}" : "");
    }
    Files.writeString(content.resolve("before.md"), fix.before().text());
    Files.writeString(content.resolve("after.md"), fix.after());
    RealHugo.run(site, "--buildDrafts", "--buildFuture", "--quiet");
    return new Pair(
        text(site.resolve("public/before/index.html")),
        text(site.resolve("public/after/index.html")));
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private void asciidoctor(List<LoneFix> fixes) throws IOException, InterruptedException {
    String input =
        fixes.stream()
            .flatMap(fix -> Stream.of(fix.before().text(), fix.after()))
            .map(AsciiDocSweepTest::withoutFrontMatter)
            .map(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
            .collect(Collectors.joining("\n", "", "\n"));
    if (fixes.isEmpty()) {
      return;
    }
    List<String> made =
        Oracle.run(RealPages.class, "asciidoc_page.rb", input, "asciidoctor", "asciidoctor")
            .lines()
            .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
            .toList();
    for (int i = 0; i < fixes.size(); i++) {
      pages.put(fixes.get(i), new Pair(made.get(2 * i), made.get(2 * i + 1)));
    }
  }

  /** Lays the mended files into folders beside their own, and builds each site once. */
  private void jekyll(List<LoneFix> fixes) throws Exception {
    Map<SweptSite, Set<String>> kept = new HashMap<>();
    Map<LoneFix, String> mended = new HashMap<>();
    for (LoneFix fix : fixes) {
      String path = fix.finding().path();
      int name = path.lastIndexOf('/') + 1;
      String other = path.substring(0, name) + "fix-" + mended.size() + "/" + path.substring(name);
      mended.put(fix, other);
      Set<String> paths = kept.computeIfAbsent(fix.site(), site -> new HashSet<>());
      paths.add(path);
      paths.add(other);
      Path file = fix.site().root().resolve(other);
      Files.createDirectories(file.getParent());
      String mark = fix.before().byteOrderMark() ? "\uFEFF" : "";
      Files.writeString(file, mark + fix.after());
    }
    for (Map.Entry<SweptSite, Set<String>> site : kept.entrySet()) {
      if (site.getKey().partial()) {
        keep(site.getValue(), site.getKey().root());
      }
    }
    Map<String, Rendered> made = new HashMap<>();
    for (Rendered page : Rendered.of(List.copyOf(kept.keySet()))) {
      made.put(page.site() + " " + page.path(), page);
    }
    mended.forEach(
        (fix, other) -> {
          String site = fix.site().folder() + " ";
          Rendered before = made.get(site + fix.finding().path());
          Rendered after = made.get(site + other);
          if (before != null && after != null) {
            boolean lost =
                before.page() == null || (before.isHeadBroken() && !after.isHeadBroken());
            pages.put(fix, new Pair(text(before), text(after), lost));
          }
        });
  }

  private static String text(Rendered page) {
    return page.page() == null ? "" : page.page();
  }

  private static void keep(Set<String> paths, Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        if (("/" + path).contains("/_posts/") && !paths.contains(path)) {
          Files.delete(file);
        }
      }
    }
  }
}
