package io.github.postlint.planted;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.SharedBlogs;
import io.github.postlint.sweep.BlogArchive;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Plants mistakes into the posts of real blogs, which say themselves whether Postlint names what
 * authors get wrong. More seeds and other sites: see {@link #main}.
 */
@Tag("slow")
class PlantedDefectsTest {

  /** The shares are what was named when they were last raised, less what chance may take away. */
  @ParameterizedTest
  @CsvSource({"infinispan+infinispan.github.io, 0.85", "hibernate+in.relation.to, 0.7"})
  void mistakesInAsciiDocAreNamed(String blog, double floor, @TempDir Path folder)
      throws Exception {
    named(blog, Catalog.asciiDoc(), floor, folder);
  }

  @Test
  void mistakesOnASiteOfHugoAreNamed(@TempDir Path folder) throws Exception {
    named("microcks+microcks.io", Catalog.hugo(), 0.93, folder);
  }

  private static void named(String blog, Catalog catalog, double floor, Path folder)
      throws Exception {
    Path root = new BlogArchive("site", SharedBlogs.archive(blog), "").unpack(folder);
    Tally tally = new Planting(root, catalog, 7, 1).run();
    print(blog, tally);
    assertThat(tally.planted()).isGreaterThan(100);
    assertThat((double) tally.named() / tally.planted()).isGreaterThanOrEqualTo(floor);
  }

  private static void print(String site, Tally tally) {
    System.out.printf(
        "%s: named %d of %d planted; short: %s%n",
        site, tally.named(), tally.planted(), tally.shortKinds());
  }

  /**
   * Plants into other sites.
   *
   * @param arguments the folder of a site that may be changed, {@code hugo} or {@code asciidoc},
   *     how often each kind is planted, and seeds
   */
  public static void main(String[] arguments) throws IOException {
    Catalog catalog = arguments[1].equals("hugo") ? Catalog.hugo() : Catalog.asciiDoc();
    for (int i = 3; i < arguments.length; i++) {
      Tally tally =
          new Planting(
                  Path.of(arguments[0]),
                  catalog,
                  Long.parseLong(arguments[i]),
                  Integer.parseInt(arguments[2]))
              .run();
      print(arguments[0] + " seed " + arguments[i], tally);
      tally.silent().forEach(System.out::println);
    }
  }
}
