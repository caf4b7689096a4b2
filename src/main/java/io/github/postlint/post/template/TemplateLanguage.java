package io.github.postlint.post.template;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Punctuation;

/** A language that runs over bodies before their markup is read, or over its result. */
public interface TemplateLanguage {

  /** None: bodies are read as they are written. */
  TemplateLanguage NONE = new NoTemplates();

  /** The language's name as its users write it. */
  String name();

  /** Whether it calls templates by their names, as in <code>{{< figure >}}</code>. */
  boolean hasShortcodes();

  /** Whether it runs over the body of a post whose front matter has these values. */
  boolean runsWith(Mapping values);

  /**
   * Whether something may be written in it in a text with these marks: where nothing is, the text
   * need not be read for it.
   */
  boolean mayBeIn(Punctuation marks);

  /**
   * Reads what is written in a body.
   *
   * @param text the source
   * @param start 0-based UTF-16 offset at which the body begins
   */
  TemplateBody read(String text, int start);
}
