package io.github.postlint.mojo;

import io.github.postlint.fork.ForkingStore;
import io.github.postlint.fork.Job;
import io.github.postlint.fork.Workload;
import io.github.postlint.generator.Generators;
import io.github.postlint.generator.SiteFolders;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.lint.ResultStore;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.cache.CacheLog;
import io.github.postlint.read.PathText;
import io.github.postlint.report.console.ProgressLine;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.frontmatter.schema.SchemaException;
import io.github.postlint.site.DocumentScope;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that reads the posts of a site: which posts, and which rules they shall keep. */
abstract class SiteMojo extends AbstractMojo {

  /**
   * The blog's folder: the one that holds {@code _config.yml}. Where no site lies in it, those are
   * read that lie below, in folders such as {@code docs}, {@code site} or {@code src/main/jekyll}.
   */
  @Parameter(property = "postlint.site", defaultValue = "${basedir}")
  private File site;

  /**
   * Glob patterns, relative to the site, of the files to read as posts, and no others. By default
   * the posts in {@code _posts} folders at any depth, and the documents of {@code documents}.
   */
  @Parameter(property = "postlint.includes")
  private List<String> includes = List.of();

  /** Glob patterns, relative to the site, of files to leave out. */
  @Parameter(property = "postlint.excludes")
  private List<String> excludes = List.of();

  /** Whether {@code _drafts} folders are read as well. */
  @Parameter(property = "postlint.drafts", defaultValue = "false")
  private boolean drafts;

  /**
   * Which documents are read where {@code includes} does not say it: {@code all} that the generator
   * renders, or its {@code posts} alone.
   */
  @Parameter(property = "postlint.documents", defaultValue = "all")
  private String documents = "all";

  /**
   * Whether symbolic links are followed that lead out of the site and the repository in which it
   * lies. Whoever proposes a change to a site can make a link lead anywhere.
   */
  @Parameter(property = "postlint.followLinks", defaultValue = "false")
  private boolean followLinks;

  /** A JSON Schema (2020-12) for the front matter of posts, in YAML or JSON. */
  @Parameter(property = "postlint.schema")
  private File schema;

  /**
   * A vocabulary of tags in the shape of Docusaurus' {@code tags.yml}. By default the site's {@code
   * tags.yml}, if it has one.
   */
  @Parameter(property = "postlint.vocabulary")
  private File vocabulary;

  /**
   * The pattern of permalinks, such as {@code /{lang}/{slug}/}. By default the one on which nine in
   * ten posts agree, if there is one.
   */
  @Parameter(property = "postlint.permalinkPattern")
  private String permalinkPattern;

  /**
   * The file or folder of the authors to whom posts refer. By default one such as {@code
   * _data/authors.yml} or {@code _authors} in which nine in ten of the posts' authors are found.
   */
  @Parameter(property = "postlint.authors")
  private File authors;

  /**
   * The generator that publishes the site, by its name: {@code Jekyll}, {@code Hugo}, {@code
   * Docusaurus}, …; {@code other} for one that Postlint does not know. By default it is found by
   * what lies in the site's folder.
   */
  @Parameter(property = "postlint.generator")
  private String generator;

  /**
   * Whether Liquid runs over the posts. Jekyll always does that; a blog that another generator
   * publishes has none.
   */
  @Parameter(property = "postlint.liquid", defaultValue = "true")
  private boolean liquid = true;

  /** Names of Liquid tags and blocks that the site's own plugins bring. */
  @Parameter(property = "postlint.liquidTags")
  private List<String> liquidTags = List.of();

  /**
   * Names of front matter keys that hold images of the site. By default those of which nine in ten
   * values are there.
   */
  @Parameter(property = "postlint.imageKeys")
  private List<String> imageKeys = List.of();

  /** The largest size of an image that is fine, in kilobytes of 1,000 bytes. */
  @Parameter(property = "postlint.maxImageSize", defaultValue = "2000")
  private int maxImageSize = RuleOptions.MAX_IMAGE_SIZE;

  /**
   * Rules to turn off or to weigh otherwise, one element per rule: {@code
   * <fence-language>off</fence-language>}. Values: {@code off}, {@code on}, {@code error}, {@code
   * warning}, {@code info}.
   */
  @Parameter private Map<String, String> rules = Map.of();

  /**
   * The same on the command line, stronger than the elements: {@code
   * fence-language=off,date-future=error}. An id alone turns off all that are not named.
   */
  @Parameter(property = "postlint.rules")
  private String ruleLevels;

  /** How many findings of each rule the console shows; the others are counted. 0 shows all. */
  @Parameter(property = "postlint.consoleLimit", defaultValue = "100")
  private int consoleLimit = 100;

  /** Whether results of earlier runs are used, and those of this run kept. */
  @Parameter(property = "postlint.cache", defaultValue = "true")
  private boolean cache = true;

  /**
   * The folder in which results are kept for the next run. By default {@code .cache/postlint} in
   * the local repository.
   */
  @Parameter(property = "postlint.cacheDirectory")
  private File cacheDirectory;

  /**
   * Whether a separate JVM reads the posts where there are many to read. It starts with options
   * that suit a few seconds of work, which Maven's does not.
   */
  @Parameter(property = "postlint.fork", defaultValue = "true")
  private boolean fork = true;

  /** Whether to do nothing. */
  @Parameter(property = "postlint.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  /** What the site's own file sets; null where there is none. */
  private transient SettingsFile settings;

  /** What sets parameters that Maven has set; null where nobody does. */
  private transient GoalFields fields;

  /** The folders of the sites, once they have been looked for. */
  private transient List<Path> found;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    build().checkNames();
    build().applyCommandLine(fields(), getLog()::debug);
    found = null;
    settle(baseFolder());
    if (skip) {
      getLog().info("Postlint is skipped.");
    } else {
      settleBelow();
      run();
    }
  }

  /** Takes over what settings are now, where they have changed since the goal has begun. */
  final void settleAgain() throws MojoExecutionException {
    fields().reset();
    build().applyCommandLine(fields(), getLog()::debug);
    settings = null;
    found = null;
    settle(baseFolder());
    settleBelow();
  }

  /** The build in which this goal runs. */
  final MavenBuild build() {
    return new MavenBuild(session, execution);
  }

  /** The parameters of this goal. */
  final GoalFields fields() {
    if (fields == null) {
      fields = new GoalFields(this);
    }
    return fields;
  }

  /** Takes over what the file in a site's folder sets, if there is one. */
  final void settle(Path root) throws MojoExecutionException {
    Path file = root.resolve(SettingsFile.FILE);
    if (Files.exists(file)) {
      settings = SettingsFile.read(file);
      settings.apply(this, build()::isUsers, line -> getLog().debug(Visible.text(line)));
    }
  }

  /** The only site may lie further down, with a file of its own. */
  private void settleBelow() throws MojoExecutionException {
    for (Path root : roots()) {
      if (!root.equals(baseFolder()) && Files.exists(root.resolve(SettingsFile.FILE))) {
        if (roots().size() > 1) {
          throw new MojoExecutionException(
              "There are several sites here, and one has its own "
                  + root.resolve(SettingsFile.FILE)
                  + ". Name a site in postlint.site, or put what holds for all of them in "
                  + baseFolder().resolve(SettingsFile.FILE)
                  + ".");
        }
        settle(root);
      }
    }
  }

  /** The mapping in the site's file that holds what only this goal has; empty where none does. */
  String section() {
    return "";
  }

  abstract void run() throws MojoExecutionException, MojoFailureException;

  /** The folder in which sites are looked for. */
  final Path baseFolder() {
    return PathText.path(site.getPath()).toAbsolutePath().normalize();
  }

  /** The folders of the sites; the one that is named where something else names what to read. */
  final List<Path> roots() throws MojoExecutionException {
    if (!Files.isDirectory(baseFolder())) {
      // Of a name on the command line, Java has lost what the locale's charset does not have.
      boolean lost = site.getPath().indexOf('\uFFFD') >= 0;
      throw new MojoExecutionException(
          "There is no folder "
              + baseFolder()
              + (lost
                  ? ". Set the environment variable LC_ALL to C.UTF-8: in this locale, Java loses"
                      + " letters of names on the command line."
                  : ". Name the blog's folder in postlint.site."));
    }
    if (found == null) {
      found =
          generator == null && includes.isEmpty()
              ? SiteFolders.find(baseFolder())
              : List.of(baseFolder());
    }
    return found;
  }

  /** The folder of the only site. */
  final Path root() throws MojoExecutionException {
    List<Path> roots = roots();
    if (roots.size() > 1) {
      throw new MojoExecutionException(
          "There are several sites here: "
              + roots.stream()
                  .map(root -> baseFolder().relativize(root).toString())
                  .collect(Collectors.joining(", "))
              + ". Name one in postlint.site.");
    }
    return roots.get(0);
  }

  /** The build's folder, which is {@code target} beside the site where there is no project. */
  final Path buildFolder() {
    return build().folder().orElseGet(() -> site.toPath().resolve("target"));
  }

  final Optional<Path> vocabulary() {
    return path(vocabulary);
  }

  /**
   * All that decides about what rules find.
   *
   * @param root the site's folder
   */
  final LintParameters parameters(Path root, RuleScope scope) throws MojoExecutionException {
    boolean users = settings != null && build().isUsers("postlint.rules");
    Map<String, RuleLevel> asked = users ? levels(Map.of(), ruleLevels) : Map.of();
    Map<String, RuleLevel> levels = levels(rules, users ? null : ruleLevels);
    if (settings != null) {
      levels = settings.levels(levels, asked);
    }
    return new LintParameters(
        siteOptions(root),
        generator(),
        liquid,
        new RuleOptions(
            path(schema),
            vocabulary(),
            Optional.ofNullable(permalinkPattern),
            path(authors),
            Set.copyOf(liquidTags),
            Set.copyOf(imageKeys),
            maxImageSize,
            levels,
            settings == null ? List.of() : settings.paths(asked.keySet())),
        scope,
        Version.ofBuild(),
        Version.ofJava());
  }

  /** Most sites change none, and then nothing is loaded to read them. */
  private static Map<String, RuleLevel> levels(Map<String, String> elements, String list)
      throws MojoExecutionException {
    return elements.isEmpty() && list == null
        ? Map.of()
        : new RuleLevelParser().parse(elements, list);
  }

  final Site open(Path root) throws MojoExecutionException {
    Optional<String> name = generator();
    try {
      return Site.open(siteOptions(root), folder -> Generators.open(folder, name, liquid));
    } catch (PatternSyntaxException e) {
      throw new MojoExecutionException(
          "\"" + e.getPattern() + "\" is not a glob pattern: " + e.getDescription() + ".", e);
    }
  }

  private Optional<String> generator() throws MojoExecutionException {
    return generator == null
        ? Optional.empty()
        : Optional.of(Choice.of("postlint.generator", generator, Generators.names()));
  }

  private SiteOptions siteOptions(Path root) throws MojoExecutionException {
    return new SiteOptions(
        root,
        PatternList.whole(includes),
        PatternList.whole(excludes),
        drafts,
        Choice.of(DocumentScope.class, "postlint.documents", documents),
        followLinks);
  }

  /**
   * @param chosen the rules that run, made of the parameters
   * @param start when the goal began, before it looked at the first file
   * @throws MojoExecutionException if the schema cannot be used
   */
  final LintResult lint(Site opened, LintParameters parameters, List<Rule> chosen, Instant start)
      throws MojoExecutionException {
    Job job = new Job(parameters, start, Runtime.getRuntime().availableProcessors());
    try (ProgressLine progress = progress()) {
      return new Linter(chosen, job.options()).lint(opened, store(job, progress), progress);
    } catch (SchemaException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** A line that says how far the run has come, where somebody watches. */
  final ProgressLine progress() {
    return new ProgressLine(InstantSource.system(), build().isWatched(), System.err);
  }

  /** What is known of earlier runs. */
  final ResultStore store(Job job, Progress progress) {
    Optional<Path> kept = cacheFolder();
    CacheLog log = Cache.log(getLog());
    if (fork) {
      return new ForkingStore(job, kept, Workload.PAYING, progress, log, getLog()::debug);
    }
    return kept.isPresent() ? job.store(kept.get(), log) : ResultStore.NONE;
  }

  final Optional<Path> cacheFolder() {
    if (!cache) {
      return Optional.empty();
    }
    return cacheDirectory == null ? build().cacheFolder() : path(cacheDirectory);
  }

  /**
   * Where the baseline of a site is.
   *
   * @param named the parameter; null where it is not set
   */
  final Path baselineFile(File named, Path root) throws MojoExecutionException {
    if (named == null) {
      return root.resolve(KnownFindings.FILE);
    }
    if (roots().size() > 1) {
      throw new MojoExecutionException(
          "postlint.baseline names one file, but there are several sites. Name one in"
              + " postlint.site, or let each have its own "
              + KnownFindings.FILE
              + ".");
    }
    return named.toPath().toAbsolutePath();
  }

  private static Optional<Path> path(File file) {
    return file == null ? Optional.empty() : Optional.of(file.toPath());
  }

  /** What the goals of one build tell each other, so that posts are read once. */
  final SharedResult shared(Site opened, LintParameters parameters) {
    return new SharedResult(getPluginContext(), SharedResult.Question.of(parameters, opened));
  }

  /**
   * @param github whether GitHub reads commands out of what the build prints
   * @param verdict which messages tell why the build fails
   * @param folder where report files go
   */
  final MavenOutlet outlet(boolean github, FailOn verdict, Path folder) {
    return new MavenOutlet(getLog(), github, verdict, build().output(), folder);
  }

  /**
   * Says it where files that were written for the editor would be published.
   *
   * @param parameter that names another folder
   */
  final void warnOfPublishing(Site site, Path folder, String parameter) {
    PublishedFolder.advice(site, folder, parameter).map(Visible::text).ifPresent(getLog()::warn);
  }

  final int consoleLimit() throws MojoExecutionException {
    if (consoleLimit < 0) {
      throw new MojoExecutionException(
          "postlint.consoleLimit is " + consoleLimit + ", but must be at least 0.");
    }
    return consoleLimit;
  }
}
