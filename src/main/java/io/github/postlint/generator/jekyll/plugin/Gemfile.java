package io.github.postlint.generator.jekyll.plugin;

import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The gems that Bundler loads for Jekyll: those of the group {@code jekyll_plugins}.
 *
 * @param file where it is
 * @param gems their names
 * @param readable whether there can be no others: the file is written plainly
 */
record Gemfile(Path file, List<String> gems, boolean readable) {
  private static final List<String> NAMES = List.of("Gemfile", "gems.rb");
  private static final Pattern GROUP =
      Pattern.compile("^\\s*group\\b(.*)\\bdo\\s*(?:\\|.*)?$", Pattern.MULTILINE);
  private static final Pattern END = Pattern.compile("^\\s*end\\b", Pattern.MULTILINE);
  private static final Pattern GEM =
      Pattern.compile("^\\s*gem\\s*\\(?\\s*[\"']([^\"']+)[\"'](.*)$", Pattern.MULTILINE);
  private static final Pattern OTHER =
      Pattern.compile(
          "^\\s*(?:eval_gemfile|instance_eval|eval|load|require|require_relative)\\b"
              + "|^\\s*gem\\b\\s*+\\(?\\s*+[^\"'\\s(]"
              + "|\\.(?:each|map|instance_eval)\\b|\\bgemspec\\b.*group",
          Pattern.MULTILINE);

  /** A comment at the end of a line; a number sign in quotation marks begins none. */
  private static final Pattern COMMENT = Pattern.compile("(?m)\\s#[^\"'\\n]*$|^\\s*#.*$");

  /** Where Bundler looks for its file: in the site's folder and in those above it. */
  static List<Path> places(Path root) {
    List<Path> places = new ArrayList<>();
    for (Path folder = root.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      for (String name : NAMES) {
        places.add(PathText.resolve(folder, name));
      }
    }
    return places;
  }

  /** The file that Bundler finds. */
  static Optional<Path> find(Path root) {
    return places(root).stream().filter(Files::isRegularFile).findFirst();
  }

  static Gemfile read(Path file) {
    try {
      String text = COMMENT.matcher(PlainFile.text(file).replace("\r\n", "\n")).replaceAll("");
      return new Gemfile(file, gems(joined(text)), !text.isBlank() && !OTHER.matcher(text).find());
    } catch (IOException e) {
      return new Gemfile(file, List.of(), false);
    }
  }

  /** A statement goes on after a comma. */
  private static String joined(String text) {
    return text.replaceAll(",\\s*\\n\\s*", ", ");
  }

  private static List<String> gems(String text) {
    List<String> gems = new ArrayList<>();
    int end = 0;
    Matcher group = GROUP.matcher(text);
    while (group.find(end)) {
      add(text.substring(end, group.start()), false, gems);
      Matcher close = END.matcher(text);
      end = close.find(group.end()) ? close.end() : text.length();
      boolean plugins = group.group(1).contains("jekyll_plugins");
      add(text.substring(group.end(), end), plugins, gems);
    }
    add(text.substring(end), false, gems);
    return List.copyOf(gems);
  }

  private static void add(String text, boolean plugins, List<String> gems) {
    Matcher gem = GEM.matcher(text);
    while (gem.find()) {
      if (plugins
          || gem.group(2).contains("jekyll_plugins")
          || gem.group(1).equals("github-pages")) {
        gems.add(gem.group(1));
      }
    }
  }
}
