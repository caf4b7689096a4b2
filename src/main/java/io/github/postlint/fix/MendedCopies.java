package io.github.postlint.fix;

import io.github.postlint.io.WorkFolder;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mended texts as files outside of the site, so that they can be checked before it has them. */
final class MendedCopies implements AutoCloseable {
  private final WorkFolder folder;
  private final Map<String, Path> copies = new HashMap<>();

  MendedCopies() throws IOException {
    folder = WorkFolder.create();
  }

  /** Writes the text of a file as it is now. */
  void put(MendedFile file) throws IOException {
    Path copy =
        copies.computeIfAbsent(file.path(), any -> folder.path().resolve("" + copies.size()));
    Files.write(copy, file.after());
  }

  /** The site, of which mended documents are read from their copies. */
  Site in(Site site) {
    List<PostFile> files = new ArrayList<>(site.files().size());
    for (PostFile file : site.files()) {
      Path copy = copies.get(file.path());
      files.add(copy == null ? file : new PostFile(copy, file.path(), file.kind()));
    }
    return new Site(site.root(), site.generator(), site.tree(), files, site.problems());
  }

  /** Deletes the copies; what cannot be deleted is left to later runs. */
  @Override
  public void close() {
    folder.close();
  }
}
