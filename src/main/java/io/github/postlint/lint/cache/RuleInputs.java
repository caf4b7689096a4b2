package io.github.postlint.lint.cache;

import io.github.postlint.lint.Fingerprint;
import io.github.postlint.lint.Rule;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Site;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What rules say that their findings depend on, and what was in it.
 *
 * @param contents of files and folders, by path
 */
record RuleInputs(Map<String, Fingerprint> contents) {
  static final RuleInputs NONE = new RuleInputs(Map.of());

  /** All that rules know of now, as it is now. */
  static RuleInputs of(List<Rule> rules, Site site) {
    return NONE.and(rules, site);
  }

  /** These, as they were, and what rules know of besides, as it is now. */
  RuleInputs and(List<Rule> rules, Site site) {
    Map<String, Fingerprint> all = new TreeMap<>(contents);
    for (Rule rule : rules) {
      for (Path place : rule.inputs(site)) {
        String name = PathText.of(place);
        if (!all.containsKey(name)) {
          all.put(name, PlaceContent.of(place));
        }
      }
    }
    return new RuleInputs(all);
  }

  /**
   * Whether all of these are now as they were, and nothing is missing among them.
   *
   * @param now what rules know of now, as it is now
   */
  boolean hold(RuleInputs now) {
    for (Map.Entry<String, Fingerprint> place : contents.entrySet()) {
      Fingerprint known = now.contents.get(place.getKey());
      Fingerprint content = known == null ? content(place.getKey()) : known;
      if (!content.equals(place.getValue())) {
        return false;
      }
    }
    return contents.keySet().containsAll(now.contents.keySet());
  }

  private static Fingerprint content(String place) {
    try {
      return PlaceContent.of(PathText.path(place));
    } catch (InvalidPathException e) {
      return PlaceContent.MISSING;
    }
  }

  void write(SectionWriter out) {
    out.integer(contents.size());
    contents.forEach(
        (place, content) -> {
          out.text(place);
          out.wide(content.high());
          out.wide(content.low());
        });
  }

  static RuleInputs read(SectionReader in) {
    Map<String, Fingerprint> contents = new TreeMap<>();
    for (int left = in.integer(); left > 0; left--) {
      contents.put(in.text(), new Fingerprint(in.wide(), in.wide()));
    }
    return new RuleInputs(contents);
  }
}
