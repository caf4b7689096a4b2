package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.RelatedTerm;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of one term: its posts newest first, by year, as many to a page as the site wants. */
final class TermPages {
  private final HtmlOptions options;
  private final Frame frame;
  private final Texts texts;
  private final Terms terms;
  private final Posts posts;

  TermPages(HtmlOptions options, Frame frame, Texts texts, Terms terms, Posts posts) {
    this.options = options;
    this.frame = frame;
    this.texts = texts;
    this.terms = terms;
    this.posts = posts;
  }

  /** How many pages a term has, at least 1. */
  int pages(IndexedTerm term) {
    return (term.count() + options.pageSize() - 1) / options.pageSize();
  }

  /** The fields of one page, counted from 1. */
  Map<String, Object> page(TermPart part, int number) {
    IndexedTerm term = part.term();
    PageAddress first = new PageAddress(term.address());
    String title = part.label() + " · " + texts.plural(term.kind());
    Map<String, Object> page =
        frame.page(first.page(number), term.kind(), number == 1 ? title : title + " · " + number);
    page.put("overview", new PageAddress("/" + term.kind().key() + "/").href());
    page.put("label", part.label());
    page.put("whole", part.whole().map(whole -> whole.fields(texts)).orElse(null));
    page.put("singular", texts.word(term.kind().singular()));
    page.put("description", term.description().orElse(null));
    page.put("countText", texts.count("posts", term.count()));
    page.put("span", new YearSpan(term.years()).text());
    page.put("languages", languages(part));
    page.put("years", new YearChart(texts).of(term, new YearPages(term, options.pageSize())));
    page.put("hasYears", !term.years().isEmpty());
    page.put("columns", term.years().size());
    page.put("narrowColumns", YearChart.narrow(term.years().size()));
    page.put("groups", groups(term, number));
    page.put("related", term.related().stream().map(one -> related(term, one)).toList());
    page.put("hasRelated", !term.related().isEmpty());
    page.put("feed", options.feeds() && part.whole().isEmpty() ? first.href() : null);
    paginate(page, first, number, pages(term));
    return page;
  }

  private List<Map<String, Object>> groups(IndexedTerm term, int number) {
    int from = (number - 1) * options.pageSize();
    int to = Math.min(term.count(), from + options.pageSize());
    List<Map<String, Object>> groups = new ArrayList<>();
    for (YearGroup group : YearGroup.of(term.posts().subList(from, to))) {
      List<Map<String, Object>> entries = new ArrayList<>();
      for (IndexedPost post : group.posts()) {
        entries.add(posts.entry(post, term));
      }
      groups.add(
          Map.of(
              "id", group.year().map(YearPages::id).orElse("undated"),
              "heading", group.year().map(String::valueOf).orElse(texts.word("undated")),
              "posts", entries));
    }
    return groups;
  }

  /** Only a whole term has pages for its languages. */
  private List<Map<String, Object>> languages(TermPart part) {
    IndexedTerm term = part.term();
    List<Map<String, Object>> counts = new LanguageCounts(texts).of(term.languages());
    counts.forEach(
        fields ->
            fields.put(
                "path",
                Optional.of((String) fields.get("language"))
                    .filter(any -> part.whole().isEmpty())
                    .flatMap(language -> TermParts.language(term, language))
                    .map(address -> new PageAddress(address).href())
                    .orElse(null)));
    return counts;
  }

  private Map<String, Object> related(IndexedTerm term, RelatedTerm related) {
    Map<String, Object> fields = new HashMap<>(terms.link(related.term()));
    fields.put("shared", texts.number(related.posts()));
    fields.put("sharedText", texts.count("shared", related.posts()));
    fields.put(
        "pair",
        TermParts.pair(term.link(), related)
            .map(address -> new PageAddress(address).href())
            .orElse(null));
    return fields;
  }

  private void paginate(Map<String, Object> page, PageAddress first, int number, int last) {
    page.put("paged", last > 1);
    page.put("previous", number > 1 ? first.page(number - 1).href() : null);
    page.put("next", number < last ? first.page(number + 1).href() : null);
    page.put(
        "pageText",
        texts
            .word("page")
            .replace("{n}", texts.number(number))
            .replace("{of}", texts.number(last)));
  }

  /**
   * Posts of one year that follow each other.
   *
   * @param year the year; empty for posts without a date
   * @param posts the posts, in their order
   */
  private record YearGroup(Optional<Integer> year, List<IndexedPost> posts) {

    /** Splits a list of posts wherever the year changes. */
    static List<YearGroup> of(List<IndexedPost> posts) {
      List<YearGroup> groups = new ArrayList<>();
      for (IndexedPost post : posts) {
        Optional<Integer> year = post.date().map(OffsetDateTime::getYear);
        if (groups.isEmpty() || !groups.get(groups.size() - 1).year().equals(year)) {
          groups.add(new YearGroup(year, new ArrayList<>()));
        }
        groups.get(groups.size() - 1).posts().add(post);
      }
      return groups;
    }
  }
}
