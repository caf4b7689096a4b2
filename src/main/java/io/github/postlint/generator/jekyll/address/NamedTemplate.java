package io.github.postlint.generator.jekyll.address;

import io.github.postlint.generator.jekyll.ruby.UrlEscape;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the templates of addresses of documents that are not posts. */
public final class NamedTemplate {
  private static final Pattern NAME = Pattern.compile(":([a-z_]+)");

  private NamedTemplate() {}

  /**
   * The address; empty where a value is not known.
   *
   * @param values by the names of the placeholders
   */
  public static Optional<String> fill(String template, Map<String, String> values) {
    StringBuilder filled = new StringBuilder("/");
    Matcher matcher = NAME.matcher(template);
    int from = 0;
    while (matcher.find()) {
      String name = matcher.group(1);
      boolean underscore = name.endsWith("_") && !values.containsKey(name);
      String key = underscore ? name.substring(0, name.length() - 1) : name;
      Optional<String> value = Optional.ofNullable(values.get(key)).flatMap(UrlEscape::of);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      filled.append(template, from, matcher.start()).append(value.get());
      filled.append(underscore ? "_" : "");
      from = matcher.end();
    }
    filled.append(template.substring(from));
    return Optional.of(PermalinkTemplate.sanitize(filled.toString()));
  }

  /** What all addresses of a template begin with, without a leading slash. */
  public static String prefix(String template) {
    Matcher matcher = NAME.matcher(template);
    String literal = matcher.find() ? template.substring(0, matcher.start()) : template;
    return literal.startsWith("/") ? literal.substring(1) : literal;
  }
}
