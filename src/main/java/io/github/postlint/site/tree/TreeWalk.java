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
import java.util.List;
import java.util.concurrent.TimeUnit;

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
        enter(root, "", attributes, false);
      }
    } catch (IOException e) {
      tree.fail("", e);
    }
  }

  /**
   * @param path relative to the site
   * @param linked whether a link leads to the folder, or to one in which it lies
   */
  private void enter(Path folder, String path, BasicFileAttributes attributes, boolean linked) {
    above.add(new FolderIdentity(folder, attributes.fileKey()));
    FoundFile[] found = list(folder, path.isEmpty() ? "" : path + "/");
    Arrays.sort(found);
    boolean built = has(found, "pom.xml");
    for (FoundFile file : found) {
      add(file, linked, built);
    }
    above.remove(above.size() - 1);
  }

  private FoundFile[] list(Path folder, String prefix) {
    List<FoundFile> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      int start = nameStart(folder);
      for (Path file : files) {
        found.add(look(file, prefix + file.toString().substring(start), prefix.length()));
      }
    } catch (IOException e) {
      tree.fail(path(prefix), e);
    } catch (DirectoryIteratorException e) {
      tree.fail(path(prefix), e.getCause());
    }
    return found.toArray(new FoundFile[0]);
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

  private FoundFile look(Path file, String path, int nameStart) {
    try {
      BasicFileAttributes own =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return own.isSymbolicLink()
          ? new FoundFile(file, path, nameStart, target(file), true)
          : new FoundFile(file, path, nameStart, own, false);
    } catch (IOException e) {
      tree.fail(path, e);
      return new FoundFile(file, path, nameStart, null, false);
    }
  }

  private static BasicFileAttributes target(Path link) {
    try {
      return Files.readAttributes(link, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean has(FoundFile[] found, String name) {
    for (FoundFile file : found) {
      if (file.attributes() != null && file.path().endsWith(name) && file.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param built whether a file beside it says that Maven builds what lies here
   */
  private void add(FoundFile found, boolean linked, boolean built) {
    boolean below = linked || found.link();
    TreeEntry.Kind kind = found.kind();
    if (!found.isFolder()) {
      boolean file = found.attributes() != null && found.attributes().isRegularFile();
      tree.add(
          new TreeEntry(
              found.path(),
              found.file(),
              kind,
              file ? found.attributes().size() : 0,
              file ? found.attributes().lastModifiedTime().to(TimeUnit.NANOSECONDS) : 0));
    } else if (!isEntered(found, built)) {
      addFolder(found, TreeEntry.Kind.SKIPPED_FOLDER);
    } else if (above.size() == MAX_DEPTH) {
      tree.fail(found.path(), new IOException("it lies too deep"));
      addFolder(found, TreeEntry.Kind.SKIPPED_FOLDER);
    } else if (below && isAbove(found)) {
      addFolder(found, found.link() ? kind : TreeEntry.Kind.SKIPPED_FOLDER);
    } else {
      int index = addFolder(found, kind);
      enter(found.file(), found.path(), found.attributes(), below);
      tree.end(index);
    }
  }

  private int addFolder(FoundFile found, TreeEntry.Kind kind) {
    return tree.add(new TreeEntry(found.path(), found.file(), kind, 0, 0));
  }

  /** Posts are read wherever their folder lies; Maven's output may hold copies of posts. */
  private boolean isEntered(FoundFile found, boolean built) {
    return folders.holdsPosts(found.path())
        || (folders.enters(found.path()) && !(built && found.name().equals("target")));
  }

  private boolean isAbove(FoundFile found) {
    for (FolderIdentity folder : above) {
      if (folder.is(found.file(), found.attributes().fileKey())) {
        return true;
      }
    }
    return false;
  }
}
