package io.github.postlint.mojo;

import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files a site has, and in which state: two equal stamps of one build mean that nothing was
 * written in between.
 *
 * @param root the site's folder
 * @param files the settings and the posts
 */
record SiteStamp(Path root, List<FileStamp> files) {

  static SiteStamp of(Site site) {
    List<FileStamp> files = new ArrayList<>(site.files().size() + 1);
    files.add(FileStamp.of(site.root().resolve(site.settings())));
    for (PostFile file : site.files()) {
      files.add(FileStamp.of(file.file()));
    }
    return new SiteStamp(site.root(), List.copyOf(files));
  }

  /**
   * A file's state.
   *
   * @param size in bytes; -1 where the file is missing
   */
  record FileStamp(Path file, long size, FileTime modified) {
    static FileStamp of(Path file) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(file, attributes.size(), attributes.lastModifiedTime());
      } catch (IOException e) {
        return new FileStamp(file, -1, FileTime.fromMillis(0));
      }
    }
  }
}
