package io.github.postlint.sweep;

import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fixes of texts that a site's findings have: each made alone, and all of a file together.
 * Other names of files are tried by {@code RenamedPagesOracleTest}.
 */
final class FixTrial {
  private static final String SCHEMA = "post.schema.yml";

  private final SweptSite before;
  private final SweptSite after;
  private final Map<String, List<Finding>> fixable = new TreeMap<>();

  private FixTrial(SweptSite before, SweptSite after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Copies a site twice, of a real blog only the posts with a fix, and makes all fixes in the
   * second copy. Empty where there is nothing to fix.
   */
  static Optional<FixTrial> of(SweptSite site, Path folder) throws Exception {
    Map<String, List<Finding>> found = fixable(lint(site.root()));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SweptSite before = copy(site, folder.resolve("before"));
    SweptSite after = copy(site, folder.resolve("after"));
    if (site.partial()) {
      Set<String> paths =
          found.values().stream()
              .flatMap(List::stream)
              .flatMap(finding -> finding.fix().orElseThrow().parts(finding.path()).stream())
              .map(Fix.Part::path)
              .collect(Collectors.toSet());
      keep(paths, before);
      keep(paths, after);
    }
    FixTrial trial = new FixTrial(before, after);
    trial.fixable.putAll(fixable(lint(before.root())));
    Map<String, List<TextEdit>> edits = new TreeMap<>();
    for (Finding finding : trial.findings()) {
      for (Fix.Part part : finding.fix().orElseThrow().parts(finding.path())) {
        add(trial.edits(part), edits.computeIfAbsent(part.path(), path -> new ArrayList<>()));
      }
    }
    for (Map.Entry<String, List<TextEdit>> file : edits.entrySet()) {
      fix(after.root().resolve(file.getKey()), file.getValue());
    }
    return Optional.of(trial);
  }

  SweptSite before() {
    return before;
  }

  SweptSite after() {
    return after;
  }

  /** How many fixes each rule has. */
  Map<String, Long> counts() {
    return fixable.values().stream()
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.counting()));
  }

  /** Makes each fix alone, and says which findings stay or come. */
  List<String> complaints() throws IOException {
    Map<String, Tally> known = Tally.byPath(lint(before.root()));
    List<String> complaints = new ArrayList<>();
    List<Finding> left = findings();
    while (!left.isEmpty()) {
      Map<String, byte[]> texts = new HashMap<>();
      List<Finding> made = new ArrayList<>();
      for (Finding finding : left) {
        List<Fix.Part> parts = finding.fix().orElseThrow().parts(finding.path());
        if (parts.stream().noneMatch(part -> texts.containsKey(part.path()))) {
          for (Fix.Part part : parts) {
            Path path = before.root().resolve(part.path());
            texts.put(part.path(), Files.readAllBytes(path));
            fix(path, edits(part));
          }
          made.add(finding);
        }
      }
      left.removeAll(made);
      Map<String, Tally> now = Tally.byPath(lint(before.root()));
      for (Finding finding : made) {
        String path = finding.path();
        now.getOrDefault(path, Tally.NONE)
            .complaints(known.get(path), finding)
            .forEach(text -> complaints.add(before.name() + "/" + path + text));
      }
      for (Map.Entry<String, byte[]> text : texts.entrySet()) {
        Files.write(before.root().resolve(text.getKey()), text.getValue());
      }
    }
    return complaints;
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    fixable.values().forEach(findings::addAll);
    return findings;
  }

  private List<TextEdit> edits(Fix.Part part) throws IOException {
    Path path = before.root().resolve(part.path());
    return part.edits(SourceReader.read(path, part.path()).lines());
  }

  private static Map<String, List<Finding>> fixable(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.fix().filter(fix -> fix.name().isEmpty()).isPresent())
        .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
  }

  /** All findings of a site, at the day of the sweep. */
  static List<Finding> lint(Path root) {
    Site opened = Site.open(SiteOptions.of(root), Generators::detect);
    Optional<Path> schema = Optional.of(root.resolve(SCHEMA)).filter(Files::exists);
    LintOptions options = new LintOptions(Map.of(), Naming.NOW, 2);
    return new Linter(Rules.all(RuleOptions.of(schema, Map.of())), options)
        .lint(opened, Progress.NONE)
        .findings();
  }

  private static SweptSite copy(SweptSite site, Path folder) throws Exception {
    Path target = Files.createDirectories(folder).resolve(site.name().replace('/', '-'));
    String from = site.root().toString();
    int failed = new ProcessBuilder("cp", "-r", from, target.toString()).start().waitFor();
    if (failed != 0) {
      throw new IOException("cp failed on " + from);
    }
    return new SweptSite(site.name(), target, site.partial(), 1);
  }

  private static void keep(Set<String> paths, SweptSite site) throws IOException {
    try (Stream<Path> files = Files.walk(site.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = site.root().relativize(file).toString();
        if (("/" + path).contains("/_posts/") && !paths.contains(path)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Adds the edits of a fix that does not touch those that are there. */
  private static void add(List<TextEdit> fix, List<TextEdit> edits) {
    boolean free = fix.stream().noneMatch(edit -> edits.stream().anyMatch(edit::touches));
    if (free) {
      edits.addAll(fix);
    }
  }

  private static void fix(Path file, List<TextEdit> edits) throws IOException {
    Source source = SourceReader.decode(Files.readAllBytes(file), file.toString());
    String text = TextEdit.apply(source.text(), edits);
    Files.writeString(file, (source.byteOrderMark() ? "\uFEFF" : "") + text);
  }

  /** How often a file has which finding. */
  private record Tally(Map<String, Long> findings, Map<String, Integer> lines) {
    static final Tally NONE = new Tally(Map.of(), Map.of());

    /** What these say depends on all posts, of which each round mends several. */
    private static final Set<String> OF_ALL_POSTS =
        Set.of("key-unknown", "key-missing", "value-form", "permalink-duplicate");

    /** What they mend is an address only then, or the address of a page with other ids. */
    private static final Set<String> OF_LINKS =
        Set.of("link-syntax", "link-internal", "asciidoc-text");

    /** What they mend are tags only then. */
    private static final Set<String> OF_TAGS = Set.of("tag-split", "key-unknown");

    static Map<String, Tally> byPath(List<Finding> findings) {
      return findings.stream()
          .collect(
              Collectors.groupingBy(
                  Finding::path, Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    private static Tally of(List<Finding> findings) {
      Map<String, Integer> lines = new HashMap<>();
      findings.forEach(finding -> lines.put(key(finding), finding.range().start().line()));
      return new Tally(
          findings.stream()
              .collect(Collectors.groupingBy(Tally::key, TreeMap::new, Collectors.counting())),
          lines);
    }

    private static String key(Finding finding) {
      return finding.ruleId() + " " + finding.message();
    }

    List<String> complaints(Tally before, Finding fixed) {
      List<String> texts = new ArrayList<>();
      String place = ":" + fixed.range().start().line() + ": " + key(fixed);
      if (findings.getOrDefault(key(fixed), 0L) >= before.findings.get(key(fixed))) {
        texts.add(place + " STAYS after " + fixed.fix().orElseThrow());
      }
      findings.keySet().stream()
          .filter(key -> !before.findings.containsKey(key) && !isSeenOnlyNow(key, fixed))
          .filter(key -> count(key) > before.count(key) - (isOf(key, fixed) ? 1 : 0))
          .sorted(Comparator.naturalOrder())
          .forEach(key -> texts.add(place + " BRINGS " + lines.get(key) + ": " + key));
      return texts;
    }

    /** How many findings the file has of the rule; other words may be those of another line. */
    private long count(String key) {
      String rule = key.substring(0, key.indexOf(' ') + 1);
      return findings.entrySet().stream()
          .filter(each -> each.getKey().startsWith(rule))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    private static boolean isOf(String key, Finding fixed) {
      return key.startsWith(fixed.ruleId() + " ");
    }

    /**
     * Not of this fix's making. Front matter that could not be read hides what else is wrong, in it
     * only further down; and what is no link yet has no address to be looked for.
     */
    private boolean isSeenOnlyNow(String key, Finding fixed) {
      if (OF_ALL_POSTS.contains(key.substring(0, key.indexOf(' '))) && !isOf(key, fixed)) {
        return true;
      }
      if (fixed.ruleId().equals("key-unknown") && key.startsWith("title-repeated ")) {
        return true;
      }
      if (OF_LINKS.contains(fixed.ruleId())) {
        return key.startsWith("link-internal ") || key.startsWith("image-missing ");
      }
      if (OF_TAGS.contains(fixed.ruleId())) {
        return key.startsWith("tag-");
      }
      boolean below = lines.get(key) > fixed.range().start().line();
      return fixed.ruleId().startsWith("front-matter-")
          && (below || !key.startsWith("front-matter-"));
    }
  }
}
