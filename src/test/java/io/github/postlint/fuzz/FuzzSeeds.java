package io.github.postlint.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the fuzzers begin with: files of {@code src/fuzz}. */
final class FuzzSeeds {
  private static final Path FOLDER = Path.of("src/fuzz");

  private FuzzSeeds() {}

  /** The inputs of a target: of its own folder if it has one, else whole posts. */
  static List<byte[]> of(FuzzTarget target) throws IOException {
    Path own = FOLDER.resolve("seeds").resolve(target.id());
    Path folder = Files.exists(own) ? own : FOLDER.resolve("seeds/post");
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    return seeds;
  }

  /** The words of the dictionary, which is in libFuzzer's format. */
  static List<byte[]> words() throws IOException {
    List<byte[]> words = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("dictionary.txt"))) {
      if (line.startsWith("\"")) {
        words.add(word(line.substring(1, line.lastIndexOf('"'))));
      }
    }
    return words;
  }

  private static byte[] word(String quoted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      } else if (quoted.charAt(i + 1) == 'x') {
        out.write(HexFormat.fromHexDigits(quoted, i + 2, i + 4));
        i += 3;
      } else {
        i++;
        out.write(quoted.charAt(i));
      }
    }
    return out.toByteArray();
  }
}
