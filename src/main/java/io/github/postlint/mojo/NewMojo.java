package io.github.postlint.mojo;

import io.github.postlint.changes.GitUser;
import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.report.console.ConsoleReport;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Site;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.write.NewPost;
import io.github.postlint.write.PostWish;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a new post as this blog writes them: folder, file name, date, the keys that most posts
 * have, in the markup of most. Its model is the newest post. No file is overwritten.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends SiteMojo {

  /** The title of the post. */
  @Parameter(property = "postlint.title")
  private String title;

  /** Its tags. By default those of the blog that the title names. */
  @Parameter(property = "postlint.tags")
  private List<String> tags = List.of();

  /** Who writes it. By default {@code user.name} of git, as the blog writes that name. */
  @Parameter(property = "postlint.author")
  private String author;

  @Override
  void run() throws MojoExecutionException {
    if (title == null || title.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new MojoExecutionException(
          "A new post needs a title with a letter or a digit: -Dpostlint.title=\"Winter bread\".");
    }
    Path root = root();
    Site site = open(root);
    getLog().info(Visible.text(SiteLine.of(site, baseFolder())));
    LintResult before = read(root, site);
    warnOfNewTags(before);
    NewPost post = post(site, before);
    Path file = root.resolve(post.path());
    write(file, post.text());
    getLog().info(Visible.text("Written: " + file + ", after the model of " + post.model() + "."));
    if (!post.open().isEmpty()) {
      getLog().info(Visible.text("Left to you: " + String.join(", ", post.open()) + "."));
    }
    tell(read(root, open(root)), post.path());
  }

  private LintResult read(Path root, Site site) throws MojoExecutionException {
    LintParameters parameters = parameters(root, RuleScope.ALL);
    return lint(site, parameters, Rules.of(parameters), Instant.now());
  }

  private NewPost post(Site site, LintResult known) throws MojoExecutionException {
    ZoneId zone = site.generator().dates().timeZone().orElse(ZoneId.systemDefault());
    Optional<String> writer = author == null ? GitUser.name(site.root()) : Optional.of(author);
    PostWish wish = new PostWish(title.strip(), ZonedDateTime.now(zone), writer, tags);
    try {
      return NewPost.of(site, known.posts(), wish)
          .orElseThrow(
              () ->
                  new MojoExecutionException(
                      "There is no published post with a date and front matter here that could be"
                          + " a model. Write the first one by hand."));
    } catch (IOException e) {
      throw new MojoExecutionException("The newest post cannot be read (" + e + ").", e);
    }
  }

  /** A slip makes a tag of its own. */
  private void warnOfNewTags(LintResult known) {
    Set<String> names = new TreeSet<>();
    known
        .posts()
        .forEach(post -> post.listing().tags().stream().map(TextFact::text).forEach(names::add));
    for (String tag : tags) {
      if (!names.contains(tag)) {
        getLog()
            .warn(
                Visible.text(
                    "No post has the tag \"" + tag + "\" yet." + Suggestion.of(tag, names)));
      }
    }
  }

  private static void write(Path file, String text) throws MojoExecutionException {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new MojoExecutionException(
          file + " is there already, and stays as it is. Choose another title.", e);
    } catch (IOException e) {
      throw new MojoExecutionException(file + " cannot be written (" + e + ").", e);
    }
  }

  /** What check says of the new post. */
  private void tell(LintResult result, String path) throws MojoExecutionException {
    List<FileFindings> own =
        result.files().stream().filter(one -> one.path().equals(path)).toList();
    outlet(false, FailOn.NEVER, buildFolder())
        .write(new ConsoleReport(build().style(), consoleLimit()), result.withFiles(own));
  }
}
