package io.github.postlint.tags.output;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.io.TemporaryFile;
import io.github.postlint.io.WriteFault;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A folder of generated files. Each file appears whole or not at all, is rewritten only when its
 * bytes change, and is deleted once no run makes it any more; files of others are left alone. A run
 * that is killed leaves a folder that the next run heals: the manifest names each file before it is
 * written.
 */
public final class OutputFolder {
  private final Path root;

  /** A run that is killed leaves one such file; runs at the same time have one each. */
  private final Path temporary;

  private final SortedSet<String> earlier;
  private final SortedSet<String> listed;
  private final SortedSet<String> current = new TreeSet<>();

  /** Folders in the output folder that have been seen not to be links, nor to lie below one. */
  private final Set<Path> plain = new HashSet<>();

  private int written;

  private OutputFolder(Path root, SortedSet<String> earlier) {
    this.root = root;
    this.temporary = TemporaryFile.in(root);
    this.earlier = earlier;
    this.listed = new TreeSet<>(earlier);
  }

  /** Opens a folder, which is made when the first file is written. */
  public static OutputFolder open(Path root) {
    return new OutputFolder(root, Manifest.read(root.resolve(Manifest.NAME)));
  }

  /**
   * Writes the files that {@code writer} puts.
   *
   * @throws OutputException if one of them cannot be written
   */
  public void write(Consumer<Output> writer) {
    CollectedFiles collected = new CollectedFiles();
    writer.accept(collected);
    SortedSet<String> paths = collected.paths();
    current.addAll(paths);
    if (listed.addAll(paths)) {
      put(Manifest.NAME, Manifest.write(listed));
    }
    for (Map.Entry<String, byte[]> file : collected.files().entrySet()) {
      put(file.getKey(), file.getValue());
    }
  }

  /**
   * Deletes what earlier runs wrote and this one did not.
   *
   * @return how many files were written or deleted, the manifest aside
   * @throws OutputException if a file cannot be deleted
   */
  public int finish() {
    SortedSet<String> stale = new TreeSet<>(earlier);
    stale.removeAll(current);
    stale.forEach(this::delete);
    if (!listed.equals(current)) {
      put(Manifest.NAME, Manifest.write(current));
    }
    TemporaryFile.tidy(root);
    return written + stale.size();
  }

  /**
   * Deletes nothing, for a run that made only a part of the files.
   *
   * @return how many files were written
   */
  public int keep() {
    return written;
  }

  private void put(String path, byte[] content) {
    Path file = SafePath.resolve(root, path);
    Optional<Path> link = linkAbove(file);
    if (link.isPresent()) {
      throw new OutputException(
          file
              + " cannot be written, since "
              + link.get()
              + " is a symbolic link, and may lead anywhere. Delete the link, or name the folder"
              + " to which it leads in postlint.tags.directory.",
          null);
    }
    try {
      if (!holds(file, content)) {
        replace(file, content);
        written += path.equals(Manifest.NAME) ? 0 : 1;
      }
    } catch (IOException e) {
      throw failure("written", file, e);
    }
  }

  /** Once more where a run at the same time has deleted the folder, which was empty then. */
  private void replace(Path file, byte[] content) throws IOException {
    try {
      Files.createDirectories(file.getParent());
      AtomicFile.write(file, temporary, content);
    } catch (NoSuchFileException e) {
      Files.createDirectories(file.getParent());
      AtomicFile.write(file, temporary, content);
    }
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(PlainFile.bytes(file, content.length), content);
  }

  /**
   * The symbolic link in the output folder, if there is one, through which a file would be seen.
   */
  private Optional<Path> linkAbove(Path file) {
    Path folder = file.getParent();
    if (folder.equals(root) || plain.contains(folder)) {
      return Optional.empty();
    }
    if (Files.isSymbolicLink(folder)) {
      return Optional.of(folder);
    }
    Optional<Path> link = linkAbove(folder);
    if (link.isEmpty()) {
      plain.add(folder);
    }
    return link;
  }

  /** What lies beyond a link was not written by an earlier run, whatever the manifest says. */
  private void delete(String path) {
    Path file = SafePath.resolve(root, path);
    if (linkAbove(file).isPresent()) {
      return;
    }
    try {
      Files.deleteIfExists(file);
      for (Path folder = file.getParent();
          !folder.equals(root) && isEmpty(folder);
          folder = folder.getParent()) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      return;
    } catch (IOException e) {
      throw failure("deleted", file, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (var entries = Files.list(folder)) {
      return entries.findFirst().isEmpty();
    }
  }

  private static OutputException failure(String what, Path file, IOException e) {
    return new OutputException(
        file
            + " cannot be "
            + what
            + " ("
            + WriteFault.cause(e)
            + "). Check the folder and its permissions, or name another one in"
            + " postlint.tags.directory.",
        e);
  }
}
