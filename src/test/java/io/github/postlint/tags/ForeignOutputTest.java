package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.ForeignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indexes are the same on every file system, and their names can be written on each. */
class ForeignOutputTest {
  /** Windows takes none of these for a file, whatever stands after the first dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*\\\\\\x00-\\x1f]|[. ]$");

  static Stream<Path> folders() {
    return Stream.of(ForeignFiles.windows(), ForeignFiles.share(), ForeignFiles.mac());
  }

  private static Map<String, String> written(Path folder) throws IOException {
    String separator = folder.getFileSystem().getSeparator();
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        written.put(
            folder.relativize(file).toString().replace(separator, "/"), Files.readString(file));
      }
    }
    return written;
  }

  private static Map<String, String> expected() throws IOException {
    Path root = ForeignFiles.unix();
    WholeBlog.write(WholeBlog.posts(40), root);
    return written(root);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void filesAreTheSame(Path root) throws IOException {
    WholeBlog.write(WholeBlog.posts(40), root);
    assertThat(written(root)).hasSizeGreaterThan(50).isEqualTo(expected());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void nothingIsWrittenTwiceAndWhatIsStaleGoes(Path root) throws IOException {
    WholeBlog.write(WholeBlog.posts(40), root);
    assertThat(WholeBlog.write(WholeBlog.posts(40), root)).isZero();
    WholeBlog.write(WholeBlog.posts(1), root);
    Path fresh = ForeignFiles.unix();
    WholeBlog.write(WholeBlog.posts(1), fresh);
    assertThat(written(root)).isEqualTo(written(fresh));
  }

  /** Hugo names the folder of a term itself: a tag such as "con" stops it on Windows anyway. */
  @Test
  void namesCanBeWrittenOnWindows() throws IOException {
    Set<String> names =
        expected().keySet().stream()
            .filter(path -> !path.startsWith("pages/hugo/"))
            .flatMap(path -> Stream.of(path.split("/")))
            .collect(Collectors.toSet());
    assertThat(names)
        .contains("con-tag")
        .noneMatch(DEVICE.asMatchPredicate())
        .noneMatch(REFUSED.asPredicate())
        .allMatch(name -> name.length() <= 255);
  }

  @Test
  void pathsDifferByMoreThanCase() throws IOException {
    List<String> lower =
        expected().keySet().stream().map(path -> path.toLowerCase(Locale.ROOT)).toList();
    assertThat(lower).doesNotHaveDuplicates();
  }
}
