package io.github.postlint.post.kramdown;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
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

/** The bodies of documents from outside the project, for measuring. */
public final class SharedPosts {
  /** As Jekyll has it. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A(---\\s*\\n.*?\\n?)^((---|\\.\\.\\.)\\s*$\\n?)",
          Pattern.DOTALL | Pattern.MULTILINE | Pattern.UNIX_LINES);

  private static final Pattern FACT =
      Pattern.compile("(?m)(?:GFM|kramdown) +\"((?:[^\"\\\\]|\\\\.)*)\" +=>");

  private SharedPosts() {}

  /** The documents of the table of facts. */
  static List<String> facts() throws IOException {
    Path file = Oracle.shared("facts").resolve("kramdown-fences-and-ials.txt");
    List<String> documents = new ArrayList<>();
    Matcher matcher = FACT.matcher(Files.readString(file));
    while (matcher.find()) {
      documents.add(matcher.group(1).translateEscapes());
    }
    return documents;
  }

  /** The bodies of the Jekyll blogs' documents; the blogs are unpacked into {@code folder}. */
  public static List<String> blogs(Path folder) throws IOException, InterruptedException {
    return bodies(SharedBlogs.documents(folder));
  }

  /** The bodies of posts before and after their authors mended them. */
  public static List<String> fixes() throws IOException {
    return bodies(SharedBlogs.fixes());
  }

  private static List<String> bodies(List<Path> files) throws IOException {
    List<String> bodies = new ArrayList<>();
    for (Path file : files) {
      add(Files.readAllBytes(file), bodies);
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
