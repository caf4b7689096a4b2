package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.text.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folders in which a schema may refer to files.
 *
 * @param site the site's folder, absolute
 * @param own the folder of the schema that the site names, absolute
 */
record SchemaFolders(Path site, Path own) {

  /**
   * The file that a relative reference names.
   *
   * @throws SchemaException if it is outside the folders or not there
   */
  Path file(SchemaDocument document, URI target, Span span) {
    Path folder = document.file().getParent();
    try {
      Path file = folder.resolve(target.getPath()).normalize();
      if (!isInside(file)) {
        throw document.refuse(
            span,
            "The schema refers to "
                + target
                + ", which is outside the site. Put a copy into the site and refer to that file.");
      }
      if (!Files.isRegularFile(file)) {
        throw document.refuse(
            span, "The schema refers to the file " + target + ", which is not there.");
      }
      return file;
    } catch (InvalidPathException | IOException e) {
      throw document.refuse(span, "The schema refers to " + target + ", which cannot be read.");
    }
  }

  /** A link must not lead out either. */
  private boolean isInside(Path file) throws IOException {
    for (Path folder : new Path[] {site, own}) {
      if (file.startsWith(folder)
          && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()))) {
        return true;
      }
    }
    return false;
  }
}
