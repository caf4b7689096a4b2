package io.github.postlint.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The wrong examples of all rules' pages as sites, for tests of other folders. */
public final class ExampleSites {
  private ExampleSites() {}

  /** Writes each below {@code folder}, in a folder that tells the rule and the example's number. */
  public static List<Path> write(Path folder) throws IOException {
    List<Path> sites = new ArrayList<>();
    for (Path page : PageFiles.all()) {
      String id = PageFiles.ruleId(page);
      int number = 0;
      for (Example example : RulePage.parse(id, PageFiles.read(page)).examples()) {
        number++;
        if (example.wrong()) {
          sites.add(write(example, folder.resolve(id + "-" + number)));
        }
      }
    }
    return sites;
  }

  private static Path write(Example example, Path site) throws IOException {
    for (Map.Entry<String, byte[]> file : example.files().entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return site;
  }

  /** The files of the wrong examples, each by its path in its site. */
  public static Stream<Map.Entry<String, byte[]>> files() {
    return PageFiles.all().stream()
        .map(page -> RulePage.parse(PageFiles.ruleId(page), PageFiles.read(page)))
        .flatMap(page -> page.examples().stream())
        .filter(Example::wrong)
        .flatMap(example -> example.files().entrySet().stream());
  }
}
