package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out whether a body begins with the title that the front matter gives. */
final class OpeningReader {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A longer text is no title. */
  private static final int MAX_LENGTH = 200;

  private OpeningReader() {}

  static Optional<TextFact> read(Post post, Mapping values) {
    Optional<Scalar> title = values.scalar("title");
    List<TextBlock> texts = post.outline().texts();
    if (title.isEmpty() || texts.isEmpty()) {
      return Optional.empty();
    }
    TextBlock first = texts.get(0);
    boolean candidate =
        (first.isHeading() || first.isParagraph()) && !first.nested() && !isLeftOut(post, first);
    return candidate && first.text().length() <= MAX_LENGTH && isFirst(post, first)
        ? Optional.of(new TextFact(first.text(), Place.of(post.source(), first.span())))
            .filter(fact -> isTitle(words(title.get().text()), words(fact.text()), first))
        : Optional.empty();
  }

  /** A generator shows a document's title in AsciiDoc in the place of that of the front matter. */
  private static boolean isLeftOut(Post post, TextBlock block) {
    return post.syntax().markup().has(Markup.Trait.MACROS)
        && block.isHeading()
        && block.level() <= 1;
  }

  /** Whether nothing but white space stands before it. */
  private static boolean isFirst(Post post, TextBlock block) {
    int start = post.body().start();
    return block.span().start() >= start
        && post.source().text().substring(start, block.span().start()).isBlank();
  }

  /** A heading that has most of the words says the title as well; a sentence must be the same. */
  private static boolean isTitle(Set<String> title, Set<String> opening, TextBlock block) {
    if (title.isEmpty() || opening.isEmpty() || !block.isHeading()) {
      return !title.isEmpty() && title.equals(opening);
    }
    int shared = 0;
    for (String word : opening) {
      shared += title.contains(word) ? 1 : 0;
    }
    int most = Math.max(title.size(), opening.size());
    boolean alike = shared * 3 >= most * 2;
    boolean part = block.level() == 1 && shared * 3 >= Math.min(title.size(), opening.size()) * 2;
    return alike || (part && shared > 1);
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
