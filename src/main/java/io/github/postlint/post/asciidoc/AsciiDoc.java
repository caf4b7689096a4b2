package io.github.postlint.post.asciidoc;

import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.Markup;
import java.util.Map;

/**
 * AsciiDoc.
 *
 * @param attributes what the generator and the site's settings give each document, by name in lower
 *     case; a value that ends with {@code @} can be changed by the document
 */
public record AsciiDoc(Map<String, String> attributes) implements Markup {

  /** Copies the map. */
  public AsciiDoc {
    attributes = Map.copyOf(attributes);
  }

  @Override
  public String name() {
    return "Asciidoctor";
  }

  @Override
  public String language() {
    return "AsciiDoc";
  }

  @Override
  public boolean has(Trait trait) {
    return trait == Trait.MACROS || trait == Trait.FENCE_TO_THE_END;
  }

  @Override
  public Body read(String text, int start) {
    return AsciiDocBody.read(text, start, attributes);
  }
}
