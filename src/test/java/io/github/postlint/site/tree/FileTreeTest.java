package io.github.postlint.site.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir private Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private FileTree read() {
    return FileTree.read(root, path -> !path.equals("skipped"));
  }

  private static List<String> entries(FileTree tree) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      entries.add(tree.get(i).path() + " " + tree.get(i).kind());
    }
    return entries;
  }

  @Test
  void standsInTheOrderOfPaths() throws IOException {
    for (String path : List.of("a/b.md", "a-b.md", "a.md", "a/a/c.md", "b", "a0")) {
      write(path, "");
    }

    List<String> files = new ArrayList<>();
    FileTree tree = read();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.get(i).isFile()) {
        files.add(tree.get(i).path());
      }
      assertThat(tree.indexOf(tree.get(i).path())).isEqualTo(i);
    }

    assertThat(files).isSorted().hasSize(6);
    assertThat(tree.indexOf("c")).isNegative();
    assertThat(tree.get(tree.after(tree.indexOf("a"))).path()).isEqualTo("a0");
  }

  @Test
  void otherNamesStandInTheirOrderToo() throws IOException {
    for (String path : List.of("a/1.md", "a/2/x", "a/2/y", "a/3.md", "b")) {
      write(path, "");
    }
    FileTree tree = read();
    FileTree renamed = tree.renamed(Map.of("a/1.md", "a/4.md", "b", "A"));

    assertThat(entries(renamed))
        .containsExactly(
            "A FILE",
            "a FOLDER",
            "a/2 FOLDER",
            "a/2/x FILE",
            "a/2/y FILE",
            "a/3.md FILE",
            "a/4.md FILE");
    assertThat(renamed.after(renamed.indexOf("a"))).isEqualTo(7);
    assertThat(renamed.after(renamed.indexOf("a/2"))).isEqualTo(renamed.indexOf("a/3.md"));
    assertThat(renamed.get(6).file()).isEqualTo(root.resolve("a/1.md"));
    assertThat(entries(tree)).startsWith("a FOLDER", "a/1.md FILE");
  }

  @Test
  void knowsSizesAndTimes() throws IOException {
    write("post.md", "12345");
    Instant time = Instant.parse("2020-01-02T03:04:05.006007Z");
    Files.setLastModifiedTime(root.resolve("post.md"), FileTime.from(time));

    TreeEntry entry = read().get(0);

    assertThat(entry.size()).isEqualTo(5);
    assertThat(Instant.ofEpochSecond(0, entry.modified())).isEqualTo(time);
  }

  @Test
  void doesNotEnterFoldersOfWhichNothingIsRead() throws IOException {
    write("skipped/a", "");
    write("read/a", "");

    assertThat(entries(read()))
        .containsExactly("read FOLDER", "read/a FILE", "skipped SKIPPED_FOLDER");
  }

  @Test
  void doesNotEnterWhatMavenBuildsUnlessPostsLieThere() throws IOException {
    write("pom.xml", "");
    write("target/a", "");
    write("_posts/target/a", "");
    write("other/target/a", "");

    assertThat(entries(read()))
        .contains("target SKIPPED_FOLDER", "_posts/target/a FILE", "other/target/a FILE")
        .doesNotContain("target/a FILE");
  }

  @Test
  void followsLinksAndSaysSo() throws IOException {
    write("folder/a", "123");
    Files.createSymbolicLink(root.resolve("link"), root.resolve("folder"));
    Files.createSymbolicLink(root.resolve("file"), root.resolve("folder/a"));
    Files.createSymbolicLink(root.resolve("gone"), root.resolve("nowhere"));

    FileTree tree = read();

    assertThat(entries(tree))
        .containsExactly(
            "file LINKED_FILE",
            "folder FOLDER",
            "folder/a FILE",
            "gone BROKEN_LINK",
            "link LINKED_FOLDER",
            "link/a FILE");
    assertThat(tree.get(0).size()).isEqualTo(3);
  }

  @Test
  void doesNotRunInCircles() throws IOException {
    write("site/folder/file", "");
    Path site = root.resolve("site");
    Files.createSymbolicLink(site.resolve("folder/up"), site);
    Files.createSymbolicLink(site.resolve("folder/out"), root);

    FileTree tree = FileTree.read(site, path -> true, true);

    assertThat(tree.failures()).isEmpty();
    assertThat(entries(tree))
        .containsExactly(
            "folder FOLDER",
            "folder/file FILE",
            "folder/out LINKED_FOLDER",
            "folder/out/site SKIPPED_FOLDER",
            "folder/up LINKED_FOLDER");
  }

  @Test
  void linksThatLeaveTheSiteAreNotFollowedUnlessSet() throws IOException {
    write("outside/a", "");
    write("site/b", "");
    Path site = root.resolve("site");
    Files.createSymbolicLink(site.resolve("file"), root.resolve("outside/a"));
    Files.createSymbolicLink(site.resolve("folder"), root.resolve("outside"));
    Files.createSymbolicLink(site.resolve("inside"), site.resolve("b"));

    FileTree tree = FileTree.read(site, path -> true);
    assertThat(entries(tree))
        .containsExactly(
            "b FILE", "file DISTANT_FILE", "folder SKIPPED_FOLDER", "inside LINKED_FILE");
    assertThat(tree.failures()).containsOnlyKeys("file", "folder");
    assertThat(tree.get(1).isFile()).isTrue();
    assertThat(tree.get(1).isReadable()).isFalse();

    assertThat(entries(FileTree.read(site, path -> true, true)))
        .containsExactly(
            "b FILE",
            "file LINKED_FILE",
            "folder LINKED_FOLDER",
            "folder/a FILE",
            "inside LINKED_FILE");
  }

  @Test
  void linksThatStayInTheRepositoryAreFollowedAndThoseToGitsOwnFilesAreNot() throws IOException {
    write("README.md", "");
    write(".git/config", "");
    write("docs/a", "");
    Path site = root.resolve("docs");
    Files.createSymbolicLink(site.resolve("index.md"), Path.of("../README.md"));
    Files.createSymbolicLink(site.resolve("secret.md"), Path.of("../.git/config"));
    Files.createSymbolicLink(site.resolve("secrets"), Path.of("../.git"));

    assertThat(entries(FileTree.read(site, path -> true)))
        .containsExactly(
            "a FILE", "index.md LINKED_FILE", "secret.md DISTANT_FILE", "secrets SKIPPED_FOLDER");
  }

  @Test
  void foldersThatLinkToEachOtherAreFewHoweverManyWaysLeadThroughThem() throws IOException {
    for (int i = 0; i < 10; i++) {
      write("folder" + i + "/file", "");
    }
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < 10; j++) {
        Files.createSymbolicLink(
            root.resolve("folder" + i + "/to" + j), root.resolve("folder" + j));
      }
    }

    List<String> entries = entries(read());

    assertThat(entries).contains("folder0/to9/file FILE", "folder9/to0/file FILE");
    assertThat(entries).hasSizeLessThan(3_000);
  }

  @Test
  void saysWhyThereIsNothing() {
    FileTree tree = FileTree.read(root.resolve("nowhere"), path -> true);

    assertThat(tree.size()).isZero();
    assertThat(tree.failures()).containsOnlyKeys("");
  }
}
