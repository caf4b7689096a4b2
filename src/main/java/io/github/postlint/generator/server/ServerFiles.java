package io.github.postlint.generator.server;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.map.SiteMapBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What files beside the site say of addresses that do not come from the generator: redirects of the
 * server, and files that are built by other tools and therefore ignored by Git.
 */
public final class ServerFiles {
  private static final List<String> SERVERS =
      List.of(
          "_redirects",
          ".htaccess",
          "netlify.toml",
          "vercel.json",
          "now.json",
          "firebase.json",
          "staticwebapp.config.json",
          "nginx.conf",
          "Caddyfile",
          "wrangler.toml");

  private static final String BUILT = "a tool whose files .gitignore leaves out";

  private static final Pattern RULE =
      Pattern.compile("^\\s*(?:RewriteRule|RedirectMatch|AliasMatch)\\s");

  /** Targets that are answers of most servers to the same address anyway. */
  private static final Pattern SAME =
      Pattern.compile("(?:/?\\$1|%\\{REQUEST_(?:FILENAME|URI)\\})(?:\\.html?|/index\\.html?|/)?");

  private static final Pattern FROM =
      Pattern.compile("(?m)^\\s*from\\s*=\\s*[\"']([^\"']+)[\"']((?:(?!\\[\\[)[\\s\\S]){0,500})");

  private static final Pattern PATH = Pattern.compile("(?<![\\w:/.*)\\]])\\^?/[^\\s\"',;)]*");

  private final Path root;
  private final SiteMapBuilder map;

  /**
   * @param root the folder in which the files lie
   * @param map takes what they say
   */
  public ServerFiles(Path root, SiteMapBuilder map) {
    this.root = root;
    this.map = map;
  }

  /** Reads all files that are there. */
  public void read() {
    for (String name : SERVERS) {
      if (Files.exists(PathText.resolve(root, name))) {
        switch (name) {
          case "_redirects" -> table(text(name));
          case "netlify.toml" -> FROM.matcher(text(name)).results().forEach(this::from);
          default -> redirects(text(name), name);
        }
      }
    }
    text(".gitignore").lines().map(String::strip).forEach(line -> ignored(line, ""));
    ignoredAbove();
  }

  /** The first word of each line is what readers ask for, a number what they get. */
  private void table(String redirects) {
    for (String line : redirects.lines().map(String::strip).toList()) {
      String[] words = line.split("\\s+");
      if (words[0].startsWith("/") && !words[words.length - 1].startsWith("404")) {
        serve(words[0]);
      }
    }
  }

  /** A redirect of Netlify, with what stands below it up to the next. */
  private void from(MatchResult redirect) {
    boolean lost = redirect.group(2).matches("(?s).*\\bstatus\\s*=\\s*404\\b.*");
    if (redirect.group(1).startsWith("/") && !lost) {
      serve(redirect.group(1));
    }
  }

  private void serve(String pattern) {
    String path = pattern.substring(1);
    int wild = indexOfWild(path);
    if (wild < 0) {
      map.serve(path);
      return;
    }
    String folder = path.substring(0, path.lastIndexOf('/', wild) + 1);
    if (folder.isEmpty()) {
      map.mayBegin(path.substring(0, wild), "the server, by a redirect,");
    } else {
      map.serveBelow(folder);
    }
  }

  /** What a repository ignores whose folder lies above the site's. */
  private void ignoredAbove() {
    Path site = root.toAbsolutePath().normalize();
    Path folder = site;
    while (folder.getParent() != null && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
      String inside = folder.relativize(site).toString().replace('\\', '/') + "/";
      text(folder.resolve(".gitignore"))
          .lines()
          .map(String::strip)
          .forEach(line -> ignored(line, inside));
    }
  }

  private void redirects(String text, String name) {
    if (text.isBlank()) {
      map.mayBeAnything("the server, by rules of " + name + ",");
    }
    StringBuilder plain = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (RULE.matcher(line).find()) {
        rule(line.strip(), name);
      } else if (!line.strip().startsWith("RewriteCond")) {
        plain.append(line).append('\n');
      }
    }
    paths(plain.toString(), name);
  }

  /** A rule of Apache's, of which the pattern may begin with a path. */
  private void rule(String line, String name) {
    String[] words = line.split("\\s+");
    String target =
        words.length > 2 ? words[words.length > 3 && line.startsWith("Redirect") ? 3 : 2] : "";
    boolean harmless = target.equals("-") || SAME.matcher(target).matches();
    if (words.length < 3 || harmless) {
      return;
    }
    String pattern = words[line.startsWith("Redirect") && words.length > 3 ? 2 : 1];
    String path = pattern.replaceFirst("^\\^?/?", "").replace("\\.", ".");
    int wild = indexOfWild(path);
    boolean other = target.matches("https?://.*") && (wild == 0 || path.startsWith("."));
    if (other) {
      return;
    }
    map.mayBegin(
        wild < 0 ? path : path.substring(0, wild), "the server, by rules of " + name + ",");
  }

  private void paths(String text, String name) {
    Matcher matcher = PATH.matcher(text);
    while (matcher.find()) {
      String path = matcher.group().replaceFirst("^\\^?/", "");
      int wild = indexOfWild(path);
      String prefix = wild < 0 ? path : path.substring(0, wild);
      if (!prefix.isEmpty() || wild >= 0) {
        map.mayBegin(
            prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix,
            "the server, by " + name + ",");
      }
    }
  }

  private static int indexOfWild(String path) {
    for (int i = 0; i < path.length(); i++) {
      if ("*:({[$?\\".indexOf(path.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** What is ignored may be there when the site is published. */
  private void ignored(String written, String inside) {
    String start = written.startsWith("/") ? "/" : "";
    boolean below = !inside.isEmpty() && written.startsWith(start + inside);
    String line = below ? "/" + written.substring(start.length() + inside.length()) : written;
    if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
      return;
    }
    String bare = line.replaceAll("^/|/$", "");
    if (bare.matches("[*/.]*")) {
      map.mayBeAnything(BUILT);
      return;
    }
    boolean anchored = line.startsWith("/") || bare.contains("/");
    if (anchored && !inside.isEmpty() && !below) {
      return;
    }
    map.mayMatch((anchored ? "" : "(?:.*/)?") + glob(bare) + "(?:/.*)?", bare, BUILT);
  }

  private static String glob(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else {
        regex.append(
            c == '*' ? "[^/]*" : c == '?' || c == '[' || c == ']' ? "." : Pattern.quote("" + c));
      }
    }
    return regex.toString();
  }

  private String text(String name) {
    return text(PathText.resolve(root, name));
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) ? PlainFile.text(file) : "";
    } catch (IOException e) {
      return "";
    }
  }
}
