package io.github.postlint.rules.addresses;

import io.github.postlint.rules.languages.PostLanguage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folders of permalinks that name a language of the site. */
final class AddressLanguages {
  private final Set<String> languages;
  private final boolean heeded;

  AddressLanguages(List<StatedPermalink> permalinks) {
    languages = new HashSet<>();
    for (StatedPermalink one : permalinks) {
      Optional<String> own = PostLanguage.own(one.post());
      if (own.isPresent()) {
        languages.add(own.get());
      }
    }
    int agreeing = 0;
    int contradicting = 0;
    for (StatedPermalink one : permalinks) {
      agreeing += agrees(one) ? 1 : 0;
      contradicting += contradictionIn(one).isPresent() ? 1 : 0;
    }
    heeded = agreeing >= 9L * contradicting || (contradicting == 1 && agreeing > 0);
  }

  /** The first folder that is named for a language of the site. */
  private Optional<String> named(StatedPermalink permalink) {
    for (String folder : permalink.path().folders()) {
      if (languages.contains(PostLanguage.normal(folder))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private boolean agrees(StatedPermalink permalink) {
    Optional<String> own = PostLanguage.own(permalink.post());
    Optional<String> named = own.isPresent() ? named(permalink) : own;
    return named.isPresent() && PostLanguage.areSame(PostLanguage.normal(named.get()), own.get());
  }

  private Optional<String> contradictionIn(StatedPermalink permalink) {
    return PostLanguage.own(permalink.post()).isEmpty() || agrees(permalink)
        ? Optional.empty()
        : named(permalink);
  }

  /**
   * The folder that names another language than the post's own; empty also where the site's
   * permalinks do not heed languages otherwise.
   */
  Optional<String> contradiction(StatedPermalink permalink) {
    return heeded ? contradictionIn(permalink) : Optional.empty();
  }
}
