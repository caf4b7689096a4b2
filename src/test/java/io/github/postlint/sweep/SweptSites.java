package io.github.postlint.sweep;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the sites that are swept. */
final class SweptSites {
  private final Path folder;

  SweptSites(Path folder) {
    this.folder = folder;
  }

  /** All of them, with each n-th post of the blogs. */
  List<SweptSite> all(int stride) throws IOException, InterruptedException {
    List<SweptSite> sites = new ArrayList<>();
    for (BlogArchive blog : blogs()) {
      sites.add(new SweptSite(blog.name(), blog.unpack(folder), true, stride));
    }
    MendedPosts fixes = new MendedPosts(Oracle.shared("fixes"));
    for (String side : List.of("before", "after")) {
      sites.add(new SweptSite("fixes/" + side, fixes.site(side, folder), true, 1));
    }
    sites.addAll(cases());
    return sites;
  }

  private static List<BlogArchive> blogs() {
    return Stream.of(SharedBlogs.JEKYLL, SharedBlogs.MORE_JEKYLL)
        .flatMap(List::stream)
        .map(
            name -> {
              String blog = name.replaceFirst(".*\\+", "");
              String site = blog.equals("jekyll") ? "docs" : "";
              return new BlogArchive(blog, SharedBlogs.archive(name), site);
            })
        .toList();
  }

  private List<SweptSite> cases() throws IOException, InterruptedException {
    Path copy = folder.resolve("cases");
    copy(Oracle.shared("cases"), copy);
    try (Stream<Path> cases = Files.list(copy)) {
      return cases
          .sorted()
          .map(each -> new SweptSite("cases/" + each.getFileName(), each.resolve("site"), false, 1))
          .toList();
    }
  }

  /** Copies a folder, so that it may be written to. */
  static void copy(Path from, Path to) throws IOException, InterruptedException {
    run("cp", "-r", from.toString(), to.toString());
    run("chmod", "-R", "u+w", to.toString());
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }
}
