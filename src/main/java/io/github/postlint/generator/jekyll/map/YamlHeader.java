package io.github.postlint.generator.jekyll.map;

import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Jekyll's test for front matter, by which it tells pages from files to copy. */
final class YamlHeader {
  private static final int HEAD = 128;
  private static final Pattern FIRST_LINE = Pattern.compile("---\\s*\\r?\\n", Pattern.DOTALL);

  /** Extensions of files that are no text, which are not opened. */
  private static final Set<String> BINARY =
      Set.of(
          ("png jpg jpeg gif webp avif ico bmp tif tiff psd woff woff2 ttf otf eot mp3 mp4 m4a m4v"
                  + " mov avi ogg ogv wav flac webm pdf zip gz tgz bz2 xz 7z rar tar jar war class"
                  + " exe dll so dmg iso bin deb rpm doc docx ppt pptx xls xlsx odt odp ods")
              .split(" "));

  private YamlHeader() {}

  /** Whether the file begins with a line of three hyphens. */
  static boolean mayBegin(Path file) {
    String name = file.getFileName().toString();
    if (BINARY.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    try {
      String head = new String(PlainFile.head(file, HEAD), StandardCharsets.ISO_8859_1);
      String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
      return FIRST_LINE.matcher(text).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }
}
