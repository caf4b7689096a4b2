package io.github.postlint.rules.addresses;

import io.github.postlint.rules.languages.PostLanguage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The folders of permalinks that name a language of the site. */
final class AddressLanguages {
  private final Set<String> languages;
  private final boolean heeded;

  AddressLanguages(List<StatedPermalink> permalinks) {
    languages =
        permalinks.stream()
            .flatMap(one -> PostLanguage.own(one.post()).stream())
            .collect(Collectors.toSet());
    long agreeing = permalinks.stream().filter(this::agrees).count();
    long contradicting =
        permalinks.stream().filter(one -> contradictionIn(one).isPresent()).count();
    heeded = agreeing >= 9 * contradicting || (contradicting == 1 && agreeing > 0);
  }

  private Optional<String> named(StatedPermalink permalink) {
    return permalink.path().folders().stream()
        .filter(folder -> languages.contains(PostLanguage.normal(folder)))
        .findFirst();
  }

  private boolean agrees(StatedPermalink permalink) {
    Optional<String> own = PostLanguage.own(permalink.post());
    return own.isPresent()
        && named(permalink)
            .filter(folder -> PostLanguage.areSame(PostLanguage.normal(folder), own.get()))
            .isPresent();
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
