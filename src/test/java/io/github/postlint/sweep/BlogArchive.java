package io.github.postlint.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real blog as an archive.
 *
 * @param name how the report calls it
 * @param file the archive
 * @param site the site's folder in it, empty for the whole
 */
public record BlogArchive(String name, Path file, String site) {

  /**
   * Unpacks the blog and lays an empty file at every other path that its repository had, so that
   * links, images and layouts are there.
   *
   * @return the site's folder
   */
  public Path unpack(Path folder) throws IOException, InterruptedException {
    Path target = Files.createDirectories(folder.resolve(name));
    Process tar =
        new ProcessBuilder("tar", "-C", target.toString(), "-xJf", file.toString())
            .inheritIO()
            .start();
    if (tar.waitFor() != 0) {
      throw new IOException("tar failed on " + file);
    }
    Path tree = target.resolve(".tree.txt");
    for (String path : Files.readAllLines(tree)) {
      Path other = target.resolve(path);
      if (!Files.exists(other)) {
        Files.createDirectories(other.getParent());
        Files.createFile(other);
      }
    }
    Files.delete(tree);
    return target.resolve(site);
  }
}
