package io.github.postlint.sweep;

import io.github.postlint.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out the sites that are swept. */
final class SweptSites {
  /** The blog's name for {@code unpack-blog}, and the site's folder in its repository. */
  private static final Map<String, String> BLOGS =
      Map.ofEntries(
          Map.entry("18F", ""),
          Map.entry("Homebrew", ""),
          Map.entry("JabRef", ""),
          Map.entry("crystal", ""),
          Map.entry("elixir", ""),
          Map.entry("jekyll", "docs"),
          Map.entry("rust", ""),
          Map.entry("swift", ""),
          Map.entry("adesso", ""),
          Map.entry("infinispan", ""),
          Map.entry("strimzi", ""));

  private final Path folder;

  SweptSites(Path folder) {
    this.folder = folder;
  }

  /** All of them, with each n-th post of the blogs. */
  List<SweptSite> all(int stride) throws IOException, InterruptedException {
    List<SweptSite> sites = new ArrayList<>();
    for (String blog : BLOGS.keySet().stream().sorted().toList()) {
      Path root = folder.resolve(blog);
      run(Oracle.shared("tools").resolve("unpack-blog").toString(), blog, root.toString());
      sites.add(new SweptSite(blog, root.resolve(BLOGS.get(blog)), true, stride));
    }
    Fixes fixes = new Fixes(Oracle.shared("fixes"));
    for (String side : List.of("before", "after")) {
      sites.add(new SweptSite("fixes/" + side, fixes.site(side, folder), true, 1));
    }
    sites.addAll(cases());
    return sites;
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
