package io.github.postlint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The real blogs beside the checkout, by name: what other archives lie there makes no difference.
 * Tests that read them are skipped where the folder is missing, and fail where one blog of it is.
 */
public final class SharedBlogs {
  /** Blogs made with Jekyll, their posts in Markdown. */
  public static final List<String> JEKYLL =
      List.of(
          "18F+18f.gsa.gov",
          "Homebrew+brew.sh",
          "JabRef+blog.jabref.org",
          "crystal-lang+crystal-website",
          "elixir-lang+elixir-lang.github.com",
          "jekyll+jekyll",
          "rust-lang+blog.rust-lang.org",
          "swiftlang+swift-org-website");

  /** More of them, of which one has its posts in AsciiDoc. */
  public static final List<String> MORE_JEKYLL =
      List.of("adessoSE+devblog", "infinispan+infinispan.github.io", "strimzi+strimzi.github.io");

  /** Blogs made with other generators. */
  public static final List<String> OTHER =
      List.of(
          "hibernate+in.relation.to",
          "jbake-org+jbake.org",
          "jbangdev+jbang.dev",
          "microcks+microcks.io",
          "quarkiverse+quarkus-roq-blog");

  private SharedBlogs() {}

  /** The archive of a blog. */
  public static Path archive(String name) {
    String group = JEKYLL.contains(name) ? "corpora" : "sites";
    return Oracle.shared(group).resolve(name + ".tar.xz");
  }

  /**
   * Unpacks the Jekyll blogs, each into a folder of its name below {@code target}, and returns
   * these folders.
   */
  public static List<Path> unpack(Path target) throws IOException, InterruptedException {
    List<Path> folders = new ArrayList<>();
    for (String name : JEKYLL) {
      Path folder = Files.createDirectories(target.resolve(name));
      String archive = archive(name).toString();
      ProcessBuilder tar = new ProcessBuilder("tar", "-C", folder.toString(), "-xJf", archive);
      if (tar.inheritIO().start().waitFor() != 0) {
        throw new IOException("tar failed on " + archive);
      }
      folders.add(folder);
    }
    return folders;
  }

  /** Unpacks the Jekyll blogs and returns all files in their folders for posts, sorted. */
  public static List<Path> posts(Path target) throws IOException, InterruptedException {
    unpack(target);
    return files(target).filter(file -> file.toString().contains("/_posts/")).toList();
  }

  /** Unpacks the Jekyll blogs and returns all of their documents, sorted: posts and pages. */
  public static List<Path> documents(Path target) throws IOException, InterruptedException {
    unpack(target);
    return files(target)
        .filter(file -> file.toString().matches(".*\\.(md|markdown|mkd|html)"))
        .toList();
  }

  /** Posts of Jekyll blogs before and after their authors mended them, sorted. */
  public static List<Path> fixes() throws IOException {
    return files(Oracle.shared("fixes"))
        .filter(file -> file.toString().matches(".*/(before|after)/[^/]*"))
        .toList();
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
