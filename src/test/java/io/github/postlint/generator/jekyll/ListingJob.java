package io.github.postlint.generator.jekyll;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A site and the settings with which it is built.
 *
 * @param settings as Postlint reads them
 * @param quoted the same for Ruby
 */
record ListingJob(Path folder, Path settings, Path quoted) {

  /** Debian's Jekyll refuses values such as {@code :title}, which upstream's takes for text. */
  private static final Pattern SYMBOL = Pattern.compile("(?m)^([ -]*\\w+:\\s+)(:\\S+)\\s*$");

  /** Writes the settings into the folder, under a name of their own. */
  static ListingJob of(Path folder, String name, String settings) throws IOException {
    Path written = folder.resolve("_config." + name + ".yml");
    Path quoted = folder.resolve("_config." + name + ".quoted.yml");
    Files.writeString(written, settings);
    Files.writeString(quoted, SYMBOL.matcher(settings).replaceAll("$1\"$2\""));
    return new ListingJob(folder, written, quoted);
  }

  JekyllGenerator generator() throws IOException {
    var source = SourceReader.read(settings, "_config.yml");
    var root = YamlReader.read(source, new Span(0, source.text().length())).root();
    return new JekyllGenerator(
        new Settings(
            "_config.yml",
            root.orElse(null) instanceof Mapping mapping ? mapping : Mapping.empty(Span.at(0))));
  }
}
