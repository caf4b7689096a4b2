package io.github.postlint.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.rules.inline.LinkSyntax;
import io.github.postlint.rules.links.ImageMissing;
import io.github.postlint.rules.links.LinkInternal;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.SiteMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds whole sites with Jekyll and compares the files that it writes with the map of the site.
 */
@Tag("slow")
class SiteMapOracleTest {
  private static final Pattern ABSENT = Pattern.compile("the site has no (?:file )?\"/([^\"]*)\"");

  @TempDir private Path root;
  private int written;
  private int known;
  private int claimed;
  private int findings;
  private int documents;
  private int broken;
  private final List<String> faults = new ArrayList<>();
  private final List<String> unsaid = new ArrayList<>();

  @Test
  void realBlogs() throws Exception {
    for (String name : SharedBlogs.JEKYLL) {
      Path blog = root.resolve(name);
      unpack(name, blog);
      compare(name, Files.exists(blog.resolve("_config.yml")) ? blog : blog.resolve("docs"));
    }
    print("Files of eight blogs");
    assertThat(faults).isEmpty();
    assertThat(written).isGreaterThan(4000);
    assertThat(documents).isGreaterThan(300);
  }

  /** Sites of which all files are there; more of them by the property {@code postlint.sites}. */
  @Test
  void wholeSites() throws Exception {
    for (String name : List.of("strimzi+strimzi.github.io", "adessoSE+devblog")) {
      unpack(name, root.resolve(name));
      compare(name, root.resolve(name));
    }
    String more = System.getProperty("postlint.sites", "");
    for (String folder : more.isEmpty() ? List.<String>of() : List.of(more.split(","))) {
      compare(Path.of(folder).getFileName().toString(), Path.of(folder));
    }
    print("Files of whole sites");
    printLinks("Whole sites");
    assertThat(faults).isEmpty();
    assertThat(unsaid.size()).isLessThanOrEqualTo(broken * 3 / 100);
  }

  @Test
  void settings() throws Exception {
    for (int i = 0; i < SiteMapInputs.SETTINGS.size(); i++) {
      Path folder = root.resolve("site" + i);
      Files.createDirectories(folder);
      TestSite site = new TestSite(folder).config(SiteMapInputs.SETTINGS.get(i));
      SiteMapInputs.FILES.forEach(site::file);
      compare("settings " + i, folder);
    }
    print("Files under other settings");
    printLinks("Other settings");
    assertThat(faults).isEmpty();
    assertThat(findings).isPositive();
    // A folder that the settings leave out may be published by other means.
    assertThat(unsaid).containsExactly("settings 5 _posts/2024-01-02-first.md: /docs/no.html");
  }

  private void print(String name) {
    System.out.printf(
        "%s: %d of %d files that Jekyll writes are known; %d of %d claims hold, %d findings, %d"
            + " documents, %d faults%n",
        name, known, written, claimed - faults.size(), claimed, findings, documents, faults.size());
  }

  private void printLinks(String name) {
    System.out.printf(
        "%s: %d of %d links that lead nowhere are named%n%s%n",
        name, broken - unsaid.size(), broken, String.join("\n", unsaid));
  }

  private static void unpack(String name, Path folder) throws Exception {
    String tool = Oracle.shared("tools").resolve("unpack-blog").toString();
    Process process =
        new ProcessBuilder(tool, name, folder.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
  }

  private void compare(String name, Path blog) throws Exception {
    withoutPlugins(blog);
    Site site = Site.open(SiteOptions.of(blog), Generators::detect);
    Instant now = Instant.now();
    LintResult result =
        new Linter(
                List.of(new LinkInternal(), new ImageMissing(Set.of()), new LinkSyntax()),
                new LintOptions(Map.of(), now, 2))
            .lint(site, Progress.NONE);
    SiteMap map = site.generator().map(site.tree(), result.documents(), now);
    JsonNode built = build(name, blog);
    Set<String> files = new HashSet<>();
    built.get("files").forEach(file -> files.add(file.asString()));
    check(name, map, files);
    checkDocuments(name, built.get("documents"), result.documents());
    result.findings().forEach(one -> check(name, one, files));
    checkLinks(name, site, built.get("links"), result.findings(), files);
  }

  /** The files of plugins are not there, or would keep the map from saying anything. */
  private static void withoutPlugins(Path blog) throws IOException {
    Path plugins = blog.resolve("_plugins");
    if (Files.isDirectory(plugins)) {
      try (Stream<Path> files = Files.list(plugins)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(blog.resolve("netlify.toml"));
    Path settings = blog.resolve("_config.yml");
    String text = Files.exists(settings) ? Files.readString(settings) : "";
    Files.writeString(
        settings,
        Pattern.compile("(?m)^([ -]*\\w+:\\s+)(:\\S+)\\s*$").matcher(text).replaceAll("$1\"$2\""));
  }

  private JsonNode build(String name, Path blog) throws Exception {
    Path target = root.resolve("built-" + name.replace(' ', '-'));
    String input = blog + "\t" + blog.resolve("_config.yml") + "\t" + target + "\n";
    JsonNode answer =
        new JsonMapper().readTree(Oracle.run(getClass(), "sites.rb", input, "jekyll", "jekyll"));
    assertThat(answer.has("failed")).as(name + " " + answer).isFalse();
    return answer;
  }

  /**
   * The same documents are read, of the same kinds, and lead to the same pages where it is known.
   */
  private void checkDocuments(String name, JsonNode built, List<Facts> read) {
    Map<String, JsonNode> real = new HashMap<>();
    built.forEach(one -> real.put(one.get(0).asString(), one));
    for (Facts document : read) {
      if (document.kind() != DocumentKind.PAGE && document.kind() != DocumentKind.ITEM) {
        continue;
      }
      documents++;
      JsonNode one = real.remove(document.path());
      boolean held = document.listing().state() == Listing.State.HELD;
      if (one == null ? !held : held || !one.get(1).asString().equals(document.kind().name())) {
        faults.add(name + ": another kind: " + document.path() + " " + one);
      }
      String page = document.listing().page().orElse("");
      boolean other = one != null && !page.equals(one.get(2).asString());
      if (other && !(page.isEmpty() && document.keys().contains("date"))) {
        faults.add(name + ": another page: " + document.path() + " " + page + " " + one);
      }
    }
    real.keySet().forEach(path -> faults.add(name + ": not read: " + path));
  }

  private void check(String name, SiteMap map, Set<String> files) {
    for (String file : files) {
      written++;
      boolean listed = map.isListed(file);
      known += listed ? 1 : 0;
      if (!listed && map.doubt(file).isEmpty()) {
        faults.add(name + ": not in the map: " + file);
      }
    }
    for (String file : map.written().keySet()) {
      claimed++;
      if (!files.contains(file)) {
        faults.add(name + ": not written: " + file);
      }
    }
  }

  /** Whether each link that leads nowhere is named. */
  private void checkLinks(
      String name, Site site, JsonNode pages, List<Finding> findings, Set<String> files) {
    Map<String, List<Finding>> named =
        findings.stream().collect(Collectors.groupingBy(Finding::path));
    BuiltLinks links = new BuiltLinks(site.generator().identity(), files);
    for (JsonNode page : pages) {
      for (JsonNode address : page.get(2)) {
        Optional<String> dead = links.dead(page.get(1).asString(), address.asString());
        dead.ifPresent(
            target -> {
              String path = page.get(0).asString();
              broken++;
              boolean said =
                  named.getOrDefault(path, List.of()).stream()
                      .map(Finding::message)
                      .anyMatch(one -> one.contains(target) || one.contains(address.asString()));
              if (!said) {
                unsaid.add(name + " " + path + ": " + address.asString());
              }
            });
      }
    }
  }

  /** Whether the target of a finding is really missing. */
  private void check(String name, Finding finding, Set<String> files) {
    findings++;
    Matcher absent = ABSENT.matcher(finding.message());
    if (absent.find() && !finding.message().startsWith("The build stops")) {
      String path = absent.group(1).replaceFirst("/$", "");
      boolean there =
          Stream.of("", ".html", "/index.html").anyMatch(end -> files.contains(path + end));
      if (there) {
        faults.add(name + ": a false finding: " + finding.message());
      }
    }
  }
}
