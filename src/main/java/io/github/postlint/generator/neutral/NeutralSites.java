package io.github.postlint.generator.neutral;

import io.github.postlint.read.PathText;
import io.github.postlint.site.Generator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognizes the sites of generators that Postlint knows by name only, and opens any site. */
public final class NeutralSites {
  private NeutralSites() {}

  /** The names of the generators, each once. */
  public static List<String> names() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    OtherGenerator.ALL.forEach(generator -> names.add(generator.name()));
    return new ArrayList<>(names);
  }

  /** The name of the generator whose files lie in a folder; empty where none is recognized. */
  public static Optional<String> find(Path root) {
    return recognized(root).map(OtherGenerator::name);
  }

  /** The file by which the generator is told whose files lie in a folder. */
  public static Optional<Path> signFile(Path root) {
    return recognized(root)
        .flatMap(one -> one.sign(root))
        .map(sign -> PathText.resolve(root, sign.file()));
  }

  /**
   * Whether a folder has a sign.
   *
   * @param sign a file, and after a colon a word that stands in it, if one has to
   */
  public static boolean hasSign(Path root, String sign) {
    return Sign.of(sign).liesIn(root);
  }

  /** Whether a generator is told by a file that lies in the folder itself, and not below. */
  public static boolean isAtTop(Path root) {
    return signFile(root).filter(file -> root.equals(file.getParent())).isPresent();
  }

  /** The site of the generator whose files lie in a folder, or of an unknown one. */
  public static Generator open(Path root) {
    return new NeutralGenerator(root, recognized(root).orElse(OtherGenerator.UNKNOWN));
  }

  /**
   * The site of a generator.
   *
   * @param name one of {@link #names}, in whatever case; of an unknown generator any other
   */
  public static Generator open(Path root, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<OtherGenerator> named =
        OtherGenerator.ALL.stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(wanted))
            .toList();
    OtherGenerator first = named.isEmpty() ? OtherGenerator.UNKNOWN : named.get(0);
    return new NeutralGenerator(
        root, named.stream().filter(one -> one.sign(root).isPresent()).findFirst().orElse(first));
  }

  /** Whether a file is one that a site may have among its documents. */
  public static boolean isDocument(String path) {
    DocumentFolders anywhere = new DocumentFolders(List.of());
    return NeutralSources.isDocument(path)
        && anywhere.entry(path, false) >= 0
        && !anywhere.isNote(path);
  }

  private static Optional<OtherGenerator> recognized(Path root) {
    return OtherGenerator.ALL.stream().filter(one -> one.sign(root).isPresent()).findFirst();
  }
}
