package io.github.postlint.generator.hugo;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.map.SiteMapBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a site's scripts put into the folder of the published site, beside what Hugo puts there. */
final class BuildScripts {
  private static final List<String> FOLDERS =
      List.of("", "scripts", "script", "bin", "tools", ".github/workflows");
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:.*\\.(?:sh|bash|js|mjs|py|rb|R|yml|yaml)|(?:GNU)?Makefile|Dockerfile|package\\.json"
              + "|netlify\\.toml|Rakefile|justfile)");
  private static final Pattern TARGET =
      Pattern.compile("(?<![\\w-])(?:public|static)/([\\w.-]+(?:/[\\w.-]+)*+)?");

  /** No script of a site is larger, in bytes. */
  private static final long MAX_SIZE = 200_000;

  private BuildScripts() {}

  /** Reads the scripts at the top of a site, and in the folders where they usually lie. */
  static void read(Path root, SiteMapBuilder map) {
    for (String folder : FOLDERS) {
      for (Path file : files(folder.isEmpty() ? root : PathText.resolve(root, folder))) {
        readScript(file, map);
      }
    }
  }

  private static void readScript(Path file, SiteMapBuilder map) {
    try {
      targets(PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND), file.getFileName().toString(), map);
    } catch (IOException e) {
      // What cannot be read tells nothing.
      return;
    }
  }

  private static List<Path> files(Path folder) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (NAMES.matcher(file.getFileName().toString()).matches()
            && Files.isRegularFile(file)
            && Files.size(file) <= MAX_SIZE) {
          found.add(file);
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    found.sort(null);
    return found;
  }

  private static void targets(byte[] script, String name, SiteMapBuilder map) {
    Matcher target = TARGET.matcher(new String(script, StandardCharsets.UTF_8));
    while (target.find()) {
      if (target.group(1) != null) {
        map.mayBegin(target.group(1), "the script " + name);
      }
    }
  }
}
