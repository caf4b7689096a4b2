package io.github.postlint.fix;

import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where one document names the file of another. */
final class NameMentions {
  private static final Set<Reference.Kind> NAMING =
      Set.of(Reference.Kind.POST_NAME, Reference.Kind.FILE_PATH, Reference.Kind.PAGE_PATH);

  private final String name;
  private final String stem;

  /**
   * @param path of the file that is named
   */
  NameMentions(String path) {
    name = path.substring(path.lastIndexOf('/') + 1);
    stem = stem(path);
  }

  /** The name without its extension, as the template language knows a post by it. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Whether a text may name the file at all. */
  boolean mayBeIn(String text) {
    return text.contains(stem);
  }

  /** The edits that write another name where the template language reads one. */
  List<TextEdit> edits(Source source, PostFile file, Generator generator, String to) {
    Post post = Post.parse(source, generator.syntax(file.path()), file.kind());
    List<TextEdit> edits = new ArrayList<>();
    for (Reference reference : post.references()) {
      Span span = reference.span();
      int at = source.text(span).lastIndexOf(stem);
      boolean whole =
          at >= 0
              && isName(source.text(span).substring(at))
              && isAfterFolder(source.text(span), at);
      if (NAMING.contains(reference.kind()) && !reference.templated() && whole) {
        int from = span.start() + at;
        edits.add(new TextEdit(new Span(from, from + stem.length()), stem(to)));
      }
    }
    return edits;
  }

  private boolean isName(String text) {
    return text.equals(stem) || text.equals(name);
  }

  private static boolean isAfterFolder(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '/';
  }

  /** Whether the file's whole name stands in a text, wherever it does. */
  boolean isIn(String text) {
    return text.contains(name);
  }
}
