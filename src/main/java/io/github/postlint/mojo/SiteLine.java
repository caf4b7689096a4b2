package io.github.postlint.mojo;

import io.github.postlint.generator.Generators;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.body.Markup;
import io.github.postlint.site.Generator.Knowledge;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Says what was found in a folder, before anything is said of it. */
final class SiteLine {
  private SiteLine() {}

  /**
   * The generator, the number of documents and the markup in which they are written.
   *
   * @param base the folder in which sites were looked for
   */
  static String of(Site site, Path base) {
    Set<String> languages = languages(site);
    boolean known = site.generator().knowledge() == Knowledge.ALL;
    int count = site.files().size();
    return found(site, place(site.root(), base))
        + " "
        + (known
            ? site.counts()
            : String.format(Locale.ROOT, "%,d document%s", count, count == 1 ? "" : "s"))
        + (languages.isEmpty() ? "" : ", " + String.join(" and ", languages));
  }

  /** Where the site lies; nothing where it is the folder itself. */
  private static String place(Path root, Path base) {
    String separator = root.getFileSystem().getSeparator();
    return root.equals(base)
        ? ""
        : " in " + base.relativize(root).toString().replace(separator, "/");
  }

  private static String found(Site site, String place) {
    String name = site.generator().name();
    String sign = site.generator().data().settingsFile();
    return switch (site.generator().knowledge()) {
      case NOTHING ->
          "No settings of a generator that Postlint knows, read only as far as any generator goes:";
      case NAME ->
          name
              + " site"
              + place
              + (sign.isEmpty() ? "" : " (" + sign + ")")
              + ", read only as far as any generator goes:";
      case ALL ->
          site.files().isEmpty() && !Generators.isKnown(site.root())
              ? "No site of a generator that Postlint knows,"
              : name + " site" + place + ",";
    };
  }

  private static Set<String> languages(Site site) {
    Set<String> languages = new TreeSet<>();
    for (PostFile file : site.files()) {
      Markup markup = site.generator().syntax(file.path()).markup();
      if (file.kind() != DocumentKind.TEMPLATE && !markup.language().isEmpty()) {
        languages.add(markup.language());
      }
    }
    return languages;
  }
}
