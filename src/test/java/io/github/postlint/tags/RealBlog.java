package io.github.postlint.tags;

import io.github.postlint.Oracle;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.lint.Linter;
import io.github.postlint.lint.Progress;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.index.TagIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The index of a blog on the disk, made without any rule. */
final class RealBlog {
  /** As many posts as a made blog has; tests of every day can afford these. */
  private static final int MADE = Integer.getInteger("postlint.made.posts", 500);

  private RealBlog() {}

  /** Makes a blog in a folder that does not exist yet, and returns the folder. */
  static Path made(Path folder) throws IOException, InterruptedException {
    Path maker = Oracle.shared("tools").resolve("make-posts");
    Process process =
        new ProcessBuilder("python3", maker.toString(), String.valueOf(MADE), folder.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(maker + " failed");
    }
    return folder;
  }

  /** The blog's folder, or the one above it where the settings are somewhere else. */
  static Path root(Path post, Path above) {
    Path folder = post;
    while (!folder.endsWith("_posts")) {
      folder = folder.getParent();
    }
    return Files.exists(folder.resolveSibling("_config.yml"))
        ? folder.getParent()
        : above.resolve(above.relativize(folder).getName(0));
  }

  static TagIndex index(Path root) {
    Site site = Site.open(SiteOptions.of(root), Generators::detect);
    LintOptions options = new LintOptions(Map.of(), TestSite.NOW, 2);
    return new IndexBuilder(
            new IndexOptions(
                BaseAddress.of(Optional.of("https://example.org/blog"))
                    .of(site.generator().identity()),
                TestSite.NOW,
                false,
                SlugStyle.UNICODE,
                Vocabulary.empty(),
                OnUnknownTag.IGNORE))
        .build(new Linter(List.of(), options).lint(site, Progress.NONE).posts())
        .index()
        .orElseThrow();
  }
}
