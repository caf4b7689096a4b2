package io.github.postlint.generator.jekyll.highlight;

import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.read.PathText;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Settings;
import io.github.postlint.site.tree.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out what colours code: Rouge, unless the settings say otherwise, or scripts on the pages.
 */
public final class HighlighterReader {
  private static final String ROUGE = "rouge";

  /** Scripts that guess the language of code that names none. */
  private static final Pattern GUESSING =
      Pattern.compile(
          "(?i)highlight(?:\\.min|\\.pack)?\\.js|highlightjs|\\bhljs\\b|prettify\\.js|prettyPrint");

  private static final Pattern OTHER =
      Pattern.compile("(?i)prism(?:\\.min)?\\.js|prismjs|\\bPrism\\.|shiki");

  private final Settings settings;
  private final FileTree tree;
  private boolean guessing;
  private boolean other;

  /**
   * A reader for one site.
   *
   * @param tree what lies in the site's folder
   */
  public HighlighterReader(Settings settings, FileTree tree) {
    this.settings = settings;
    this.tree = tree;
  }

  /** The folders in which scripts are named. */
  public static List<Path> inputs(Settings settings, FileTree tree) {
    return List.of(
        PathText.resolve(tree.root(), SourceFolders.layouts(settings)),
        PathText.resolve(tree.root(), SourceFolders.includes(settings)));
  }

  /** What colours code. */
  public Highlighter read() {
    inputs(settings, tree).forEach(this::folder);
    boolean scripts = guessing || other;
    return new Highlighter(
        Rouge.LANGUAGES,
        scripts ? Rouge.MORE_WITH_SCRIPTS : Rouge.MORE,
        usesRouge(settings),
        scripts,
        guessing);
  }

  private void folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text =
            new String(
                PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND), StandardCharsets.ISO_8859_1);
        guessing |= GUESSING.matcher(text).find();
        other |= OTHER.matcher(text).find();
      }
    } catch (IOException e) {
      // What cannot be read may hold a script.
      guessing = true;
    }
  }

  /** As in other places, a value that is nothing or false counts as none at all. */
  private static boolean usesRouge(Settings settings) {
    Mapping kramdown = settings.mapping("kramdown");
    Optional<String> named =
        value(kramdown.scalar("syntax_highlighter"))
            .or(() -> value(settings.values().scalar("highlighter")));
    boolean off =
        kramdown.value("syntax_highlighter_opts").orElse(null) instanceof Mapping options
            && (isDisabled(options)
                || (options.value("block").orElse(null) instanceof Mapping block
                    && isDisabled(block)));
    return named.orElse(ROUGE).equals(ROUGE) && !off;
  }

  private static boolean isDisabled(Mapping options) {
    return value(options.scalar("disable")).isPresent();
  }

  private static Optional<String> value(Optional<Scalar> scalar) {
    return scalar.filter(value -> !value.isNull() && !value.isFalse()).map(Scalar::text);
  }
}
