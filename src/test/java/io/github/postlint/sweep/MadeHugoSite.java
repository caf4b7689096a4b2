package io.github.postlint.sweep;

import io.github.postlint.generator.hugo.RealHugo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site of Hugo's that is made of posts from anywhere, with templates for all their shortcodes.
 */
final class MadeHugoSite {
  private static final Pattern SHORTCODE =
      Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w./-]+)[^}]*?(/?)\\s*[>%]\\}\\}");

  private static final Pattern STOP =
      Pattern.compile("\"[^\"]*?/content/([^\":]+?)(?::(\\d+):\\d+)?\"");

  private static final Pattern BODY =
      Pattern.compile(
          "\\A(?:---\\s*?\\n.*?\\n---|\\+\\+\\+\\s*?\\n.*?\\n\\+\\+\\+)[^\\n]*\\n", Pattern.DOTALL);

  private static final String SETTINGS =
      """
      baseURL = 'https://blog.example/'
      title = 'Made'
      disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'section', 'home']
      refLinksErrorLevel = 'WARNING'
      [markup.goldmark.renderer]
      unsafe = true
      [markup.goldmark.extensions]
      typographer = false
      """;

  private static final String LAYOUT =
      "<html><body data-file=\"{{ .File.Path }}\">{{ .Content }}</body>";

  /** More posts at which the build stops are left alone. */
  private static final int MAX_STOPS = 40;

  private final Path root;
  private final List<Path> posts = new ArrayList<>();
  private final Map<Path, Rendered> stops = new HashMap<>();

  MadeHugoSite(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  /** Puts a post into a folder of its own name. */
  void add(String folder, Path post) throws IOException {
    Path target =
        Files.createDirectories(root.resolve("content/posts").resolve(folder))
            .resolve(post.getFileName().toString().replaceFirst("\\A_?index\\.", "page."));
    Files.copy(post, target);
    posts.add(target);
  }

  /** Renders all posts; at one that stops the build, it is set aside, and the others go on. */
  List<Rendered> render() throws IOException, InterruptedException {
    Files.writeString(root.resolve("hugo.toml"), SETTINGS);
    Path layouts = Files.createDirectories(root.resolve("layouts/_default"));
    Files.writeString(layouts.resolve("single.html"), LAYOUT);
    writeShortcodes();
    Path aside = Files.createDirectories(root.resolve("aside"));
    boolean again = true;
    while (again && stops.size() < MAX_STOPS) {
      String said = RealHugo.run(root, "--buildDrafts", "--buildFuture", "--buildExpired");
      again = setAside(said, aside);
    }
    List<Rendered> all = pages();
    for (Path post : stops.keySet()) {
      Files.move(aside.resolve(String.valueOf(posts.indexOf(post))), post);
    }
    Files.delete(aside);
    return all;
  }

  private boolean setAside(String said, Path aside) throws IOException {
    int before = stops.size();
    for (String line : said.lines().filter(each -> each.startsWith("Error")).toList()) {
      Matcher stop = STOP.matcher(line);
      while (stop.find()) {
        Path post = root.resolve("content").resolve(stop.group(1));
        int place = posts.indexOf(post);
        if (place >= 0 && !stops.containsKey(post)) {
          int number = stop.group(2) == null ? 1 : Integer.parseInt(stop.group(2));
          stops.put(post, rendered(post, null, number, line));
          Files.move(post, aside.resolve(String.valueOf(place)));
        }
      }
    }
    return stops.size() > before;
  }

  /** One for each name; it takes a text where one of its calls has an end. */
  private void writeShortcodes() throws IOException {
    Set<String> names = new TreeSet<>();
    Set<String> closed = new TreeSet<>();
    for (Path post : posts) {
      Matcher call = SHORTCODE.matcher(text(post));
      while (call.find()) {
        names.add(call.group(2));
        if (!call.group(1).isEmpty()) {
          closed.add(call.group(2));
        }
      }
    }
    for (String name : names) {
      Path file = root.resolve("layouts/shortcodes").resolve(name + ".html").normalize();
      Files.createDirectories(file.getParent());
      Files.writeString(file, closed.contains(name) ? "{{ .Inner | markdownify }}" : "word");
    }
  }

  private static String text(Path post) throws IOException {
    return new String(Files.readAllBytes(post), StandardCharsets.UTF_8);
  }

  private List<Rendered> pages() throws IOException {
    Map<String, String> made = new HashMap<>();
    try (Stream<Path> files = Files.walk(root.resolve("public"))) {
      Pattern file = Pattern.compile("<body data-file=\"([^\"]*)\">");
      for (Path page : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        String html = text(page);
        Matcher source = file.matcher(html);
        if (source.find()) {
          made.put(source.group(1), html.substring(source.end()));
        }
      }
    }
    List<Rendered> all = new ArrayList<>();
    for (Path post : posts) {
      String path = root.resolve("content").relativize(post).toString().replace('\\', '/');
      Rendered stopped = stops.get(post);
      all.add(stopped != null ? stopped : rendered(post, made.get(path), 0, null));
    }
    return all;
  }

  private Rendered rendered(Path post, String page, int line, String stopped) throws IOException {
    int body = 1;
    if (Files.exists(post)) {
      Matcher front = BODY.matcher(text(post).replace("\r\n", "\n"));
      body = front.find() ? (int) front.group().lines().count() + 1 : 1;
    }
    String path = root.relativize(post).toString().replace('\\', '/');
    return new Rendered(
        root.toString(),
        path,
        page,
        body,
        line,
        stopped,
        page == null && stopped == null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }
}
