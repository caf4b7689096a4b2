package io.github.postlint.mojo;

import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.report.ReportOptions;
import io.github.postlint.report.Reports;
import io.github.postlint.report.console.Summary;
import io.github.postlint.report.github.WorkflowCommands;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.web.AddressPatterns;
import io.github.postlint.web.LinkCheck;
import io.github.postlint.web.LinkChoice;
import io.github.postlint.web.LinkResult;
import io.github.postlint.web.fetch.HttpFetcher;
import io.github.postlint.web.fetch.Resolver;
import io.github.postlint.web.kept.AnswerFile;
import io.github.postlint.web.rules.LinkAnswers;
import io.github.postlint.web.rules.WebRules;
import io.github.postlint.web.visit.PaceClock;
import io.github.postlint.web.visit.VisitLimits;
import io.github.postlint.web.visit.Visits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Asks for the pages on other hosts that posts link to, and fails the build where one is gone. No
 * other goal uses the network.
 */
@Mojo(name = "links", requiresProject = false, threadSafe = true)
public final class LinksMojo extends SiteMojo {

  /**
   * From which severity on findings fail the build: {@code error}, {@code warning} or {@code
   * never}. Errors are the dead links only.
   */
  @Parameter(property = "postlint.links.failOn", defaultValue = "error")
  private String failOn = "error";

  /** What to write: any of the reports of {@code check}. */
  @Parameter(property = "postlint.links.reports", defaultValue = "console")
  private List<String> reports = List.of("console");

  /**
   * The folder for report files and for {@code links.md}, which lists all addresses by host. By
   * default {@code postlint/links} in the build's folder.
   */
  @Parameter(property = "postlint.links.reportDirectory")
  private File reportDirectory;

  /**
   * Hosts or addresses that are asked for, and no others; a star stands for any characters. By
   * default all.
   */
  @Parameter(property = "postlint.links.allow")
  private List<String> allow = List.of();

  /** Hosts or addresses that are not asked for; a star stands for any characters. */
  @Parameter(property = "postlint.links.ignore")
  private List<String> ignore = List.of();

  /**
   * Hosts that may have addresses which are not public, such as those of a company's own network.
   * By default none.
   */
  @Parameter(property = "postlint.links.privateHosts")
  private List<String> privateHosts = List.of();

  /** For how many days a good answer counts; 0 asks anew each time. */
  @Parameter(property = "postlint.links.maxAge", defaultValue = "7")
  private int maxAge = 7;

  /** How many seconds a server may take for one answer. */
  @Parameter(property = "postlint.links.timeout", defaultValue = "20")
  private int timeout = 20;

  /** How many seconds one host may take for all answers, with the pauses that it wants. */
  @Parameter(property = "postlint.links.hostTime", defaultValue = "180")
  private int hostTime = 180;

  /** How many seconds all of it may take. */
  @Parameter(property = "postlint.links.runTime", defaultValue = "900")
  private int runTime = 900;

  /** How many hosts are asked at a time. */
  @Parameter(property = "postlint.links.hosts", defaultValue = "16")
  private int hosts = 16;

  /** How many questions one host has to answer at a time. */
  @Parameter(property = "postlint.links.connections", defaultValue = "2")
  private int connections = 2;

  @Override
  String section() {
    return "links";
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Instant start = Instant.now();
    FailOn verdict = Choice.of(FailOn.class, "postlint.links.failOn", failOn);
    Set<Reports> chosen = Choice.of(Reports.class, "A report in postlint.links.reports", reports);
    if (WorkflowCommands.areRead()) {
      chosen.add(Reports.GITHUB);
    }
    VisitLimits limits = limits();
    int consoleLimit = consoleLimit();
    LintParameters parameters = parameters(root(), RuleScope.ALL);
    Site opened = open(root());
    getLog().info(Visible.text(SiteLine.of(opened, baseFolder())));
    List<Rule> besides = unreadable(parameters);
    LinkResult links = check(opened, limits, parameters, besides, start);
    LintResult result = links.findings();
    List<Rule> rules = new ArrayList<>(WebRules.all(new LinkAnswers(Map.of())));
    rules.addAll(besides);
    ReportOptions options =
        new ReportOptions(
            rules, Version.get(), Repository.prefix(root()), build().style(), consoleLimit);
    MavenOutlet outlet = outlet(chosen.contains(Reports.GITHUB), verdict, folder());
    for (Reports one : chosen) {
      outlet.write(one.make(options), result);
    }
    outlet.write((any, out) -> out.file("links.md", links.hosts()::write), result);
    warnOfPublishing(opened, folder(), "postlint.links.reportDirectory");
    links.hosts().undecided().forEach(line -> getLog().debug(Visible.text(line)));
    getLog().info(Visible.text(links.hosts().summary()));
    getLog().info(Summary.text(result, Duration.between(start, Instant.now())));
    verdict.check(List.of(result), () -> "");
  }

  /** The rule on posts that cannot be read, whose links nobody knows. */
  private static List<Rule> unreadable(LintParameters parameters) {
    return Rules.of(parameters).stream().filter(rule -> rule.id().equals("unreadable")).toList();
  }

  private VisitLimits limits() throws MojoExecutionException {
    atLeast(0, "maxAge", maxAge);
    atLeast(1, "timeout", timeout);
    atLeast(1, "hostTime", hostTime);
    atLeast(1, "runTime", runTime);
    atLeast(1, "hosts", hosts);
    atLeast(1, "connections", connections);
    return VisitLimits.of(hosts, connections, timeout, hostTime, runTime);
  }

  private static void atLeast(int least, String name, int value) throws MojoExecutionException {
    if (value < least) {
      throw new MojoExecutionException(
          "postlint.links." + name + " is " + value + ", but must be at least " + least + ".");
    }
  }

  private LinkResult check(
      Site opened, VisitLimits limits, LintParameters parameters, List<Rule> besides, Instant start)
      throws MojoExecutionException {
    LintOptions options =
        new LintOptions(parameters.rules(), start, Runtime.getRuntime().availableProcessors());
    try (HttpFetcher fetcher =
        new HttpFetcher(
            "Postlint/" + Version.get() + " (checks the links of a blog)",
            Resolver.SYSTEM,
            new AddressPatterns(privateHosts)::fitHost,
            limits.link(),
            limits.pageSize(),
            SSLContext.getDefault())) {
      return new LinkCheck(
              new LinkChoice(new AddressPatterns(allow), new AddressPatterns(ignore)),
              new Visits(fetcher, limits, PaceClock.SYSTEM),
              kept(start))
          .check(opened, options, besides, (done, total) -> {});
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new MojoExecutionException("The links cannot be checked: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("The check of the links was interrupted.", e);
    }
  }

  private Optional<AnswerFile> kept(Instant start) {
    return maxAge == 0
        ? Optional.empty()
        : cacheFolder()
            .map(
                folder ->
                    AnswerFile.read(folder.resolve("links.json"), Duration.ofDays(maxAge), start));
  }

  private Path folder() {
    return reportDirectory == null
        ? buildFolder().resolve("postlint").resolve("links").toAbsolutePath()
        : reportDirectory.toPath().toAbsolutePath();
  }
}
