package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.MergeKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All tags of a site's posts by merge key, each with its spellings and where they stand. */
final class TagUses {
  private final Map<String, Spelling> spellings = new HashMap<>();
  private final Map<String, TagFamily> families = new LinkedHashMap<>();

  /** Those that all rules of a run share. */
  static TagUses of(List<Facts> posts, RuleContext context) {
    return context.once(TagUses.class, () -> new TagUses(posts, Listing::tags));
  }

  /** The same of categories. */
  static TagUses ofCategories(List<Facts> posts) {
    return new TagUses(posts, Listing::categories);
  }

  private TagUses(List<Facts> posts, Function<Listing, List<TextFact>> terms) {
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED) {
        for (TextFact tag : terms.apply(post.listing())) {
          add(tag);
        }
      }
    }
  }

  private void add(TextFact tag) {
    Spelling spelling = spellings.get(tag.text());
    if (spelling == null) {
      spelling = spelling(tag.text());
    }
    spelling.add(tag);
  }

  private Spelling spelling(String text) {
    String key = MergeKey.of(text);
    TagFamily family = families.get(key);
    if (family == null) {
      family = new TagFamily(key);
      if (!key.isEmpty()) {
        families.put(key, family);
      }
    }
    Spelling spelling = new Spelling(text, family);
    family.spellings().add(spelling);
    spellings.put(text, spelling);
    return spelling;
  }

  /** The spelling of a tag that a post has. */
  Spelling spelling(TextFact tag) {
    return spellings.get(tag.text());
  }

  /** The tags that have letters or digits, in the order in which they were met. */
  Collection<TagFamily> families() {
    return families.values();
  }

  /** The merge keys of those tags, in the order in which they were met. */
  Set<String> keys() {
    return families.keySet();
  }

  /** The tag with a merge key. */
  Optional<TagFamily> family(String key) {
    return Optional.ofNullable(families.get(key));
  }

  /** How many posts have a tag with this key. */
  int count(String key) {
    TagFamily family = families.get(key);
    return family == null ? 0 : family.count();
  }
}
