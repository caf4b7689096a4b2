package io.github.postlint.tags.report;

import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.index.Variant;
import java.util.List;

/**
 * What an editor may want to know of a site's terms.
 *
 * @param posts how many posts are published
 * @param unpublished how many are not: drafts, posts held back and posts of the future
 * @param merged terms that are written in several ways
 * @param typos terms that are probably slips
 * @param single terms of one post only
 * @param hidden terms that only unpublished posts have
 * @param unused keys of the vocabulary that no post uses
 * @param unknown tags that the vocabulary lacks, the most frequent first
 * @param unlinked paths of published posts whose address is not known: indexes name them without a
 *     link
 * @param outlook what may be done next
 */
public record TagReport(
    int posts,
    int unpublished,
    List<Merged> merged,
    List<Typo> typos,
    List<Single> single,
    List<Hidden> hidden,
    List<String> unused,
    List<Variant> unknown,
    List<String> unlinked,
    Outlook outlook) {

  /** Copies the lists. */
  public TagReport {
    merged = List.copyOf(merged);
    typos = List.copyOf(typos);
    single = List.copyOf(single);
    hidden = List.copyOf(hidden);
    unused = List.copyOf(unused);
    unknown = List.copyOf(unknown);
    unlinked = List.copyOf(unlinked);
  }

  /**
   * A term that is written in several ways.
   *
   * @param term under its chosen label
   * @param variants the most frequent first
   */
  public record Merged(TermLink term, List<Variant> variants) {}

  /**
   * A term that is one edit from one that is much more frequent.
   *
   * @param term the rare one
   * @param count how many posts have it
   * @param meant the frequent one
   * @param meantCount how many posts have that
   * @param path the first post with the rare one
   */
  public record Typo(TermLink term, int count, TermLink meant, int meantCount, String path) {}

  /**
   * A term of one post.
   *
   * @param term the term
   * @param path the post
   */
  public record Single(TermLink term, String path) {}

  /**
   * A term without published posts.
   *
   * @param kind what it is
   * @param label its name
   * @param posts how many unpublished posts have it
   */
  public record Hidden(TaxonomyKind kind, String label, int posts) {}
}
