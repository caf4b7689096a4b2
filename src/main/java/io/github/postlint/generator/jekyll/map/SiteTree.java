package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.SiteCollection;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.ArrayList;
import java.util.List;

/** The files at which Jekyll looks. Symbolic links are named, not followed. */
final class SiteTree {
  private final JekyllEntryFilter entries;
  private final List<SiteCollection> collections;

  /** The files outside of collections. */
  final List<String> files = new ArrayList<>();

  /** The files of posts and drafts. */
  final List<String> posts = new ArrayList<>();

  /** The files of other collections that are published. */
  final List<CollectionFile> documents = new ArrayList<>();

  /** What is not looked at, although Jekyll would. */
  final List<String> unseen = new ArrayList<>();

  private SiteTree(JekyllEntryFilter entries, List<SiteCollection> collections) {
    this.entries = entries;
    this.collections = collections;
  }

  /** Sorts what lies in the site. */
  static SiteTree read(
      FileTree files, JekyllEntryFilter entries, List<SiteCollection> collections) {
    SiteTree tree = new SiteTree(entries, collections);
    tree.unseen.addAll(files.failures().keySet());
    for (int i = 0; i < files.size(); ) {
      TreeEntry entry = files.get(i);
      if (entry.kind() == TreeEntry.Kind.FOLDER) {
        i = tree.enters(entry.path()) ? i + 1 : files.after(i);
      } else {
        tree.add(entry, files);
        i = files.after(i);
      }
    }
    return tree;
  }

  private boolean enters(String path) {
    String folder = path + "/";
    return isInPosts(folder) || collection(folder) != null || entries.keeps(path, true);
  }

  private void add(TreeEntry entry, FileTree files) {
    switch (entry.kind()) {
      case UNREADABLE -> {
        // Failures are not seen anyway.
      }
      case SKIPPED_FOLDER -> addSkipped(entry.path(), files);
      default -> addFile(entry.path(), entry.isLink());
    }
  }

  /** What Maven builds may be copied into the site. */
  private void addSkipped(String path, FileTree files) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    if (path.substring(folder.length()).equals("target")
        && files.indexOf(folder + "pom.xml") >= 0) {
      unseen.add(path);
    }
  }

  private void addFile(String path, boolean link) {
    SiteCollection collection = collection(path);
    if (isInPosts(path)) {
      posts.add(path);
    } else if (collection != null) {
      String entry = path.substring(collection.folder().length());
      if (entries.keepsEntry(path, entry, false)) {
        documents.add(new CollectionFile(collection, path, entry));
      }
    } else if (entries.keeps(path, false)) {
      (link ? unseen : this.files).add(path);
    }
  }

  private static boolean isInPosts(String path) {
    return path.startsWith("_posts/")
        || path.startsWith("_drafts/")
        || path.contains("/_posts/")
        || path.contains("/_drafts/");
  }

  private SiteCollection collection(String path) {
    for (SiteCollection collection : collections) {
      if (path.startsWith(collection.folder())) {
        return collection;
      }
    }
    return null;
  }
}
