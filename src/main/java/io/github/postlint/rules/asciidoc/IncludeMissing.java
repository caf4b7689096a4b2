package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.body.Reference;
import io.github.postlint.read.PathText;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.LinkFacts;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds files that are to be included and that are not there. */
public final class IncludeMissing extends SiteRule {

  /** The rule. */
  public IncludeMissing() {
    super(
        "include-missing",
        Severity.ERROR,
        "AsciiDoc: an `include::` of a file that the site does not have");
  }

  @Override
  public boolean readsLinks() {
    return true;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    for (Facts post : posts) {
      for (LinkFact include : post.links().map(LinkFacts::references).orElse(List.of())) {
        if (include.kind() == Reference.Kind.INCLUDE
            && !include.templated()
            && isMissing(include.target(), post.path(), context)) {
          reporter.report(
              include.place(),
              "Readers see \"Unresolved directive\", or nothing, here: there is no file \""
                  + include.target()
                  + "\", neither beside the post nor in the site's folder. Correct the path, or"
                  + " take the line out.");
        }
      }
    }
  }

  private static boolean isMissing(String target, String post, RuleContext context) {
    if (target.contains("://") || target.startsWith("/")) {
      return false;
    }
    Path root = context.site().root();
    try {
      return !Files.exists(PathText.resolve(root, post).resolveSibling(target))
          && !Files.exists(PathText.resolve(root, target));
    } catch (InvalidPathException e) {
      return true;
    }
  }
}
