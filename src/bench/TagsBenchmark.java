import com.sun.management.OperatingSystemMXBean;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Facts;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.IndexBuilder;
import io.github.postlint.tags.IndexFiles;
import io.github.postlint.tags.IndexOptions;
import io.github.postlint.tags.IndexResult;
import io.github.postlint.tags.OnUnknownTag;
import io.github.postlint.tags.OutputKind;
import io.github.postlint.tags.OutputOptions;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CPU time of the process, compilation and garbage collection included: for reading the facts of a
 * site's posts, and for what the indexes cost on top. Arguments: the site, a folder to write to,
 * the outputs.
 */
public class TagsBenchmark {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int ROUNDS = 4;

  private interface Work {
    void run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    Set<OutputKind> kinds = EnumSet.noneOf(OutputKind.class);
    for (String name : arguments[2].split(",")) {
      kinds.add(OutputKind.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    System.out.println(arguments[2]);
    List<Facts> facts = read(root);
    measure("reading the facts of " + facts.size() + " posts, JVM warm", () -> read(root));
    for (int round = 1; round <= ROUNDS; round++) {
      Path folder = out.resolve(String.valueOf(round));
      measure("index, run " + round + " in this JVM", () -> write(root, facts, folder, kinds));
    }
    measure("index, nothing changed", () -> write(root, facts, out.resolve("1"), kinds));
    try (Stream<Path> files = Files.walk(out.resolve("1"))) {
      System.out.printf("%,d files%n", files.filter(Files::isRegularFile).count());
    }
  }

  private static void measure(String what, Work work) throws Exception {
    long before = SYSTEM.getProcessCpuTime();
    work.run();
    System.out.printf("%6.2f s CPU  %s%n", (SYSTEM.getProcessCpuTime() - before) / 1e9, what);
  }

  private static List<Facts> read(Path root) {
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    int threads = Runtime.getRuntime().availableProcessors();
    LintResult result =
        new Linter(
                Rules.all(RuleOptions.DEFAULT).stream().filter(Rule::spoilsFacts).toList(),
                new LintOptions(Map.of(), Instant.now(), threads))
            .lint(site, Progress.NONE);
    return result.posts();
  }

  private static void write(Path root, List<Facts> facts, Path folder, Set<OutputKind> kinds) {
    SiteIdentity site =
        new SiteIdentity(
            Optional.of("Benchmark"),
            Optional.empty(),
            Optional.of("https://example.org"),
            "",
            Optional.of("en"));
    IndexResult result =
        new IndexBuilder(
                new IndexOptions(
                    site,
                    Instant.now(),
                    false,
                    SlugStyle.UNICODE,
                    Vocabulary.empty(),
                    OnUnknownTag.WARN))
            .build(facts);
    OutputOptions options =
        new OutputOptions(kinds, 50, Optional.empty(), Optional.empty(), Optional.empty(), false);
    new IndexFiles(options, folder).write(result);
  }
}
