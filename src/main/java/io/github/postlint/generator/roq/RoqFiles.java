package io.github.postlint.generator.roq;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.tree.GlobList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which files are documents, of which kind, and in which markup. */
final class RoqFiles {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc");
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final String POSTS = "posts";

  private final RoqSettings settings;
  private final String content;
  private final GlobList ignored;

  RoqFiles(RoqSettings settings) {
    this.settings = settings;
    this.content = settings.content() + "/";
    List<String> patterns = new ArrayList<>(settings.list("site.default-ignored-files"));
    patterns.addAll(settings.list("site.ignored-files"));
    patterns.removeIf(pattern -> pattern.startsWith("regex:"));
    patterns.replaceAll(pattern -> pattern.replaceFirst("^glob:", ""));
    this.ignored = new GlobList(patterns);
  }

  static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  static boolean isAsciiDoc(String path) {
    return ASCIIDOC.contains(extension(path));
  }

  static boolean isHtml(String path) {
    return HTML.contains(extension(path));
  }

  static boolean isMarkup(String path) {
    return MARKDOWN.contains(extension(path)) || isAsciiDoc(path) || isHtml(path);
  }

  /** Whether a folder or a file lies in the content, and is not passed over. */
  boolean isContent(String path) {
    return path.equals(settings.content())
        || (path.startsWith(content) && !isHidden(path.substring(content.length())));
  }

  private boolean isHidden(String path) {
    return path.startsWith(".")
        || path.contains("/.")
        || ignored.matches(path)
        || (ignored.matches("_") && (path.startsWith("_") || path.contains("/_")));
  }

  boolean leadsToContent(String path) {
    return content.startsWith(path + "/");
  }

  /** A path relative to the content. */
  String relative(String path) {
    return path.substring(Math.min(path.length(), content.length()));
  }

  /** The collection in whose folder a document lies; none for the folder's own index. */
  Optional<String> collection(String path) {
    String relative = relative(path);
    int slash = relative.indexOf('/');
    if (!path.startsWith(content) || slash < 0) {
      return Optional.empty();
    }
    String rest = relative.substring(slash + 1);
    boolean index = isIndex(rest) && rest.indexOf('/') < 0;
    return index || !settings.collections().contains(relative.substring(0, slash))
        ? Optional.empty()
        : Optional.of(relative.substring(0, slash));
  }

  /** Whether a file is the page of its folder. */
  static boolean isIndex(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return isMarkup(path)
        && name.startsWith("index.")
        && name.indexOf('.') == name.lastIndexOf('.');
  }

  boolean isDraft(String path) {
    String folder = settings.text("site.draft-directory") + "/";
    String relative = relative(path);
    return collection(path).isPresent()
        && (relative.startsWith(folder) || relative.contains("/" + folder));
  }

  /** What a document is; empty for other files. */
  Optional<DocumentKind> kind(String path) {
    if (!isContent(path) || !isMarkup(path)) {
      return Optional.empty();
    }
    Optional<String> collection = collection(path);
    if (collection.isEmpty()) {
      return Optional.of(DocumentKind.PAGE);
    }
    if (!collection.get().equals(POSTS)) {
      return Optional.of(DocumentKind.ITEM);
    }
    return Optional.of(isDraft(path) ? DocumentKind.DRAFT : DocumentKind.POST);
  }

  /** Where a path goes on below the folder of posts; -1 outside of it. */
  int postEntry(String path, boolean drafts) {
    String posts = content + POSTS;
    boolean inside =
        settings.collections().contains(POSTS)
            && (path.equals(posts) || path.startsWith(posts + "/"))
            && isContent(path);
    return !inside || (!drafts && isDraft(path)) ? -1 : Math.min(path.length(), posts.length() + 1);
  }
}
