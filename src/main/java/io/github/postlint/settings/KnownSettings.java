package io.github.postlint.settings;

import io.github.postlint.settings.KnownSetting.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The list of all parameters of all goals. A test compares it with the goals. */
public final class KnownSettings {
  private static final List<String> REPORTS =
      List.of(
          "console",
          "sarif",
          "json",
          "junit",
          "checkstyle",
          "gitlab",
          "markdown",
          "html",
          "github");
  private static final List<String> FAIL_ON = List.of("error", "warning", "never");

  /** Names beginning with {@code postlint.} that are no parameters, for use in a pom. */
  private static final Set<String> OTHERS = Set.of("postlint.day");

  private static final List<KnownSetting> ALL =
      List.of(
          outside("site", "site", Kind.FILE),
          setting("generator", Kind.TEXT),
          setting("includes", Kind.LIST),
          setting("excludes", Kind.LIST),
          setting("drafts", Kind.FLAG),
          setting("documents", Kind.TEXT, List.of("all", "posts")),
          outside("followLinks", "followLinks", Kind.FLAG),
          setting("schema", Kind.FILE),
          setting("vocabulary", Kind.FILE),
          setting("permalinkPattern", Kind.TEXT),
          setting("authors", Kind.FILE),
          setting("liquid", Kind.FLAG),
          setting("liquidTags", Kind.LIST),
          setting("imageKeys", Kind.LIST),
          setting("maxImageSize", Kind.NUMBER),
          setting("rules", Kind.LEVELS),
          setting("consoleLimit", Kind.NUMBER),
          setting("cache", Kind.FLAG),
          setting("cacheDirectory", Kind.FILE),
          setting("fork", Kind.FLAG),
          setting("skip", Kind.FLAG),
          setting("failOn", Kind.TEXT, FAIL_ON),
          setting("maxWarnings", Kind.NUMBER),
          setting("baseline", Kind.FILE),
          outside("since", "since", Kind.TEXT),
          outside("sinceLines", "sinceLines", Kind.FLAG),
          outside("accept", "accept", Kind.FLAG),
          setting("reports", Kind.LIST, REPORTS),
          setting("reportDirectory", Kind.FILE),
          outside("pom", "pom", Kind.FLAG),
          outside("title", "title", Kind.TEXT),
          outside("tags", "tags", Kind.LIST),
          outside("author", "author", Kind.TEXT),
          outside("dryRun", "dryRun", Kind.FLAG),
          outside("unsafe", "unsafe", Kind.FLAG),
          outside("baselined", "baselined", Kind.FLAG),
          outside("rule", "rule", Kind.TEXT),
          of("tags", "outputs", Kind.LIST),
          of("tags", "directory", Kind.FILE),
          of("tags", "baseAddress", Kind.TEXT),
          of("tags", "pageSize", Kind.NUMBER),
          of("tags", "onUnknownTag", Kind.TEXT, List.of("ignore", "warn", "fail")),
          of("tags", "slugs", Kind.TEXT, List.of("unicode", "ascii")),
          of("tags", "layout", Kind.TEXT),
          of("tags", "content", Kind.TEXT),
          of("tags", "templates", Kind.FILE),
          outside("suggestVocabulary", "suggestVocabulary", Kind.FLAG),
          outside("merge", "merge", Kind.LIST),
          of("links", "allow", Kind.LIST),
          of("links", "ignore", Kind.LIST),
          of("links", "privateHosts", Kind.LIST),
          of("links", "maxAge", Kind.NUMBER),
          of("links", "timeout", Kind.NUMBER),
          of("links", "hostTime", Kind.NUMBER),
          of("links", "runTime", Kind.NUMBER),
          of("links", "hosts", Kind.NUMBER),
          of("links", "connections", Kind.NUMBER),
          of("links", "failOn", Kind.TEXT, FAIL_ON),
          of("links", "reports", Kind.LIST, REPORTS),
          of("links", "reportDirectory", Kind.FILE));

  private KnownSettings() {}

  private static KnownSetting setting(String name, Kind kind) {
    return setting(name, kind, List.of());
  }

  private static KnownSetting setting(String name, Kind kind, List<String> words) {
    return new KnownSetting(name, name, kind, true, words);
  }

  private static KnownSetting of(String goal, String name, Kind kind) {
    return of(goal, name, kind, List.of());
  }

  private static KnownSetting of(String goal, String name, Kind kind, List<String> words) {
    return new KnownSetting(name, goal + "." + name, kind, true, words);
  }

  /** One that says what a single run shall do, not what the site wants. */
  private static KnownSetting outside(String name, String key, Kind kind) {
    return new KnownSetting(name, key, kind, false, List.of());
  }

  /** All of them, in the order of the documentation. */
  public static List<KnownSetting> all() {
    return ALL;
  }

  /** The one that a file may say under a key. */
  static Optional<KnownSetting> inFile(String key) {
    return ALL.stream().filter(one -> one.inFile() && one.key().equals(key)).findFirst();
  }

  /** The keys that a file may have below one; the empty one for those at its top. */
  static Set<String> keysBelow(String prefix) {
    Set<String> keys = new TreeSet<>();
    for (KnownSetting one : ALL) {
      if (one.inFile() && one.key().startsWith(prefix)) {
        keys.add(one.key().substring(prefix.length()).replaceFirst("\\..*", ""));
      }
    }
    return keys;
  }

  /**
   * The names among these that no goal has, in their order.
   *
   * @param properties beginning with {@code postlint.}
   */
  public static List<String> unknownProperties(Iterable<String> properties) {
    Set<String> known = properties();
    List<String> unknown = new ArrayList<>();
    properties.forEach(
        one -> {
          if (!known.contains(one) && !OTHERS.contains(one)) {
            unknown.add(one);
          }
        });
    return unknown;
  }

  /** What the command line calls them. */
  public static Set<String> properties() {
    Set<String> properties = new TreeSet<>();
    ALL.forEach(one -> properties.add(one.property()));
    return properties;
  }

  /** What a pom calls them. */
  public static Set<String> elements() {
    Set<String> names = new TreeSet<>(Set.of("ruleLevels"));
    ALL.forEach(one -> names.add(one.name()));
    return names;
  }
}
