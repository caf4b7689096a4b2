package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.body.Reference;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.LinkFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds files that are to be included and that are not there. */
public final class IncludeMissing extends SiteRule {

  private static final int MAX_DEPTH = 30;

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
    boolean known = context.site().generator().knowledge() == Generator.Knowledge.ALL;
    Optional<Set<String>> names = Optional.empty();
    boolean looked = known;
    for (Facts post : posts) {
      for (LinkFact include : post.links().map(LinkFacts::references).orElse(List.of())) {
        if (known
            && include.kind() == Reference.Kind.INCLUDE
            && include.target().matches("https?://.*")) {
          reporter.report(
              Severity.WARNING,
              include.place(),
              "Readers see a link here, not the text of the file: none from another host is"
                  + " included unless the settings have \"allow-uri-read\". Keep a copy in the"
                  + " site.");
        }
        if (include.kind() == Reference.Kind.INCLUDE
            && !include.templated()
            && isMissing(include.target(), post.path(), context)) {
          if (!looked) {
            names = names(context.site().root());
            looked = true;
          }
          if (!known && names.map(all -> all.contains(name(include.target()))).orElse(true)) {
            continue;
          }
          reporter.report(
              known ? Severity.ERROR : Severity.WARNING,
              include.place(),
              "Readers see \"Unresolved directive\", or nothing, here: there is no file \""
                  + include.target()
                  + "\", neither beside the post nor in the site's folder. Correct the path, or"
                  + " take the line out.");
        }
      }
    }
  }

  /** Where an unknown generator looks for files is not known, but one of that name is needed. */
  private static Optional<Set<String>> names(Path root) {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.walk(root, MAX_DEPTH)) {
      files.forEach(file -> names.add(name(file.toString().replace('\\', '/'))));
    } catch (IOException | UncheckedIOException e) {
      // What is in a folder that cannot be read is not known.
      return Optional.empty();
    }
    return Optional.of(names);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
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
