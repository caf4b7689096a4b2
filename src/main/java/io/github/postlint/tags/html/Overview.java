package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.index.TaxonomyKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The page that lists all terms of a kind: by size, by letter, by use, by year, by language. */
final class Overview {
  private final Frame frame;
  private final Texts texts;
  private final Terms terms;
  private final int pageSize;

  Overview(HtmlOptions options, Frame frame, Texts texts, Terms terms) {
    this.frame = frame;
    this.texts = texts;
    this.terms = terms;
    this.pageSize = options.pageSize();
  }

  /** The fields of the page. */
  Map<String, Object> page(TagIndex index, Taxonomy taxonomy) {
    TaxonomyKind kind = taxonomy.kind();
    List<NamedTerm> all = terms.of(kind);
    List<IndexedPost> posts =
        index.posts().stream().filter(post -> !post.terms(kind).isEmpty()).toList();
    PostCounts<Integer> years =
        PostCounts.of(posts, post -> post.date().map(OffsetDateTime::getYear));
    PostCounts<String> languages = PostCounts.of(posts, IndexedPost::language);
    Map<String, Object> page =
        frame.page(new PageAddress(taxonomy.address()), kind, texts.plural(kind));
    page.put("termsText", texts.count(kind.key(), all.size()));
    page.put("postsText", texts.count("posts", posts.size()));
    page.put("span", new YearSpan(years.counts()).text());
    page.put("cloud", new Cloud(texts).of(all));
    page.put("letters", new LetterView(texts).of(all));
    page.put("ranks", new UseView(texts).of(all));
    page.put("years", new YearView(texts, pageSize).of(all, years));
    page.put("languages", new LanguageView(texts).of(all, languages));
    page.put("manyLanguages", languages.counts().size() > 1);
    return page;
  }
}
