package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A post's tags and categories. A text under the plural key is split into words, one under the
 * singular key is not; the singular key wins over tags and adds to categories.
 */
record PostTerms(PostData data, PostPath path, PostTexts texts) {

  List<TextFact> tags() {
    Optional<PostData.Datum> tag = isRead() ? data.findTrue("tag") : Optional.empty();
    List<TextFact> tags = new ArrayList<>();
    if (tag.isPresent()) {
      flatten(tag.get().value(), tag.get().own(), tags);
    } else {
      Optional<PostData.Datum> plural = data.find("tags");
      if (plural.isPresent() && isPlural(plural.get())) {
        plural(plural.get().value(), plural.get().own(), tags);
      }
    }
    return distinct(tags);
  }

  private static boolean isPlural(PostData.Datum datum) {
    return RubyText.isText(datum.value()) || datum.value() instanceof Sequence;
  }

  /** Where the front matter was refused, Jekyll leaves the terms as they are until then. */
  private boolean isRead() {
    return data.outcome() == PostData.Outcome.READ;
  }

  List<TextFact> categories() {
    List<TextFact> all = new ArrayList<>();
    for (String folder : path.categories()) {
      all.add(texts.of(folder));
    }
    Optional<Value> inherited = data.inherited().value("categories");
    Optional<Value> own = data.own().value("categories");
    if (inherited.isPresent()) {
      items(inherited.get(), false, all);
    }
    if (own.isPresent()) {
      items(own.get(), true, all);
    }
    if (isRead()) {
      more(inherited, own, all);
    }
    return distinct(all);
  }

  /** The items of lists in the list count as well as the list itself. */
  private void more(Optional<Value> inherited, Optional<Value> own, List<TextFact> out) {
    Optional<PostData.Datum> category = data.findTrue("category");
    if (category.isPresent()) {
      flatten(category.get().value(), category.get().own(), out);
      return;
    }
    if (inherited.isPresent()) {
      plural(inherited.get(), false, out);
    }
    if (own.isPresent()) {
      plural(own.get(), true, out);
    }
  }

  /** A list's items as they are; items that are nothing count as empty text. */
  private void items(Value value, boolean own, List<TextFact> out) {
    if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        out.add(texts.of(item, own));
      }
    } else {
      words(value, own, out);
    }
  }

  private void plural(Value value, boolean own, List<TextFact> out) {
    if (value instanceof Sequence) {
      flatten(value, own, out);
    } else {
      words(value, own, out);
    }
  }

  private void words(Value value, boolean own, List<TextFact> out) {
    if (!RubyText.isNull(value)) {
      out.addAll(texts.words((Scalar) value, own));
    }
  }

  private void flatten(Value value, boolean own, List<TextFact> out) {
    if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        flatten(item, own, out);
      }
    } else if (!RubyText.isNull(value)) {
      out.add(texts.of(value, own));
    }
  }

  private static List<TextFact> distinct(List<TextFact> terms) {
    Set<String> seen = new HashSet<>();
    List<TextFact> distinct = new ArrayList<>(terms.size());
    for (TextFact term : terms) {
      if (seen.add(term.text())) {
        distinct.add(term);
      }
    }
    return distinct;
  }
}
