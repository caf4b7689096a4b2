package io.github.postlint.rules.liquid;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.liquid.IncludeMarkup;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Includes;
import io.github.postlint.site.Site;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What goes wrong with a tag that includes a file. */
final class IncludeSlips {
  private final Post post;
  private final Site site;
  private final Includes includes;

  IncludeSlips(Post post, Site site, Includes includes) {
    this.post = post;
    this.site = site;
    this.includes = includes;
  }

  /** The slip of {@code include}, {@code include_cached} or {@code include_relative}. */
  Optional<ExpressionSlip> of(LiquidToken tag) {
    IncludeMarkup markup = IncludeMarkup.of(tag.markup());
    if (!markup.isNamed()) {
      return Optional.of(name(tag.name(), markup));
    }
    if (markup.dynamic() || markup.file().endsWith("/")) {
      return Optional.empty();
    }
    String name = markup.file().startsWith("/") ? markup.file().substring(1) : markup.file();
    return tag.is("include_relative") ? relative(name) : included(name);
  }

  private static ExpressionSlip name(String tag, IncludeMarkup markup) {
    String file = markup.file();
    if (file.isEmpty()) {
      return ExpressionSlip.stop("the tag names no file", "Name one: {% " + tag + " file.html %}.");
    }
    if (markup.dynamic()) {
      return ExpressionSlip.stop(
          "what stands in front of \"{{\" is taken for a part of the file's name",
          "Write parameters without braces: name=page.title.");
    }
    String advice =
        file.contains("..") || file.startsWith("./")
            ? "It must not lead to a folder above: write the path from the folder on."
            : "Write it without quotation marks and commas: {% " + tag + " file.html key=\"a\" %}.";
    return ExpressionSlip.stop(
        "\"" + file + "\" is not a name of a file that can be included", advice);
  }

  private Optional<ExpressionSlip> included(String name) {
    if (includes.files().contains(name) || exists(includes.folder(), name)) {
      return Optional.empty();
    }
    Optional<String> like = includes.like(name);
    boolean near = like.isPresent() || Suggestion.nearest(name, includes.files()).isPresent();
    if (!includes.own() && !near) {
      return Optional.empty();
    }
    boolean letters = like.isPresent() && like.get().equalsIgnoreCase(name);
    String unless =
        letters
            ? " where capital letters of file names count"
            : includes.complete()
                ? ""
                : includes.own() ? " unless a plugin brings it" : " unless the theme brings it";
    String hint =
        like.map(file -> "Did you mean \"" + file + "\"?")
            .orElse("Correct the name." + Suggestion.of(name, includes.files()));
    return Optional.of(
        ExpressionSlip.stop("there is no " + includes.folder() + "/" + name, hint).unless(unless));
  }

  private Optional<ExpressionSlip> relative(String name) {
    int slash = post.path().lastIndexOf('/');
    String folder = slash < 0 ? "" : post.path().substring(0, slash);
    // Templates are run in the folders of the pages that they are used for.
    if (post.kind() == DocumentKind.TEMPLATE || exists(folder, name)) {
      return Optional.empty();
    }
    String path = folder.isEmpty() ? name : folder + "/" + name;
    return Optional.of(
        ExpressionSlip.stop(
            "there is no " + path,
            "Write the path from the " + post.kind().noun() + "'s own folder on."));
  }

  private boolean exists(String folder, String name) {
    try {
      Path file = PathText.resolve(site.root(), folder).resolve(name);
      return Files.isRegularFile(file) && file.toRealPath().endsWith(Path.of(name));
    } catch (InvalidPathException | java.io.IOException e) {
      return false;
    }
  }
}
