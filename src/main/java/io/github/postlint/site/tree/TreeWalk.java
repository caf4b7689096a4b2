package io.github.postlint.site.tree;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Walks through a site's folder, along symbolic links too, and asks once for what lies there. */
final class TreeWalk {

  /** Deeper folders are not entered. */
  private static final int MAX_DEPTH = 100;

  private final FileTree tree;
  private final FolderFilter folders;

  /** The folders from the site's on down to the one that is being read. */
  private final List<FolderIdentity> above = new ArrayList<>();

  TreeWalk(FileTree tree, FolderFilter folders) {
    this.tree = tree;
    this.folders = folders;
  }

  void walk() {
    try {
      Path root = tree.root();
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        enter(root, "", attributes.fileKey(), false);
      }
    } catch (IOException e) {
      tree.fail("", e);
    }
  }

  /**
   * @param path relative to the site
   * @param key by which the file system knows the folder
   * @param linked whether a link leads to the folder, or to one in which it lies
   */
  private void enter(Path folder, String path, Object key, boolean linked) {
    above.add(new FolderIdentity(folder, key));
    String prefix = path.isEmpty() ? "" : path + "/";
    Found[] all = list(folder, prefix);
    Arrays.sort(all, Comparator.comparing(Found::entry));
    boolean built = has(all, prefix + "pom.xml");
    for (Found found : all) {
      if (found.entry().isFolder()) {
        addFolder(found, linked || found.entry().isLink(), built);
      } else {
        tree.add(found.entry());
      }
    }
    above.remove(above.size() - 1);
  }

  private Found[] list(Path folder, String prefix) {
    List<Found> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      int start = nameStart(folder);
      for (Path file : files) {
        found.add(look(file, prefix + file.toString().substring(start)));
      }
    } catch (IOException e) {
      tree.fail(path(prefix), e);
    } catch (DirectoryIteratorException e) {
      tree.fail(path(prefix), e.getCause());
    }
    return found.toArray(new Found[0]);
  }

  private static String path(String prefix) {
    return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
  }

  /** Where the names of a folder's files begin in their paths. */
  private static int nameStart(Path folder) {
    String text = folder.toString();
    boolean ends = text.isEmpty() || text.endsWith(folder.getFileSystem().getSeparator());
    return ends ? text.length() : text.length() + 1;
  }

  private Found look(Path file, String path) {
    try {
      BasicFileAttributes own =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      BasicFileAttributes seen = own.isSymbolicLink() ? target(file) : own;
      return new Found(
          TreeEntry.of(path, file, seen, own.isSymbolicLink()),
          seen == null ? null : seen.fileKey());
    } catch (IOException e) {
      tree.fail(path, e);
      return new Found(TreeEntry.of(path, file, null, false), null);
    }
  }

  /** What a link leads to; null where there is nothing, or nothing to see. */
  private static BasicFileAttributes target(Path link) {
    try {
      return Files.readAttributes(link, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean has(Found[] all, String path) {
    for (Found found : all) {
      if (found.entry().path().equals(path)) {
        return found.entry().kind() != TreeEntry.Kind.BROKEN_LINK
            && found.entry().kind() != TreeEntry.Kind.UNREADABLE;
      }
    }
    return false;
  }

  /**
   * @param linked whether a link leads here
   * @param built whether a file beside it says that Maven builds what lies here
   */
  private void addFolder(Found found, boolean linked, boolean built) {
    TreeEntry entry = found.entry();
    if (!isEntered(entry.path(), built)) {
      tree.add(entry.skipped());
    } else if (above.size() == MAX_DEPTH) {
      tree.fail(entry.path(), new IOException("it lies too deep"));
      tree.add(entry.skipped());
    } else if (linked && isAbove(found)) {
      tree.add(entry.isLink() ? entry : entry.skipped());
    } else {
      int index = tree.add(entry);
      enter(entry.file(), entry.path(), found.key(), linked);
      tree.end(index);
    }
  }

  /** Posts are read wherever their folder lies; Maven's output may hold copies of posts. */
  private boolean isEntered(String path, boolean built) {
    return folders.holdsPosts(path)
        || (folders.enters(path) && !(built && ("/" + path).endsWith("/target")));
  }

  private boolean isAbove(Found found) {
    for (FolderIdentity folder : above) {
      if (folder.is(found.entry().file(), found.key())) {
        return true;
      }
    }
    return false;
  }

  /**
   * An entry with the key by which the file system knows what is there; null where it has no keys.
   */
  private record Found(TreeEntry entry, Object key) {}

  /**
   * Which folder a path leads to, whatever links lie on it.
   *
   * @param key the file system's own; null where it has none
   */
  private record FolderIdentity(Path folder, Object key) {

    /** Whether another path leads to the same folder; where that is not known, it does not. */
    boolean is(Path other, Object otherKey) {
      if (key != null && otherKey != null) {
        return key.equals(otherKey);
      }
      try {
        return Files.isSameFile(folder, other);
      } catch (IOException e) {
        return false;
      }
    }
  }
}
