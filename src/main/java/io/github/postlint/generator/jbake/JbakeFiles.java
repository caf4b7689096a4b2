package io.github.postlint.generator.jbake;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which files are documents, in which markup, and of which kind. */
final class JbakeFiles {
  static final Set<String> ASCIIDOC = Set.of("ad", "adoc", "asciidoc");
  static final String HTML = "html";
  private static final String MARKDOWN = "md";

  /** What authors take for a markup of JBake's, and what is copied as it is. */
  private static final Set<String> LOOK_ALIKE =
      Set.of("markdown", "mkd", "mdown", "mdx", "asc", "htm", "txt");

  /** In bytes; no header is longer. */
  private static final int HEAD = 8_192;

  private final Path root;
  private final JbakeSettings settings;
  private final String content;
  private final JbakeSyntax syntax;
  private final Map<String, Boolean> ignored = new ConcurrentHashMap<>();

  JbakeFiles(Path root, JbakeSettings settings, JbakeSyntax syntax) {
    this.root = root;
    this.settings = settings;
    this.content = settings.folder("content.folder");
    this.syntax = syntax;
  }

  /** What stands after the last dot of a name that does not begin with it; case counts. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1) : "";
  }

  static boolean isAsciiDoc(String path) {
    return ASCIIDOC.contains(extension(path));
  }

  /** Whether a file is in AsciiDoc to its author, if not to JBake. */
  static boolean isMeantAsAsciiDoc(String path) {
    String extension = extension(path).toLowerCase(Locale.ROOT);
    return ASCIIDOC.contains(extension) || extension.equals("asc");
  }

  /** Whether JBake makes pages of such files. */
  static boolean isMarkup(String path) {
    String extension = extension(path);
    return extension.equals(MARKDOWN) || extension.equals(HTML) || isAsciiDoc(path);
  }

  /** Whether a file looks like a document and is copied as it is. */
  static boolean isLookAlike(String path) {
    String extension = extension(path);
    return LOOK_ALIKE.contains(extension)
        || (!isMarkup(path) && isMarkup("x." + extension.toLowerCase(Locale.ROOT)));
  }

  /** Where a path goes on below the folder of content; -1 outside of it. */
  int entry(String path) {
    if (path.equals(content)) {
      return path.length();
    }
    boolean seen =
        path.startsWith(content + "/")
            && !path.substring(content.length()).contains("/.")
            && !liesInIgnored(path);
    return seen ? content.length() + 1 : -1;
  }

  private boolean liesInIgnored(String path) {
    for (int end = path.lastIndexOf('/');
        end > content.length();
        end = path.lastIndexOf('/', end - 1)) {
      if (isIgnored(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the folder of content lies below a folder. */
  boolean leadsToContent(String path) {
    return content.startsWith(path + "/");
  }

  /** Whether a folder says that nothing in it is to be looked at. */
  boolean isIgnored(String folder) {
    return ignored.computeIfAbsent(
        folder,
        path -> Files.exists(PathText.resolve(root, path).resolve(settings.text("ignore.file"))));
  }

  /** What a document is by its type: a post, or a page on its own. */
  DocumentKind kind(String path) {
    Mapping values = head(path);
    String type = values.scalar("type").map(Scalar::text).orElse(settings.text("default.type"));
    boolean dated = values.value("date").isPresent();
    boolean page = type.equals("page") || (!type.equals("post") && !type.isEmpty() && !dated);
    return page ? DocumentKind.PAGE : DocumentKind.POST;
  }

  /** What the first characters of a document say of it. */
  Mapping head(String path) {
    FrontMatterFormat format = syntax.frontMatter(path);
    try {
      String head =
          new String(PlainFile.head(PathText.resolve(root, path), HEAD), StandardCharsets.UTF_8);
      String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
      return format
          .read(Source.of(path, text))
          .map(FrontMatter::mapping)
          .orElse(Mapping.empty(Span.at(0)));
    } catch (IOException e) {
      // What cannot be read is reported when it is read as a whole.
      return Mapping.empty(Span.at(0));
    }
  }
}
