package io.github.postlint.post.template;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Span;
import java.util.List;

/** What is written in a body for a template language; offsets are those of the source. */
public interface TemplateBody {

  /** What the markup's parser gets, as far as the structure of blocks depends on it. */
  MaskedText mask();

  /** What the template language itself refers to: posts by their names, files by their paths. */
  List<Reference> references();

  /** Where content stands that may be left out of the page. */
  List<Span> conditional();

  /**
   * Whether what the markup's parser does not see may stand in a part of the body; says so rather
   * than miss it, and is cheap.
   */
  boolean mayHoldTags(Span span);

  /** Whether something of the template language stands in a part of the body. */
  boolean touches(Span span);

  /** Whether what stands in a part of the body may be printed several times, or not there. */
  boolean repeats(Span span);

  /**
   * Whether something may be printed of which nothing is known: HTML with ids, say.
   *
   * @param addresses where nothing but a part of an address can be printed
   */
  boolean mayPrintIds(List<Reference> addresses);

  /**
   * Whether markup may be printed of which nothing is known, which defines links and footnotes.
   *
   * @param addresses where nothing but a part of an address can be printed
   */
  default boolean mayPrintMarkup(List<Reference> addresses) {
    return mayPrintIds(addresses);
  }

  /**
   * Whether what is printed in a part of the body may hold a tag of HTML whose partner stands
   * elsewhere: other files that are included, and what plugins print, may.
   */
  boolean mayPrintTags(Span span);

  /** What the language stumbles over, or takes for its own although it may be text; in order. */
  default List<TemplateSlip> slips() {
    return List.of();
  }

  /** What the language would print, where it does not run over the body; in order. */
  default List<TemplateSlip> idle() {
    return List.of();
  }

  /** Expressions of which readers see the value, where nothing is wrong with them by themselves. */
  default List<TemplateSlip> printed() {
    return List.of();
  }
}
