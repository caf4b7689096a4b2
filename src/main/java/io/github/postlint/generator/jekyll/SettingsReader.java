package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.plugin.LoadedGems;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.yaml.YamlDocument;
import io.github.postlint.post.frontmatter.yaml.YamlFlaw;
import io.github.postlint.post.frontmatter.yaml.YamlProblem;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Settings;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code _config.yml}. */
final class SettingsReader {
  private static final String WITH_DEFAULTS = ", posts are checked with the generator's defaults.";
  private static final Pattern REGION = Pattern.compile("[A-Z][A-Za-z_]+(?:/[A-Za-z_+-]+)++");
  private static final List<String> NAMES = List.of("_config.yml", "_config.yaml");

  private static final String COMMON_MARK_GEM = "jekyll-commonmark";

  private final Path root;
  private final List<SiteProblem> problems;

  /**
   * @param root the site's folder
   * @param problems takes what is wrong with the settings
   */
  SettingsReader(Path root, List<SiteProblem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The file of the settings, relative to the site; empty where there is none. */
  static Optional<String> find(Path root) {
    for (String name : NAMES) {
      if (Files.exists(PathText.resolve(root, name))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Reads the settings; there are none where the file is missing or refused. */
  Settings read() {
    Optional<String> name = find(root);
    if (name.isPresent()) {
      return new Settings(name.get(), values(name.get()));
    }
    if (Files.exists(root.resolve("_config.toml"))) {
      add(
          SiteProblem.Kind.NO_EFFECT,
          Place.file("_config.toml"),
          "Postlint reads _config.yml only: the site's time zone, Markdown settings and exclusions"
              + " are not known. Write them in _config.yml.");
    }
    return new Settings(NAMES.get(0), Mapping.empty(Span.at(0)));
  }

  private Mapping values(String name) {
    try {
      Source source = SourceReader.read(PathText.resolve(root, name), name);
      Span all = new Span(0, source.text().length());
      YamlDocument document = YamlReader.read(source, all);
      if (document.problem().isPresent()) {
        refuse(source, document.problem().get());
      }
      if (document.root().orElse(null) instanceof Mapping mapping) {
        checkTimeZone(source, mapping);
        checkMarkdown(source, mapping);
        return mapping;
      }
      if (document.root().isPresent() && !isNothing(document)) {
        add(
            SiteProblem.Kind.SETTINGS,
            Place.of(source, document.root().get().span()),
            "The build stops. The settings are not a list of keys and values. Write \"key: value\""
                + " lines.");
      }
      return Mapping.empty(all);
    } catch (IOException e) {
      problems.add(SiteProblem.settings(Place.file(name), e));
      return Mapping.empty(Span.at(0));
    }
  }

  private static boolean isNothing(YamlDocument document) {
    return document.root().get() instanceof Scalar scalar && scalar.isNull();
  }

  private void refuse(Source source, YamlProblem problem) {
    boolean limit = problem.cause() == YamlFlaw.LIMIT;
    add(
        limit ? SiteProblem.Kind.NO_EFFECT : SiteProblem.Kind.SETTINGS,
        Place.of(source, problem.span()),
        limit
            ? "The settings have " + problem.detail() + " and are not read" + WITH_DEFAULTS
            : "The build stops. " + problem.explanation() + " Until then" + WITH_DEFAULTS);
  }

  /**
   * A warning only: the machine that builds the site may know a zone that is newer than this Java.
   */
  private void checkTimeZone(Source source, Mapping mapping) {
    Scalar zone = mapping.scalar("timezone").orElse(null);
    if (zone != null && REGION.matcher(zone.text()).matches() && !isZone(zone.text())) {
      add(
          SiteProblem.Kind.NO_EFFECT,
          Place.of(source, zone.span()),
          "There is no time zone \""
              + zone.text()
              + "\": the generator silently takes GMT, and posts get other days. Write a name such"
              + " as Europe/Paris.");
    }
  }

  /** A warning only: plugins bring processors, and GitHub Pages takes kramdown for most others. */
  private void checkMarkdown(Source source, Mapping mapping) {
    Scalar markdown = mapping.scalar("markdown").orElse(null);
    if (markdown == null || markdown.isNull() || markdown.text().equalsIgnoreCase("kramdown")) {
      return;
    }
    boolean commonMark = markdown.text().toLowerCase(Locale.ROOT).startsWith("commonmark");
    if (commonMark && bringsCommonMark(markdown.text(), mapping)) {
      return;
    }
    add(
        SiteProblem.Kind.NO_EFFECT,
        Place.of(source, markdown.span()),
        "Jekyll 4 has no Markdown processor \""
            + markdown.text()
            + "\" and stops unless a plugin brings it. Postlint "
            + (commonMark
                ? "reads front matter, Liquid and code only, and leaves out what it would say of"
                    + " the text"
                : "says of the text only what all kinds of Markdown have in common")
            + ". Write \"kramdown\" if the site is"
            + " built with it.");
  }

  /**
   * Whether a plugin brings it: GitHub Pages has its own, others are in the settings or Gemfile.
   */
  private boolean bringsCommonMark(String markdown, Mapping mapping) {
    if (markdown.equalsIgnoreCase("CommonMarkGhPages")) {
      return true;
    }
    LoadedGems loaded = LoadedGems.of(new Settings(NAMES.get(0), mapping), root);
    return loaded.names().contains(COMMON_MARK_GEM) || !loaded.readable();
  }

  private static boolean isZone(String name) {
    try {
      return ZoneId.of(name) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void add(SiteProblem.Kind kind, Place place, String message) {
    problems.add(new SiteProblem(kind, place, message));
  }
}
