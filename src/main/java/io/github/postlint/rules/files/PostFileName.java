package io.github.postlint.rules.files;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds posts that the generator leaves out, or copies unrendered, because of their file's name.
 */
public final class PostFileName extends PostRule {
  private static final Pattern DATE_LIKE = Pattern.compile("\\d{4}.*|\\d{1,2}[-_.]\\d.*");
  private static final Pattern DATED = Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}-.*");
  private static final Pattern GLUED = Pattern.compile("\\d{2,4}-\\d{1,2}-\\d{1,2}[^-].*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\d{4}-[\\dXx]{2}-[\\dXx]{2}-.*");

  /** The rule. */
  public PostFileName() {
    super(
        "file-name",
        Severity.ERROR,
        "a post that the generator skips or copies unrendered because of its file's name");
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public List<Path> inputs(Site site) {
    return site.generator().templates().inputs(site.tree());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Generator generator = context.site().generator();
    if (isHidden(post)) {
      return;
    }
    FileName fileName = generator.sources().fileName(post.path());
    String name = post.path().substring(post.path().lastIndexOf('/') + 1);
    if (fileName instanceof FileName.Ignored) {
      Severity severity = DATE_LIKE.matcher(name).matches() ? Severity.ERROR : Severity.WARNING;
      reporter.reportFile(severity, ignored(generator, name));
    } else if (generator.sources().lacksFor(post.path()).isPresent()) {
      reporter.reportFile(
          Severity.ERROR,
          generator.name()
              + " makes no page of "
              + extension(name)
              + " files here: readers get the source text, or nothing. Add the plugin "
              + generator.sources().lacksFor(post.path()).get()
              + " to the site.");
    } else if (fileName instanceof FileName.Dated && !generator.sources().isMarkup(post.path())) {
      reporter.reportFile(
          Severity.ERROR,
          generator.name()
              + " takes \""
              + extension(name)
              + "\" for no Markdown extension: readers get the source text instead of a page."
              + " End the name with .md.");
    }
  }

  /** What is not to be published may have any name. */
  private static boolean isHidden(Post post) {
    Scalar published = post.values().scalar("published").orElse(null);
    return published != null && published.isFalse();
  }

  private static String ignored(Generator generator, String name) {
    String start = generator.name() + " never publishes this post, because its name ";
    if (DATED.matcher(name).matches()) {
      return start + "has no extension. End it with .md.";
    }
    if (PLACEHOLDER.matcher(name).matches()) {
      return start + "has a placeholder for a date. Write the day, as in 2019-02-26-title.md.";
    }
    if (GLUED.matcher(name).matches()) {
      return start + "has no hyphen after the date. Write it as in 2019-02-26-title.md.";
    }
    return start + "does not begin with a date. Name it as in 2019-02-26-title.md.";
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.'));
  }
}
