package io.github.postlint.mojo;

import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files a site has, and in which state: two equal stamps of one build mean that nothing was
 * written in between.
 *
 * @param root the site's folder
 * @param files the settings, where there are any, and the posts
 */
record SiteStamp(Path root, List<TreeEntry> files) {

  /** Posts stand in the order in which they lie in the tree, so that one walk finds them all. */
  static SiteStamp of(Site site) {
    FileTree tree = site.tree();
    List<PostFile> posts = site.files();
    List<TreeEntry> files = new ArrayList<>(posts.size() + 1);
    int settings = tree.indexOf(site.generator().data().settingsFile());
    if (settings >= 0) {
      files.add(tree.get(settings));
    }
    int post = 0;
    for (int i = 0; i < tree.size() && post < posts.size(); i++) {
      if (tree.get(i).path().equals(posts.get(post).path())) {
        files.add(tree.get(i));
        post++;
      }
    }
    return new SiteStamp(site.root(), List.copyOf(files));
  }
}
