package io.github.postlint.rules.conventions;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where layouts are named, with effect: by documents that are rendered, and by layouts that any of
 * these have.
 *
 * @param fields the keys of front matter that name them
 */
record LayoutUse(List<FieldFact> fields) {
  private static final String KEY = "layout";

  /** With these words authors say that they want none. */
  private static final Set<String> NONE = Set.of("", "none", "nil", "null", "false", "nothing");

  static LayoutUse of(List<Facts> documents, Layouts layouts, Generator generator) {
    List<FieldFact> fields = new ArrayList<>();
    List<Facts> templates = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Facts document : documents) {
      if (document.kind() == DocumentKind.TEMPLATE) {
        templates.add(document);
      } else if (document.listing().state() != Listing.State.SKIPPED) {
        add(document, fields, used);
        generator.inherited(document.path()).scalar(KEY).map(Scalar::text).ifPresent(used::add);
      }
    }
    for (boolean more = true; more; ) {
      int before = templates.size();
      templates.removeIf(
          layout -> used.contains(name(layout, layouts)) && add(layout, fields, used));
      more = templates.size() < before;
    }
    return new LayoutUse(List.copyOf(fields));
  }

  private static boolean add(Facts document, List<FieldFact> fields, Set<String> used) {
    for (FieldFact field : document.fields()) {
      if (field.key().equals(KEY) && !NONE.contains(field.text())) {
        fields.add(field);
        used.add(field.text());
      }
    }
    return true;
  }

  /** The name under which documents know a layout; of a file to be included, nothing. */
  private static String name(Facts layout, Layouts layouts) {
    String folder = layouts.folder() + "/";
    int dot = layout.path().lastIndexOf('.');
    return layout.path().startsWith(folder) && dot > folder.length()
        ? layout.path().substring(folder.length(), dot)
        : "";
  }
}
