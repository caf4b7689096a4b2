package io.github.postlint.post.kramdown;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Documents from outside of the project, for measuring: present in some checkouts only. */
public final class SharedPosts {
  public static final Path FOLDER = Path.of("..", "shared");

  /** As Jekyll has it. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A(---\\s*\\n.*?\\n?)^((---|\\.\\.\\.)\\s*$\\n?)",
          Pattern.DOTALL | Pattern.MULTILINE | Pattern.UNIX_LINES);

  private static final Pattern FACT =
      Pattern.compile("(?m)(?:GFM|kramdown) +\"((?:[^\"\\\\]|\\\\.)*)\" +=>");
  private static final Pattern POST = Pattern.compile(".*\\.(md|markdown|mkd|html)");

  private SharedPosts() {}

  /** The documents of the table of facts. */
  static List<String> facts() throws IOException {
    Path file = FOLDER.resolve("facts/kramdown-fences-and-ials.txt");
    List<String> documents = new ArrayList<>();
    if (Files.exists(file)) {
      Matcher matcher = FACT.matcher(Files.readString(file));
      while (matcher.find()) {
        documents.add(matcher.group(1).translateEscapes());
      }
    }
    return documents;
  }

  /** The bodies of the blogs' posts, which are unpacked into {@code folder}. */
  public static List<String> corpora(Path folder) throws IOException, InterruptedException {
    Path archives = FOLDER.resolve("corpora");
    if (!Files.exists(archives)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archives)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tar.xz")).toList()) {
        Path target = Files.createDirectories(folder.resolve(file.getFileName().toString()));
        new ProcessBuilder("tar", "-xJf", file.toAbsolutePath().toString())
            .directory(target.toFile())
            .inheritIO()
            .start()
            .waitFor();
      }
    }
    return bodies(folder);
  }

  /** The bodies of posts before and after their authors mended them. */
  public static List<String> fixes() throws IOException {
    Path folder = FOLDER.resolve("fixes");
    return Files.exists(folder) ? bodies(folder) : List.of();
  }

  private static List<String> bodies(Path folder) throws IOException {
    List<String> bodies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (POST.matcher(file.getFileName().toString()).matches()) {
          add(Files.readAllBytes(file), bodies);
        }
      }
    }
    return bodies;
  }

  private static void add(byte[] bytes, List<String> bodies) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Matcher matcher = FRONT_MATTER.matcher(text);
      bodies.add(matcher.find() ? text.substring(matcher.end()) : text);
    } catch (CharacterCodingException e) {
      // Jekyll publishes no page for such a post.
    }
  }
}
