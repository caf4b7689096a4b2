package io.github.postlint.write;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Site;
import io.github.postlint.site.facts.Facts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A new post, made after the newest one that is written as most are: its folder, its name, its
 * keys.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param text of the whole file
 * @param model the path of the post after which it is made
 * @param open keys that the author has to fill in
 */
public record NewPost(String path, String text, String model, List<String> open) {
  private static final Pattern ASCIIDOC = Pattern.compile("\\.(adoc|ad|asciidoc|asc)$");

  /** Copies the list. */
  public NewPost {
    open = List.copyOf(open);
  }

  /**
   * Makes a post.
   *
   * @param posts the facts of the site's posts
   * @return the post; empty where the site has none that could be a model
   * @throws IOException if the model cannot be read
   */
  public static Optional<NewPost> of(Site site, List<Facts> posts, PostWish wish)
      throws IOException {
    Habits habits = new Habits(posts);
    Optional<Facts> model = habits.model();
    if (model.isEmpty()) {
      return Optional.empty();
    }
    String path = model.get().path();
    Source source = SourceReader.read(site.root().resolve(path), path);
    Optional<FrontMatter> front = front(source, site.generator());
    if (front.isEmpty()) {
      return Optional.empty();
    }
    PostHeader header =
        new PostHeader(source, front.get(), model.get(), habits, site.generator(), wish);
    String name = new NewPath(path, habits.isAscii()).of(wish);
    return Optional.of(
        new NewPost(name, header.text() + below(source, front.get(), wish), path, header.open()));
  }

  /** What stands between lines of hyphens or plus signs, without a document's header below it. */
  private static Optional<FrontMatter> front(Source source, Generator generator) {
    Optional<FrontMatter> whole = generator.syntax(source.path()).frontMatter().read(source);
    return HeaderFormat.of(source.text()) == HeaderFormat.LINES
        ? whole
        : generator.syntax("post.md").frontMatter().read(source).or(() -> whole);
  }

  /**
   * What stands below the header: the title of a document in AsciiDoc, where the model has it
   * besides; or an empty line, without which JBake takes a header of lines for the text.
   */
  private static String below(Source source, FrontMatter front, PostWish wish) {
    int end = Math.min(source.text().length(), front.span().end());
    String body = source.text().substring(end).stripLeading();
    String lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
    boolean lines = HeaderFormat.of(source.text()) == HeaderFormat.LINES;
    if (ASCIIDOC.matcher(source.path()).find()) {
      return !lines && body.startsWith("= ") ? lineEnd + "= " + wish.title() + lineEnd : "";
    }
    return lines ? lineEnd : "";
  }
}
