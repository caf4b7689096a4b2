package io.github.postlint.tags.report;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.site.terms.VocabularyEntry;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.Variant;
import io.github.postlint.tags.terms.NamedGroup;
import io.github.postlint.tags.terms.TermGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what an editor may want to know. */
public final class ReportBuilder {
  private final List<TagReport.Merged> merged = new ArrayList<>();
  private final List<TagReport.Typo> typos = new ArrayList<>();
  private final List<TagReport.Single> single = new ArrayList<>();
  private final List<TagReport.Hidden> hidden = new ArrayList<>();
  private final List<Variant> unknown = new ArrayList<>();
  private final Set<VocabularyEntry> used = new HashSet<>();
  private final Vocabulary vocabulary;
  private List<NamedGroup> tags = List.of();

  /**
   * @param vocabulary the tags that the site knows
   */
  public ReportBuilder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Adds the terms of one kind.
   *
   * @param groups all groups, those without published posts too
   * @param terms the named ones, which have published posts
   */
  public void add(TaxonomyKind kind, Collection<TermGroup> groups, List<NamedGroup> terms) {
    typos.addAll(new TypoFinder(terms).find());
    terms.forEach(this::add);
    for (TermGroup group : groups) {
      group.entry().ifPresent(used::add);
      if (group.published().isEmpty()) {
        hidden.add(new TagReport.Hidden(kind, group.label(), group.unpublished()));
      }
    }
    if (kind == TaxonomyKind.TAGS) {
      tags = List.copyOf(terms);
    }
    if (kind == TaxonomyKind.TAGS && !vocabulary.isEmpty()) {
      terms.stream()
          .filter(term -> term.group().entry().isEmpty())
          .map(term -> new Variant(term.link().label(), term.group().published().size()))
          .sorted(Comparator.comparingInt(Variant::count).reversed())
          .forEach(unknown::add);
    }
  }

  private void add(NamedGroup term) {
    List<Variant> variants = variants(term.group());
    if (variants.size() > 1) {
      merged.add(new TagReport.Merged(term.link(), variants));
    }
    if (term.group().published().size() == 1) {
      single.add(new TagReport.Single(term.link(), term.group().published().get(0).path()));
    }
  }

  /** The spellings in published posts, the most frequent first. */
  public static List<Variant> variants(TermGroup group) {
    return group.variants().stream()
        .filter(use -> use.uses() > 0)
        .map(use -> new Variant(use.text(), use.uses()))
        .toList();
  }

  /**
   * The report.
   *
   * @param posts all posts
   * @param published those that are published
   */
  public TagReport build(List<Facts> posts, List<Facts> published) {
    return new TagReport(
        published.size(),
        posts.size() - published.size(),
        merged,
        typos,
        single,
        hidden,
        vocabulary.entries().stream()
            .filter(entry -> !used.contains(entry))
            .map(entry -> entry.key().text())
            .toList(),
        unknown,
        published.stream()
            .filter(post -> post.listing().address().isEmpty())
            .map(Facts::path)
            .sorted()
            .toList(),
        outlook(published));
  }

  private Outlook outlook(List<Facts> published) {
    TermTrends trends = new TermTrends(tags, published);
    return new Outlook(
        published.stream()
            .filter(post -> post.listing().tags().isEmpty())
            .map(Facts::path)
            .sorted()
            .toList(),
        trends.growing(),
        trends.fading(),
        new AlikeTerms(tags).find(),
        vocabulary.isEmpty() ? List.of() : undescribed());
  }

  private List<Outlook.Counted> undescribed() {
    return tags.stream()
        .filter(tag -> tag.group().entry().flatMap(VocabularyEntry::description).isEmpty())
        .map(tag -> new Outlook.Counted(tag.link(), tag.group().published().size()))
        .sorted(Comparator.comparingInt(Outlook.Counted::count).reversed())
        .toList();
  }
}
