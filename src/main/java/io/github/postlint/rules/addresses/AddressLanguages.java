package io.github.postlint.rules.addresses;

import io.github.postlint.rules.languages.PostLanguage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folders of permalinks that name a language of the site. */
final class AddressLanguages {
  private final Set<String> languages = new HashSet<>();
  private final boolean heeded;

  AddressLanguages(List<StatedPermalink> permalinks) {
    for (StatedPermalink one : permalinks) {
      if (one.language().isPresent()) {
        languages.add(one.language().get());
      }
    }
    int agreeing = 0;
    int contradicting = 0;
    for (StatedPermalink one : permalinks) {
      Optional<String> named = one.language().isPresent() ? named(one) : Optional.empty();
      if (named.isPresent() && agrees(one, named.get())) {
        agreeing++;
      } else if (named.isPresent()) {
        contradicting++;
      }
    }
    heeded = agreeing >= 9L * contradicting || (contradicting == 1 && agreeing > 0);
  }

  private Optional<String> named(StatedPermalink permalink) {
    for (String folder : permalink.path().folders()) {
      if (languages.contains(PostLanguage.normal(folder))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(StatedPermalink permalink, String folder) {
    return PostLanguage.areSame(PostLanguage.normal(folder), permalink.language().orElse(""));
  }

  /**
   * The folder that names another language than the post's own; empty also where the site's
   * permalinks do not heed languages otherwise.
   */
  Optional<String> contradiction(StatedPermalink permalink) {
    if (!heeded || permalink.language().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> named = named(permalink);
    return named.isPresent() && !agrees(permalink, named.get()) ? named : Optional.empty();
  }
}
