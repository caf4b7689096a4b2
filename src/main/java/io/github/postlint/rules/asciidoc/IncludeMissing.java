package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.site.Site;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds files that are to be included and that are not there. */
public final class IncludeMissing extends SlipRule {

  /** The rule. */
  public IncludeMissing() {
    super(
        "include-missing",
        Severity.ERROR,
        "AsciiDoc: an `include::` of a file that the site does not have");
  }

  @Override
  public List<Path> inputs(Site site) {
    return List.of(site.root());
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    if (slip.kind() == MarkupSlip.Kind.INCLUDE && isMissing(slip.detail(), post, context)) {
      reporter.report(
          slip.span(),
          "Readers see \"Unresolved directive\" here: there is no file \""
              + slip.detail()
              + "\", neither beside the post nor in the site's folder. Correct the path, or take"
              + " the line out.");
    }
  }

  private static boolean isMissing(String target, Post post, RuleContext context) {
    if (target.indexOf('{') >= 0 || target.contains("://") || target.startsWith("/")) {
      return false;
    }
    Path root = context.site().root();
    try {
      Path beside = root.resolve(post.path()).resolveSibling(target);
      return !Files.exists(beside) && !Files.exists(root.resolve(target));
    } catch (InvalidPathException e) {
      return true;
    }
  }
}
