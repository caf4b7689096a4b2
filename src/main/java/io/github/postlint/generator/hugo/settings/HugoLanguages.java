package io.github.postlint.generator.hugo.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of a site.
 *
 * @param codes in lower case, as file names and addresses have them; at least one
 * @param main the language of documents whose place tells none
 * @param inFolder whether the main language has a folder of its own in addresses
 */
public record HugoLanguages(List<String> codes, String main, boolean inFolder) {

  /** Copies the list. */
  public HugoLanguages {
    codes = List.copyOf(codes);
  }

  static HugoLanguages of(SettingsTree tree) {
    String main = tree.text("defaultContentLanguage").orElse("en").toLowerCase(Locale.ROOT);
    SettingsTree languages = tree.table("languages");
    List<String> codes =
        languages.tableKeys().stream()
            .filter(code -> !languages.flag(code + ".disabled", false))
            .filter(code -> !tree.list("disableLanguages").contains(code))
            .toList();
    return new HugoLanguages(
        codes.isEmpty() ? List.of(main) : codes,
        main,
        tree.flag("defaultContentLanguageInSubdir", false) && codes.size() > 1);
  }

  /** The language that a name without its markup's extension ends with, such as {@code a.fr}. */
  public Optional<String> suffix(String name) {
    int dot = name.lastIndexOf('.');
    String end = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot > 0 && codes.contains(end) ? Optional.of(end) : Optional.empty();
  }

  /** The folder with which addresses of a language begin, such as {@code fr/}; or nothing. */
  public String folder(String language) {
    return language.equals(main) && !inFolder ? "" : language + "/";
  }
}
