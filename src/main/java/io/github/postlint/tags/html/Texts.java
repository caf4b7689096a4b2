package io.github.postlint.tags.html;

import io.github.postlint.tags.index.PageLanguage;
import io.github.postlint.tags.index.TaxonomyKind;
import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of the pages, in one language. */
final class Texts {
  private static final String FALLBACK = "en";
  private static final String OF_SITE = "texts.properties";

  private final Map<String, String> words = new HashMap<>();
  private final List<String> months;
  private final String tag;

  private Texts(Map<String, String> words, Optional<PageLanguage> site) {
    this.words.putAll(words);
    this.months = List.of(word("months").split(" "));
    if (months.size() != 12) {
      throw new TemplateException(
          "The words of a language need 12 months, not these: " + months, null);
    }
    this.tag =
        site.filter(language -> language.primary().equals(word("language")))
            .map(PageLanguage::text)
            .orElse(word("language"));
  }

  /** The words of the site's language where there are some, else English, with the site's own. */
  static Texts load(TemplateFiles files, Optional<String> siteLanguage) {
    Optional<PageLanguage> language = siteLanguage.flatMap(PageLanguage::of);
    Map<String, String> words = parse(FALLBACK, files.read(resource(FALLBACK)));
    language
        .flatMap(tag -> files.builtIn(resource(tag.primary())))
        .ifPresent(text -> words.putAll(parse(language.get().primary(), text)));
    files.fromSite(OF_SITE).ifPresent(text -> words.putAll(parse(OF_SITE, text)));
    return new Texts(words, language);
  }

  private static String resource(String language) {
    return "texts/" + language + ".properties";
  }

  private static Map<String, String> parse(String name, String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new TemplateException("The words in " + name + " cannot be read: " + e.getMessage(), e);
    }
    Map<String, String> words = new HashMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    return words;
  }

  String word(String key) {
    return words.get(key);
  }

  /** All words, for templates. */
  Map<String, Object> all() {
    return new HashMap<>(words);
  }

  /** The language of the words, as HTML states it. */
  String languageTag() {
    return tag;
  }

  /** A kind's name as a heading: {@code Tags}. */
  String plural(TaxonomyKind kind) {
    return word(kind.key());
  }

  /** A number of things in the right plural: {@code 1 post}, {@code 12 posts}. */
  String count(String things, int number) {
    String form =
        List.of(word("one").split(" ")).contains(Integer.toString(number)) ? "One" : "Many";
    return word(things + form).replace("{n}", number(number));
  }

  /** A number with its digits in groups of three, from five digits on. */
  String number(int number) {
    String digits = Integer.toString(number);
    return number < 10_000 ? digits : digits.replaceAll("\\B(?=(\\d{3})+$)", word("group"));
  }

  /** A date without its year: {@code 9 May}. */
  String day(OffsetDateTime date) {
    return word("day")
        .replace("{day}", Integer.toString(date.getDayOfMonth()))
        .replace("{month}", months.get(date.getMonthValue() - 1));
  }

  /** A language's own name for itself, else the language as it is written. */
  String languageName(String language) {
    return words.getOrDefault("language." + language, language);
  }
}
