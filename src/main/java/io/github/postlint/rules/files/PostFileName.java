package io.github.postlint.rules.files;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Finds posts that the generator leaves out, or copies unrendered, because of their file's name.
 */
public final class PostFileName extends PostRule {
  /** The rule. */
  public PostFileName() {
    super(
        "file-name",
        Severity.ERROR,
        "a post that the generator skips or copies unrendered because of its file's name");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
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
    if (fileName instanceof FileName.Ignored ignored) {
      reporter.reportFile(
          ignored.isMeant() ? Severity.ERROR : Severity.WARNING,
          generator.name() + " never publishes this post, because its name " + ignored.flaw());
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
              + "\" for no "
              + generator.syntax().markup().language()
              + " extension: readers get the source text instead of a page."
              + " End the name with ."
              + generator.sources().markupExtension()
              + ".");
    }
  }

  /** What is not to be published may have any name. */
  private static boolean isHidden(Post post) {
    Scalar published = post.values().scalar("published").orElse(null);
    return published != null && published.isFalse();
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.'));
  }
}
