package io.github.postlint.tags.html;

import com.samskivert.mustache.Template;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.OldAddresses;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.util.regex.Pattern;

/**
 * Writes an overview of each kind of term, and the posts of each term, as pages below {@code html}.
 * They link each other by relative paths, so that they also work from a disk. A kind that no post
 * has gets no page.
 */
public final class HtmlWriter implements IndexWriter {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern INDENTATION = Pattern.compile("\\s*\\R\\s*");
  private final HtmlOptions options;

  /** Writes pages as the options say. */
  public HtmlWriter(HtmlOptions options) {
    this.options = options;
  }

  /**
   * Puts all pages.
   *
   * @throws TemplateException if a file that the site brings cannot be used
   */
  @Override
  public void write(TagIndex index, Output output) {
    TemplateFiles files = new TemplateFiles(options.templates());
    Templates templates = new Templates(files);
    Template overviewTemplate = templates.compile("overview");
    Template termTemplate = templates.compile("term");
    Template movedTemplate = templates.compile("moved");
    OldAddresses old = new OldAddresses(index);
    Texts texts = Texts.load(files, index.site().language());
    Frame frame =
        new Frame(index, texts, compact(files.read("style.css")), files.read("script.js").strip());
    Terms terms = new Terms(index, texts);
    Overview overview = new Overview(options, frame, texts, terms);
    TermPages pages =
        new TermPages(options, frame, texts, terms, new Posts(index.site(), texts, terms));
    TermParts parts = new TermParts(index, terms, texts);
    for (Taxonomy taxonomy : index.taxonomies()) {
      if (!taxonomy.terms().isEmpty()) {
        output.put(
            new PageAddress(taxonomy.address()).file(),
            templates.render(overviewTemplate, overview.page(index, taxonomy)));
      }
      for (IndexedTerm term : taxonomy.terms()) {
        for (String address : old.of(term)) {
          output.put(
              new PageAddress(address).file(),
              templates.render(movedTemplate, frame.moved(new PageAddress(address), term)));
        }
        for (TermPart part : parts.of(term)) {
          for (int number = 1; number <= pages.pages(part.term()); number++) {
            output.put(
                new PageAddress(part.term().address()).page(number).file(),
                templates.render(termTemplate, pages.page(part, number)));
          }
        }
      }
    }
  }

  /** Leaves out comments and indentation, for every page has all of it. */
  private static String compact(String css) {
    return INDENTATION.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("\n").strip();
  }
}
