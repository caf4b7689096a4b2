package io.github.postlint.mojo;

import io.github.postlint.fork.Job;
import io.github.postlint.io.AtomicFile;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.Severity;
import io.github.postlint.merge.MergeProposal;
import io.github.postlint.merge.MergedTags;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.github.WorkflowCommands;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.terms.SiteVocabulary;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.BaseAddress;
import io.github.postlint.tags.IndexBuilder;
import io.github.postlint.tags.IndexFiles;
import io.github.postlint.tags.IndexOptions;
import io.github.postlint.tags.IndexResult;
import io.github.postlint.tags.IndexSummary;
import io.github.postlint.tags.OnUnknownTag;
import io.github.postlint.tags.OutputKind;
import io.github.postlint.tags.OutputOptions;
import io.github.postlint.tags.VocabularyFindings;
import io.github.postlint.tags.feed.WholeAddress;
import io.github.postlint.tags.html.TemplateException;
import io.github.postlint.tags.output.OutputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the indexes of the site's tags, categories and authors: data, pages, feeds and a report
 * for the editor.
 */
@Mojo(
    name = "tags",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class TagsMojo extends SiteMojo {

  /**
   * What to write: {@code json}, {@code data} and {@code report}; pages for a generator, {@code
   * jekyll}, {@code hugo}, {@code jbake} or {@code roq}; {@code html} for pages that need none;
   * {@code feeds} and {@code sitemap}.
   */
  @Parameter(property = "postlint.tags.outputs", defaultValue = "json,data,report")
  private List<String> outputs = List.of();

  /**
   * The folder for all of it. By default {@code postlint/tags} in the build's folder. Only files
   * that the goal has written are ever deleted.
   */
  @Parameter(property = "postlint.tags.directory")
  private File directory;

  /**
   * The address at which the site is published, such as {@code https://example.org/blog}. By
   * default {@code url} and {@code baseurl} of {@code _config.yml}.
   */
  @Parameter(property = "postlint.tags.baseAddress")
  private String baseAddress;

  /** How many posts an HTML page of a term lists, at least 1. */
  @Parameter(property = "postlint.tags.pageSize", defaultValue = "50")
  private int pageSize;

  /**
   * What to do with tags that the vocabulary lacks: {@code ignore}, {@code warn} or {@code fail}.
   */
  @Parameter(property = "postlint.tags.onUnknownTag", defaultValue = "warn")
  private String onUnknownTag;

  /** Which characters slugs may have: {@code unicode} or {@code ascii}. */
  @Parameter(property = "postlint.tags.slugs", defaultValue = "unicode")
  private String slugs;

  /**
   * The layout, for JBake the type, that pages for generators name. By default they name none, for
   * JBake {@code page}.
   */
  @Parameter(property = "postlint.tags.layout")
  private String layout;

  /**
   * Hugo's, JBake's or Roq's folder of content, relative to the site, through which their pages
   * link to posts. By default {@code content}, for JBake {@code src/main/jbake/content}.
   */
  @Parameter(property = "postlint.tags.content")
  private String content;

  /** A folder with Mustache templates that replace those of the HTML pages, by name. */
  @Parameter(property = "postlint.tags.templates")
  private File templates;

  /**
   * Whether to write a {@code tags.yml} with an entry for each tag that the vocabulary lacks, to
   * begin a vocabulary from.
   */
  @Parameter(property = "postlint.suggestVocabulary", defaultValue = "false")
  private boolean suggestVocabulary;

  /**
   * Tags that shall become one, that one first: {@code devops,dev-ops}. Instead of the indexes a
   * patch of posts and vocabulary is written, {@code merge.patch}, for {@code git apply}.
   */
  @Parameter(property = "postlint.merge")
  private List<String> merge = List.of();

  /** The time of a build that shall be repeatable: posts of the future have no page yet. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private String outputTimestamp;

  @Override
  String section() {
    return "tags";
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Instant start = Instant.now();
    if (!merge.isEmpty()) {
      propose(start);
      return;
    }
    Set<OutputKind> kinds =
        Choice.of(OutputKind.class, "An output in postlint.tags.outputs", outputs);
    Instant now = BuildTime.of(outputTimestamp, System.getenv(), start);
    OnUnknownTag unknown =
        Choice.of(OnUnknownTag.class, "postlint.tags.onUnknownTag", onUnknownTag);
    SlugStyle style = Choice.of(SlugStyle.class, "postlint.tags.slugs", slugs);
    Site site = open(root());
    SiteIdentity identity = base().of(site.generator().identity());
    Optional<LintResult> earlier = shared(site, parameters(site.root(), RuleScope.ALL)).find();
    List<Facts> posts = posts(site, earlier, start);
    List<SiteProblem> problems = new ArrayList<>();
    Vocabulary tags = SiteVocabulary.read(site.root(), vocabulary(), problems);
    needAddress(kinds, identity);
    fail(VocabularyFindings.of(problems), "The vocabulary of tags cannot be used.");
    IndexResult result =
        new IndexBuilder(
                new IndexOptions(
                    identity, now, site.generator().publishesFuture(), style, tags, unknown))
            .build(posts);
    write(result, kinds, earlier.isPresent());
    if (directory == null) {
      warnOfPublishing(site, tagsFolder(), "postlint.tags.directory");
    }
  }

  private void propose(Instant start) throws MojoExecutionException {
    Site site = open(root());
    Job job =
        new Job(
            parameters(site.root(), RuleScope.ALL).onlyPosts(),
            start,
            Runtime.getRuntime().availableProcessors());
    try {
      Optional<Path> tags =
          vocabulary().or(() -> Optional.of(site.root().resolve("tags.yml"))).filter(Files::exists);
      MergeProposal proposal =
          MergeProposal.of(site.onlyPosts(), job.options(), MergedTags.of(merge), tags);
      for (String path : proposal.byHand()) {
        getLog().warn(Visible.text(path + " is not in the patch: merge its tags by hand."));
      }
      if (proposal.files() == 0) {
        getLog().info("There is nothing to merge.");
        return;
      }
      Path patch = tagsFolder().resolve("merge.patch");
      Files.createDirectories(tagsFolder());
      AtomicFile.write(patch, writer -> writer.write(proposal.patch()));
      getLog()
          .info(
              Visible.text(
                  "A merge of "
                      + proposal.files()
                      + " files is in "
                      + patch
                      + ". In the site's folder: git apply "
                      + patch));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("postlint.merge: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("The merge cannot be written: " + e.getMessage(), e);
    }
  }

  private static void needAddress(Set<OutputKind> kinds, SiteIdentity identity)
      throws MojoExecutionException {
    boolean wanted = kinds.contains(OutputKind.FEEDS) || kinds.contains(OutputKind.SITEMAP);
    if (wanted && !WholeAddress.isKnown(identity)) {
      throw new MojoExecutionException(
          "Feeds and the sitemap need the address at which the site is published, such as"
              + " https://example.org/blog. Set url in _config.yml or postlint.tags.baseAddress.");
    }
  }

  private BaseAddress base() throws MojoExecutionException {
    if (pageSize < 1) {
      throw new MojoExecutionException(
          "postlint.tags.pageSize is " + pageSize + ", but must be at least 1.");
    }
    try {
      return BaseAddress.of(Optional.ofNullable(baseAddress));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "postlint.tags.baseAddress is \"" + baseAddress + "\", but " + e.getMessage(), e);
    }
  }

  /** The posts' facts; the build fails where a post's data is not what its author wrote. */
  private List<Facts> posts(Site site, Optional<LintResult> earlier, Instant start)
      throws MojoExecutionException, MojoFailureException {
    LintParameters parameters = parameters(site.root(), RuleScope.FACTS).onlyPosts();
    List<Rule> spoiling = Rules.of(parameters);
    LintResult result;
    if (earlier.isPresent()) {
      getLog().debug("The posts were read by postlint:check.");
      result = earlier.get();
    } else {
      result = lint(site.onlyPosts(), parameters, spoiling, start);
    }
    Set<String> ids = Rules.ids(spoiling);
    fail(
        result.files().stream()
            .filter(file -> file.tally().count(Severity.ERROR) > 0)
            .flatMap(file -> file.all().stream())
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> ids.contains(finding.ruleId()))
            .toList(),
        "No index is made of posts that cannot be read as they were meant.");
    return result.posts();
  }

  /** Shows findings, and fails if there is an error among them. */
  private void fail(List<Finding> findings, String message)
      throws MojoExecutionException, MojoFailureException {
    outlet(WorkflowCommands.areRead(), FailOn.NEVER, buildFolder())
        .write(
            new ConsoleReport(build().style(), consoleLimit()),
            new LintResult(findings, List.of(), 0));
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new MojoFailureException(message);
    }
  }

  private Path tagsFolder() {
    return directory == null ? buildFolder().resolve("postlint/tags") : directory.toPath();
  }

  /**
   * @param checked whether warnings on tags were shown by the goal that checks the posts
   */
  private void write(IndexResult result, Set<OutputKind> kinds, boolean checked)
      throws MojoExecutionException, MojoFailureException {
    Path folder = tagsFolder();
    OutputOptions options =
        new OutputOptions(
            kinds,
            pageSize,
            Optional.ofNullable(layout),
            Optional.ofNullable(content),
            Optional.ofNullable(templates).map(File::toPath),
            suggestVocabulary);
    try {
      IndexFiles files = new IndexFiles(options, folder);
      int changed = files.write(result);
      fail(
          result.findings().stream()
              .filter(finding -> !checked || finding.severity() == Severity.ERROR)
              .toList(),
          "No index is made of terms whose pages would overwrite each other, or that are unknown.");
      getLog().info(IndexSummary.text(result, changed, folder));
    } catch (OutputException | TemplateException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
