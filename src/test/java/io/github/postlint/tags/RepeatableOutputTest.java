package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.site.facts.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatableOutputTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path root;

  private static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  private Map<String, byte[]> written(String name, List<Facts> posts, String zone, String locale)
      throws IOException {
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));
      WholeBlog.write(posts, root.resolve(name));
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
    return bytes(root.resolve(name));
  }

  @Test
  void bytesAreTheSameInAnyZoneLanguageAndOrderOfFiles() throws IOException {
    List<Facts> posts = WholeBlog.posts(120);
    Map<String, byte[]> here = written("here", posts, "UTC", "en");
    List<Facts> reversed = new ArrayList<>(posts);
    Collections.reverse(reversed);
    Map<String, byte[]> there = written("there", reversed, "Pacific/Kiritimati", "tr-TR-u-nu-arab");
    assertThat(there.keySet()).isEqualTo(here.keySet());
    here.forEach((path, content) -> assertThat(there.get(path)).as(path).isEqualTo(content));
  }

  @Test
  void textHasUnixLineEndsAndNoTimeOfTheBuild() throws IOException {
    String year = String.valueOf(Year.now(ZoneOffset.UTC).getValue());
    written("out", WholeBlog.posts(20), "UTC", "en")
        .forEach(
            (path, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("\r", year + "-"));
  }

  @Test
  void changedPostRewritesOnlyFilesThatShowIt() throws IOException {
    Path out = root.resolve("out");
    List<Facts> posts = new ArrayList<>(WholeBlog.posts(60));
    WholeBlog.write(posts, out);
    Map<String, byte[]> before = bytes(out);
    for (String path : before.keySet()) {
      Files.setLastModifiedTime(out.resolve(path), LONG_AGO);
    }

    posts.set(7, WholeBlog.post(7, "A new title").facts());
    int changed = WholeBlog.write(posts, out);

    int rewritten = 0;
    for (Map.Entry<String, byte[]> file : bytes(out).entrySet()) {
      boolean differs = !Arrays.equals(before.get(file.getKey()), file.getValue());
      boolean touched = !Files.getLastModifiedTime(out.resolve(file.getKey())).equals(LONG_AGO);
      assertThat(touched).as(file.getKey()).isEqualTo(differs);
      if (differs) {
        rewritten++;
        assertThat(new String(file.getValue(), StandardCharsets.UTF_8)).contains("A new title");
      }
    }
    assertThat(changed).isEqualTo(rewritten).isPositive().isLessThan(before.size() / 2);
  }

  @Test
  void termThatIsGoneLeavesNothingAfter() throws IOException {
    Path out = root.resolve("out");
    WholeBlog.write(WholeBlog.posts(60), out);
    assertThat(out.resolve("html/tags/cpp")).exists();
    WholeBlog.write(WholeBlog.posts(1), out);
    assertThat(out.resolve("html/tags/i18n")).doesNotExist();
    assertThat(bytes(out).keySet())
        .isEqualTo(written("fresh", WholeBlog.posts(1), "UTC", "en").keySet());
  }
}
