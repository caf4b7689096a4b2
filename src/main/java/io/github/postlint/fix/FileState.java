package io.github.postlint.fix;

import io.github.postlint.io.WriteFault;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.tree.TreeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** Whether files are still what they were when the site was looked through. */
final class FileState {
  private final Site site;

  FileState(Site site) {
    this.site = site;
  }

  /**
   * Reads a document in which something was found.
   *
   * @throws UnfitException if what was found may not be true of it any more, or if it must not be
   *     written
   */
  MendedFile read(PostFile document) throws UnfitException {
    try {
      Path real = document.file().toRealPath();
      if (!real.startsWith(site.root().toRealPath())) {
        throw new UnfitException("is a link that leads out of the site");
      }
      if (!Files.isWritable(real)) {
        throw new UnfitException("may not be written");
      }
      MendedFile file = new MendedFile(real, document.path(), SourceReader.bytes(real));
      if (isChanged(document, real)) {
        throw new UnfitException("was changed while it was checked; run the goal again");
      }
      if (file.isMalformed()) {
        throw new UnfitException("has bytes that are not UTF-8; save it as UTF-8 first");
      }
      return file;
    } catch (IOException e) {
      throw new UnfitException("cannot be read (" + WriteFault.cause(e) + ")");
    }
  }

  private boolean isChanged(PostFile document, Path real) throws IOException {
    int index = site.tree().indexOf(document.path());
    if (index < 0) {
      return false;
    }
    TreeEntry then = site.tree().get(index);
    BasicFileAttributes now = Files.readAttributes(real, BasicFileAttributes.class);
    return now.size() != then.size()
        || now.lastModifiedTime().to(TimeUnit.NANOSECONDS) != then.modified();
  }
}
