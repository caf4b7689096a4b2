package io.github.postlint.generator.jekyll.map;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scripts that make places of their own out of headings, as those do that write a table of contents
 * in the browser. Libraries for everything set ids too, but name no headings.
 */
final class HeadingScripts {
  private static final Pattern SETS_ID =
      Pattern.compile(
          "\\.id\\s{0,9}=[^=]|(?:attr|prop|setAttribute)\\(\\s{0,9}['\"]id['\"]\\s{0,9},");
  private static final Pattern HEADING = Pattern.compile("['\"][^'\"\\n]{0,80}\\b[hH][1-6]\\b");

  /** This one has its places in an attribute that its own script reads, and not in ids. */
  private static final String TOCIFY = ".tocify(";

  private static final Pattern SOURCE = Pattern.compile("[\\w./@-]{1,200}\\.js(?=[\"'?\\s|}>])");

  /** What is longer was not written for this site. */
  private static final int LONG = 100_000;

  private final Path root;
  private final Map<String, Boolean> known = new HashMap<>();

  HeadingScripts(Path root) {
    this.root = root;
  }

  /**
   * The script in which a template makes such places.
   *
   * @param template the template's text
   * @param name what to call the script if it stands in the template itself
   * @return the script's file, relative to the site, or the name; empty where there is none
   */
  Optional<String> in(String template, String name) {
    if (makesPlaces(template)) {
      return Optional.of(name);
    }
    Matcher source = SOURCE.matcher(template);
    while (source.find()) {
      String path = source.group().replaceFirst("^[./]+", "");
      if (known.computeIfAbsent(path, this::fileMakesPlaces)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private boolean fileMakesPlaces(String path) {
    Path file = PathText.resolve(root, path).normalize();
    try {
      return file.startsWith(root.normalize())
          && Files.isRegularFile(file)
          && Files.size(file) <= LONG
          && makesPlaces(PlainFile.text(file));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean makesPlaces(String text) {
    return text.contains(TOCIFY) || (SETS_ID.matcher(text).find() && HEADING.matcher(text).find());
  }
}
