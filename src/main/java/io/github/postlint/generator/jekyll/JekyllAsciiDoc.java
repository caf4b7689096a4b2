package io.github.postlint.generator.jekyll;

import io.github.postlint.post.Syntax;
import io.github.postlint.post.asciidoc.AsciiDoc;
import io.github.postlint.post.asciidoc.GivenAttributes;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.liquid.Liquid;
import io.github.postlint.post.template.TemplateLanguage;
import io.github.postlint.site.Settings;
import java.util.Map;

/** AsciiDoc with the settings of the plugin jekyll-asciidoc. */
final class JekyllAsciiDoc {
  private JekyllAsciiDoc() {}

  static Syntax of(Settings settings, FrontMatterFormat frontMatter, boolean liquid) {
    return new Syntax(
        frontMatter,
        liquid ? new Liquid("liquid", true) : TemplateLanguage.NONE,
        new AsciiDoc(attributes(settings)));
  }

  private static Map<String, String> attributes(Settings settings) {
    GivenAttributes attributes = new GivenAttributes();
    attributes.put("idprefix", "@");
    attributes.put("idseparator", "-@");
    attributes.put("linkattrs", "@");
    for (String name :
        "site-root site-source site-destination site-gen-jekyll env-site builder-jekyll outfile outdir"
            .split(" ")) {
      attributes.put(name, "");
    }
    attributes.put("site-url", settings.text("url").orElse(""));
    attributes.put("site-baseurl", settings.text("baseurl").orElse(""));
    attributes.put("env", "site");
    attributes.put("site-gen", "jekyll");
    attributes.put("builder", "jekyll");
    attributes.put("jekyll-version", "4");
    add(settings.mapping("asciidoctor").value("attributes").orElse(null), attributes);
    return attributes.map();
  }

  /** A mapping, or a list of texts with an equals sign. */
  private static void add(Value value, GivenAttributes attributes) {
    if (value instanceof Mapping mapping) {
      for (MappingEntry entry : mapping.entries()) {
        String text = entry.value() instanceof Scalar scalar ? scalar.text() : "";
        attributes.put(entry.key().text(), text);
      }
    } else if (value instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Scalar scalar) {
          attributes.add(scalar.text());
        } else {
          add(item, attributes);
        }
      }
    }
  }
}
