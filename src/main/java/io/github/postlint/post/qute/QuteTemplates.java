package io.github.postlint.post.qute;

import io.github.postlint.post.template.TemplateSlip;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the sections and the templates that a body names are there. */
final class QuteTemplates {
  /** The sections of Qute, of Quarkus, and of Roq with its plugins. */
  private static final Set<String> SECTIONS =
      Set.of(
          "if",
          "else",
          "for",
          "each",
          "when",
          "switch",
          "is",
          "case",
          "let",
          "set",
          "with",
          "include",
          "insert",
          "fragment",
          "capture",
          "eval",
          "cached",
          "authenticated",
          "bundle",
          "markdown",
          "md",
          "asciidoc",
          "ascii",
          "diagram",
          "qrcode",
          "nested-content",
          "favicon",
          "ga4",
          "rss",
          "seo",
          "search-button",
          "search-button-input",
          "search-overlay",
          "search-script");

  /** The parts of another section, which Roq brings as well. */
  private static final Pattern PART = Pattern.compile("seo[A-Z]\\w*");

  /** Those that belong to plugins have a folder's name before theirs. */
  private static final Pattern OWN = Pattern.compile("[\\w-]+");

  private static final Pattern INCLUDED =
      Pattern.compile("include\\s+([\\w./-]+?)(?:\\$.*|\\s.*)?");

  private QuteTemplates() {}

  /** What is missing; empty where nothing is, or where that cannot be known. */
  static Optional<TemplateSlip> check(QuteTag tag, QuteScope scope) {
    String name = tag.name();
    if (scope.templates().isEmpty() || !scope.complete()) {
      return Optional.empty();
    }
    if (!name.equals("include")) {
      boolean known =
          SECTIONS.contains(name)
              || PART.matcher(name).matches()
              || scope.templates().contains("tags/" + name);
      return known || !OWN.matcher(name).matches()
          ? Optional.empty()
          : slip(TemplateSlip.Kind.DOUBTFUL_SECTION, tag, name);
    }
    Matcher included = INCLUDED.matcher(tag.content());
    boolean missing =
        included.matches()
            && !scope.templates().contains(QuteScope.templateName(included.group(1)));
    return missing
        ? slip(TemplateSlip.Kind.DOUBTFUL_TEMPLATE, tag, included.group(1))
        : Optional.empty();
  }

  private static Optional<TemplateSlip> slip(TemplateSlip.Kind kind, QuteTag tag, String detail) {
    return Optional.of(new TemplateSlip(kind, tag.span(), detail));
  }
}
