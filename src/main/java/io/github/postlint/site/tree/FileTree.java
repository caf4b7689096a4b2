package io.github.postlint.site.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies below a site's folder, from one walk: every file at which the generator or a rule may
 * look. The entries stand in the order of their paths, so that those of a folder follow it.
 */
public final class FileTree {

  private final Path root;
  private final List<TreeEntry> entries = new ArrayList<>();
  private int[] ends = new int[64];
  private final Map<String, IOException> failures = new TreeMap<>();

  FileTree(Path root) {
    this.root = root;
  }

  /**
   * Walks through a folder, and follows links that stay in its repository, or in the folder where
   * it lies in none. What cannot be looked at becomes a failure.
   *
   * @param root the site's folder
   * @param folders the folders that are entered
   */
  public static FileTree read(Path root, FolderFilter folders) {
    return read(root, folders, false);
  }

  /**
   * Walks through a folder. What cannot be looked at becomes a failure.
   *
   * @param root the site's folder
   * @param folders the folders that are entered
   * @param anywhere whether links are followed wherever they lead
   */
  public static FileTree read(Path root, FolderFilter folders, boolean anywhere) {
    FileTree tree = new FileTree(root);
    new TreeWalk(tree, folders, new FollowedLinks(root, anywhere)).walk();
    return tree;
  }

  /** Adds an entry after all others, and says where it stands. */
  int add(TreeEntry entry) {
    int index = entries.size();
    entries.add(entry);
    if (index == ends.length) {
      ends = Arrays.copyOf(ends, 2 * index);
    }
    ends[index] = index + 1;
    return index;
  }

  /** The folder at {@code index} ends with the last entry so far. */
  void end(int index) {
    ends[index] = entries.size();
  }

  void fail(String path, IOException e) {
    failures.put(path, e);
  }

  /**
   * The same tree, in which files have other names; the files themselves keep theirs.
   *
   * @param names the new path by the old one
   */
  public FileTree renamed(Map<String, String> names) {
    List<TreeEntry> sorted = new ArrayList<>();
    for (TreeEntry entry : entries) {
      String name = names.get(entry.path());
      sorted.add(name == null ? entry : entry.at(name));
    }
    Collections.sort(sorted);
    FileTree tree = new FileTree(root);
    tree.failures.putAll(failures);
    Deque<Integer> open = new ArrayDeque<>();
    for (TreeEntry entry : sorted) {
      while (!open.isEmpty() && !entry.path().startsWith(tree.get(open.peek()).sortKey())) {
        tree.end(open.pop());
      }
      int index = tree.add(entry);
      if (entry.isEntered()) {
        open.push(index);
      }
    }
    open.forEach(tree::end);
    return tree;
  }

  /** The site's folder. */
  public Path root() {
    return root;
  }

  /** How many entries there are. */
  public int size() {
    return entries.size();
  }

  /** An entry by its place in the order of paths, from 0 on. */
  public TreeEntry get(int index) {
    return entries.get(index);
  }

  /** The place of the first entry after the one at {@code index} that does not lie in it. */
  public int after(int index) {
    return ends[index];
  }

  /** Why files could not be looked at, by path; the site itself is the empty path. */
  public Map<String, IOException> failures() {
    return Collections.unmodifiableMap(failures);
  }

  /** The place of a file or folder by its path; -1 where the tree has no such entry. */
  public int indexOf(String path) {
    int file = search(path);
    return file >= 0 ? file : search(path + "/");
  }

  private int search(String key) {
    int low = 0;
    int high = entries.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = entries.get(middle).sortKey().compareTo(key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }
}
