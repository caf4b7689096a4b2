package io.github.postlint.rules.conventions;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.FieldFact.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds values of another form than nearly all others under the same key. */
public final class ValueForm extends KeyRule {
  /** Fewer posts show no habit. */
  private static final int MIN_POSTS = 10;

  private static final Pattern IMAGE =
      Pattern.compile("(?i)[^\\s:{}]+\\.(?:png|jpe?g|gif|svg|webp|avif)");

  /** The generator reads both forms of these, where a text is one word. */
  private static final Set<String> TERMS = Set.of("tags", "categories");

  /**
   * @param schema whether the site has a schema for front matter, which another rule checks
   */
  public ValueForm(boolean schema) {
    super(
        "value-form",
        "a value of another form than in nine of ten posts: a text for a list, a picture without"
            + " its folder",
        schema);
  }

  @Override
  void check(KeyUse use, RuleContext context, SiteReporter reporter) {
    Map<String, List<FieldFact>> byKey = new LinkedHashMap<>();
    for (Facts post : use.posts()) {
      for (FieldFact field : post.fields()) {
        if (field.form() != Form.NOTHING) {
          byKey.computeIfAbsent(field.key(), any -> new ArrayList<>()).add(field);
        }
      }
    }
    byKey.forEach(
        (key, fields) -> {
          if (fields.size() >= MIN_POSTS) {
            checkForms(key, fields, reporter);
            checkFolders(fields, reporter);
          }
        });
  }

  private static void checkForms(String key, List<FieldFact> fields, SiteReporter reporter) {
    Map<Form, Integer> counts = new EnumMap<>(Form.class);
    fields.forEach(field -> counts.merge(group(field.form()), 1, Integer::sum));
    counts.forEach(
        (form, count) -> {
          if (count < fields.size() && Convention.isHeld(count, fields.size())) {
            for (FieldFact field : fields) {
              if (group(field.form()) != form && !isHarmless(key, form, field)) {
                reporter.report(
                    field.place(),
                    "\""
                        + key
                        + "\" is "
                        + name(group(field.form()))
                        + " here and "
                        + name(form)
                        + " in "
                        + count
                        + " of "
                        + fields.size()
                        + " posts, so that what the site makes of it may not fit. Write "
                        + name(form)
                        + ".");
              }
            }
          }
        });
  }

  /** One word for a list of one is the same to the generator. */
  private static boolean isHarmless(String key, Form usual, FieldFact field) {
    return usual == Form.LIST
        && TERMS.contains(key)
        && field.form() != Form.MAPPING
        && field.text().strip().indexOf(' ') < 0;
  }

  /** Numbers, days and truth values are text that YAML reads as more. */
  private static Form group(Form form) {
    return switch (form) {
      case LIST, MAPPING -> form;
      default -> Form.TEXT;
    };
  }

  private static String name(Form form) {
    return switch (form) {
      case LIST -> "a list";
      case MAPPING -> "a mapping of keys";
      default -> "a single value";
    };
  }

  private static void checkFolders(List<FieldFact> fields, SiteReporter reporter) {
    List<FieldFact> images = new ArrayList<>();
    for (FieldFact field : fields) {
      if (field.form() == Form.TEXT && IMAGE.matcher(field.text()).matches()) {
        images.add(field);
      }
    }
    int inFolders = 0;
    String example = "";
    for (FieldFact image : images) {
      if (image.text().indexOf('/') >= 0) {
        inFolders++;
        example = image.text();
      }
    }
    if (inFolders < MIN_POSTS || !Convention.isHeld(inFolders, images.size())) {
      return;
    }
    for (FieldFact image : images) {
      if (image.text().indexOf('/') < 0) {
        reporter.report(
            image.place(),
            "\""
                + image.text()
                + "\" has no folder before it, as "
                + inFolders
                + " of "
                + images.size()
                + " pictures have: readers see none where the site looks for it. Write the whole"
                + " path, as in \""
                + example
                + "\".");
      }
    }
  }
}
