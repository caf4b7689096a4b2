package io.github.postlint.post.qute;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.post.text.Punctuation;
import java.util.Optional;

/**
 * Qute, which a document can turn off or on.
 *
 * @param scope what it knows
 * @param usual whether it runs where a document does not say anything
 */
public record Qute(QuteScope scope, boolean usual) implements TemplateLanguage {

  @Override
  public String name() {
    return "Qute";
  }

  @Override
  public boolean hasShortcodes() {
    return false;
  }

  @Override
  public boolean runsWith(Mapping values) {
    Optional<String> qute = text(values, "qute");
    if (!usual) {
      return qute.filter(text -> text.isEmpty() || text.equalsIgnoreCase("true")).isPresent();
    }
    boolean escaped = text(values, "escape").filter("true"::equalsIgnoreCase).isPresent();
    return !escaped && qute.filter("false"::equalsIgnoreCase).isEmpty();
  }

  private static Optional<String> text(Mapping values, String key) {
    return values.scalar(key).map(Scalar::text).map(String::strip);
  }

  @Override
  public boolean mayBeIn(Punctuation marks) {
    return true;
  }

  @Override
  public TemplateBody read(String text, int start) {
    return new QuteBody(text, start, scope, usual);
  }
}
