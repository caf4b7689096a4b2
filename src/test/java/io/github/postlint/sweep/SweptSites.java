package io.github.postlint.sweep;

import io.github.postlint.Oracle;
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
    Fixes fixes = new Fixes(Oracle.shared("fixes"));
    for (String side : List.of("before", "after")) {
      sites.add(new SweptSite("fixes/" + side, fixes.site(side, folder), true, 1));
    }
    sites.addAll(cases());
    return sites;
  }

  private static List<BlogArchive> blogs() throws IOException {
    List<Path> files = new ArrayList<>(archives("corpora"));
    files.addAll(archives("sites").stream().filter(SweptSites::isJekyll).toList());
    return files.stream()
        .map(
            file -> {
              String name = file.getFileName().toString().replaceFirst(".*\\+", "");
              String blog = name.replace(".tar.xz", "");
              return new BlogArchive(blog, file, blog.equals("jekyll") ? "docs" : "");
            })
        .toList();
  }

  private static boolean isJekyll(Path archive) {
    return archive.getFileName().toString().matches("(?:strimzi|adesso|infinispan).*");
  }

  private static List<Path> archives(String group) throws IOException {
    try (Stream<Path> files = Files.list(Oracle.shared(group))) {
      return files.filter(file -> file.toString().endsWith(".tar.xz")).sorted().toList();
    }
  }

  private List<SweptSite> cases() throws IOException, InterruptedException {
    Path copy = folder.resolve("cases");
    run("cp", "-r", Oracle.shared("cases").toString(), copy.toString());
    run("chmod", "-R", "u+w", copy.toString());
    try (Stream<Path> cases = Files.list(copy)) {
      return cases
          .sorted()
          .map(each -> new SweptSite("cases/" + each.getFileName(), each.resolve("site"), false, 1))
          .toList();
    }
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
