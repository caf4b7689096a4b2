package io.github.postlint.generator;

import io.github.postlint.generator.hugo.HugoDetector;
import io.github.postlint.generator.jbake.JbakeDetector;
import io.github.postlint.generator.jekyll.JekyllDetector;
import io.github.postlint.generator.neutral.NeutralSites;
import io.github.postlint.generator.roq.RoqDetector;
import io.github.postlint.site.Generator;
import io.github.postlint.site.GeneratorDetector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The generators whose sites Postlint reads. */
public final class Generators {
  /** The name that stands for a generator of which nothing is known. */
  public static final String OTHER = "other";

  private static final String USUAL = "Jekyll";

  /** Its settings have the name of Jekyll's. */
  private static final String NAMESAKE = "Hexo";

  /** The one that publishes what has posts and no settings. */
  private static final GeneratorDetector JEKYLL = new JekyllDetector();

  /**
   * Those that are known beside it, in the order in which they are asked. Each is made when one of
   * its signs is met, so that the sites of others load nothing of it.
   */
  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "JBake",
              List.of(
                  "jbake.properties",
                  "pom.xml:jbake-maven-plugin",
                  "build.gradle:org.jbake",
                  "build.gradle.kts:org.jbake",
                  // The folder's own name, and what lies in it.
                  "../jbake/content"),
              () -> new JbakeDetector()),
          new Known(
              "Roq",
              List.of(
                  "pom.xml:roq",
                  "build.gradle:roq",
                  "build.gradle.kts:roq",
                  "src/main/resources/application.properties:site.",
                  "config/application.properties:site."),
              () -> new RoqDetector()));

  /**
   * Those whose sites are told by signs, by name; made when such a site is met, so that others load
   * nothing of them.
   */
  private static final Map<String, Supplier<GeneratorDetector>> BY_SIGN =
      Map.of("Hugo", () -> new HugoDetector());

  private Generators() {}

  /**
   * A generator that is known.
   *
   * @param name as its users write it
   * @param signs of which each of its sites, and each project that names one, has one at least
   * @param maker of what recognizes its sites
   */
  private record Known(String name, List<String> signs, Supplier<GeneratorDetector> maker) {

    /** What recognizes its sites, where there may be one. */
    Optional<GeneratorDetector> detector(Path root) {
      return signs.stream().anyMatch(sign -> NeutralSites.hasSign(root, sign))
          ? Optional.of(maker.get())
          : Optional.empty();
    }

    boolean publishes(Path root) {
      return detector(root).filter(found -> found.publishes(root)).isPresent();
    }
  }

  /** The names by which a generator can be set: those that are known, and the others. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(USUAL);
    KNOWN.forEach(known -> names.add(known.name()));
    names.addAll(NeutralSites.names());
    names.add(OTHER);
    return names;
  }

  /** The generator that publishes a folder, with its settings. */
  public static Generator detect(Path root) {
    return detect(root, true);
  }

  /**
   * The generator that publishes a folder, with its settings.
   *
   * @param root the site's folder
   * @param templates whether the generator's template language runs over posts
   */
  public static Generator detect(Path root, boolean templates) {
    return open(root, Optional.empty(), templates);
  }

  /**
   * The generator that publishes a folder, with its settings: the one that is named, or else the
   * one of which the folder has the settings, or the posts.
   *
   * @param root the site's folder
   * @param name one of {@link #names}, in whatever case
   * @param templates whether the generator's template language runs over posts
   */
  public static Generator open(Path root, Optional<String> name, boolean templates) {
    if (name.isPresent()) {
      Optional<GeneratorDetector> named = named(name.get());
      return named.isPresent()
          ? named.get().open(root, templates)
          : NeutralSites.open(root, name.get());
    }
    if (isOther(root)) {
      return bySign(root)
          .map(found -> found.open(root, templates))
          .orElseGet(() -> NeutralSites.open(root));
    }
    return known(root).orElse(JEKYLL).open(root, templates);
  }

  private static Optional<GeneratorDetector> named(String name) {
    if (name.equalsIgnoreCase(USUAL)) {
      return Optional.of(JEKYLL);
    }
    return KNOWN.stream()
        .filter(known -> known.name().equalsIgnoreCase(name))
        .map(known -> known.maker().get())
        .findFirst()
        .or(
            () ->
                BY_SIGN.keySet().stream()
                    .filter(name::equalsIgnoreCase)
                    .map(known -> BY_SIGN.get(known).get())
                    .findFirst());
  }

  private static Optional<GeneratorDetector> bySign(Path root) {
    return NeutralSites.find(root)
        .map(BY_SIGN::get)
        .map(Supplier::get)
        .filter(found -> found.publishes(root));
  }

  /** Settings for pages beside the code of a project do not make a site of it. */
  private static boolean isOther(Path root) {
    if (KNOWN.stream().anyMatch(known -> known.publishes(root))) {
      return false;
    }
    Optional<String> other = NeutralSites.find(root);
    if (other.isPresent()) {
      return known(root).isEmpty()
          || other.get().equals(NAMESAKE)
          || !FolderLook.of(root).hasPosts();
    }
    FolderLook look = known(root).isPresent() ? FolderLook.NOTHING : FolderLook.of(root);
    return look.hasDocuments() && !look.hasPosts();
  }

  private static Optional<GeneratorDetector> known(Path root) {
    return KNOWN.stream()
        .filter(known -> known.publishes(root))
        .map(known -> known.maker().get())
        .findFirst()
        .or(() -> JEKYLL.publishes(root) ? Optional.of(JEKYLL) : Optional.empty());
  }

  /** Whether the settings of a generator that is known lie in a folder. */
  public static boolean isKnown(Path root) {
    return known(root).isPresent() || bySign(root).isPresent();
  }

  /** The folders of sites that the build of a project names, which are there. */
  static List<Path> sites(Path project) {
    return KNOWN.stream()
        .map(known -> known.detector(project).flatMap(found -> found.site(project)))
        .flatMap(Optional::stream)
        .toList();
  }
}
