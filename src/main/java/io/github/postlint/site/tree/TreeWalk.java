package io.github.postlint.site.tree;

import io.github.postlint.read.PathText;
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
  private final FollowedLinks links;

  /** The folders from the site's on down to the one that is being read. */
  private final List<FolderIdentity> above = new ArrayList<>();

  TreeWalk(FileTree tree, FolderFilter folders, FollowedLinks links) {
    this.tree = tree;
    this.folders = folders;
    this.links = links;
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
    if (linked && !links.hasRoom(all.length)) {
      tree.fail(path, new IOException("too much lies below links"));
      all = new Found[0];
    }
    Arrays.sort(all, Comparator.comparing(Found::entry));
    boolean built = has(all, prefix + "pom.xml");
    for (Found found : all) {
      if (found.entry().isFolder()) {
        addFolder(found, linked, built);
      } else {
        tree.add(found.entry());
      }
    }
    above.remove(above.size() - 1);
  }

  private Found[] list(Path folder, String prefix) {
    List<Found> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        found.add(look(file, prefix + PathText.name(file)));
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

  private Found look(Path file, String path) {
    try {
      BasicFileAttributes own =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return own.isSymbolicLink()
          ? lookThrough(file, path)
          : new Found(TreeEntry.of(path, file, own, false), own.fileKey());
    } catch (IOException e) {
      tree.fail(path, e);
      return new Found(TreeEntry.of(path, file, null, false), null);
    }
  }

  private Found lookThrough(Path link, String path) {
    BasicFileAttributes seen = target(link);
    TreeEntry entry = TreeEntry.of(path, link, seen, true);
    if ((entry.isFile() || entry.isFolder()) && !links.reach(link)) {
      tree.fail(path, new DistantLinkException());
      entry = entry.distant();
    }
    return new Found(entry, seen == null ? null : seen.fileKey());
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
   * @param below whether a link leads to the folder in which it lies
   * @param built whether a file beside it says that Maven builds what lies here
   */
  private void addFolder(Found found, boolean below, boolean built) {
    TreeEntry entry = found.entry();
    boolean linked = below || entry.isLink();
    if (!entry.isEntered() || !isEntered(entry.path(), built)) {
      tree.add(entry.skipped());
    } else if (above.size() == MAX_DEPTH) {
      tree.fail(entry.path(), new IOException("it lies too deep"));
      tree.add(entry.skipped());
    } else if (linked && isAbove(found)) {
      tree.add(entry.isLink() ? entry : entry.skipped());
    } else if (below && entry.isLink() && !links.enterAgain(entry.file(), found.key())) {
      tree.add(entry.skipped());
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
