package io.github.postlint.write;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The front matter of a new post: that of a model with other values. */
final class PostHeader {
  private static final Set<String> AUTHORS = Set.of("author", "authors");
  private static final Set<String> TAGS = Set.of("tags", "tag", "keywords");
  private static final Set<String> TERMS = Set.of("categories", "category", "topics", "series");

  /** What no other post may have. */
  private static final Set<String> OWN =
      Set.of("permalink", "slug", "url", "aliases", "redirect_from", "id", "guid");

  private final String text;
  private final FrontMatter front;
  private final Facts model;
  private final Habits habits;
  private final Generator generator;
  private final PostWish wish;
  private final HeaderFormat format;
  private final StringBuilder made = new StringBuilder();
  private final List<String> open = new ArrayList<>();

  PostHeader(
      Source source,
      FrontMatter front,
      Facts model,
      Habits habits,
      Generator generator,
      PostWish wish) {
    this.text = source.text();
    this.front = front;
    this.model = model;
    this.habits = habits;
    this.generator = generator;
    this.wish = wish;
    this.format = HeaderFormat.of(text);
    make();
  }

  /** From the start of the file to the line before the body. */
  String text() {
    return made.toString();
  }

  /** Keys that are empty. */
  List<String> open() {
    return open;
  }

  private void make() {
    List<MappingEntry> entries = new ArrayList<>(front.mapping().entries());
    entries.sort(Comparator.comparing(PostHeader::start));
    int at = 0;
    for (int i = 0; i < entries.size(); i++) {
      MappingEntry entry = entries.get(i);
      int start = lineStart(start(entry));
      int next = i + 1 < entries.size() ? lineStart(start(entries.get(i + 1))) : contentEnd(entry);
      Optional<String> value = value(entry);
      if (value.isPresent()) {
        made.append(text, at, entry.value().span().start()).append(value.get());
        at = entry.value().span().end();
      } else if (start >= at && next > start && format != HeaderFormat.JSON) {
        made.append(text, at, start);
        at = next;
      }
    }
    int end = Math.min(text.length(), front.span().end());
    made.append(text, Math.min(at, end), end).append(lineEnd());
  }

  private String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private static int start(MappingEntry entry) {
    return Math.min(entry.key().span().start(), entry.value().span().start());
  }

  private int lineStart(int place) {
    return text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
  }

  private int contentEnd(MappingEntry entry) {
    int end =
        text.indexOf('\n', Math.max(entry.value().span().end() - 1, entry.key().span().end()));
    return end < 0 ? front.span().end() : Math.min(end + 1, front.span().end());
  }

  /** What stands in the place of a value; empty where the key goes. */
  private Optional<String> value(MappingEntry entry) {
    String key = entry.key().text();
    String small = key.toLowerCase(Locale.ROOT);
    if (small.equals("title")) {
      return Optional.of(format.text(wish.title()));
    }
    // In a header of lines, the second one is the author's, and the date stands on the third.
    boolean placed = format == HeaderFormat.LINES && AUTHORS.contains(small);
    if (OWN.contains(small) || !(habits.isUsual(key) || placed)) {
      return Optional.empty();
    }
    if (entry.value() instanceof Scalar scalar && isDate(key)) {
      return date(small, scalar);
    }
    if (TAGS.contains(small) || TERMS.contains(small)) {
      return terms(key, entry.value());
    }
    if (AUTHORS.contains(small)) {
      return Optional.of(author(key, entry.value()));
    }
    return other(key, entry.value());
  }

  private boolean isDate(String key) {
    return key.equals("date")
        || model.fields().stream()
            .anyMatch(field -> field.key().equals(key) && field.form() == FieldFact.Form.DATE);
  }

  /** The date of the post; another, such as that of a change, is not one of a new post. */
  private Optional<String> date(String key, Scalar scalar) {
    if (!key.equals("date") && habits.isHeld("date")) {
      return Optional.empty();
    }
    String now =
        DateStyle.like(scalar.text(), wish.moment())
            .orElseGet(() -> generator.dates().write(wish.moment().toLocalDate()));
    return Optional.of(format.moment(now, scalar.style() == Scalar.Style.QUOTED));
  }

  /** A list of nothing says less than no list. */
  private Optional<String> terms(String key, Value value) {
    List<String> terms = new ArrayList<>();
    if (TAGS.contains(key.toLowerCase(Locale.ROOT))) {
      terms.addAll(wish.tags());
    }
    if (terms.isEmpty()) {
      habits.known(key).stream().filter(this::isInTitle).forEach(terms::add);
    }
    if (terms.isEmpty()) {
      habits.usual(key).ifPresent(terms::add);
    }
    if (terms.isEmpty()) {
      open.add(key);
      return Optional.empty();
    }
    return Optional.of(list(value, terms));
  }

  private boolean isInTitle(String term) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(wish.title())
        .find();
  }

  /** As the model has it: one text, a list on a line, or one on several. */
  private String list(Value value, List<String> items) {
    if (!(value instanceof Sequence sequence)) {
      return format == HeaderFormat.LINES || items.size() != 1
          ? format.list(items)
          : format.text(items.get(0));
    }
    Span span = sequence.span();
    if (format != HeaderFormat.YAML || items.isEmpty() || text.charAt(span.start()) == '[') {
      return format.list(items);
    }
    String indent = text.substring(lineStart(span.start()), span.start());
    StringBuilder lines = new StringBuilder();
    for (String item : items) {
      lines
          .append(lines.isEmpty() ? "" : lineEnd() + indent)
          .append("- ")
          .append(format.text(item));
    }
    return lines.toString();
  }

  private String author(String key, Value value) {
    List<String> known = habits.known(key);
    Optional<String> own = wish.author().flatMap(name -> nearest(name, known));
    Optional<String> author = own.or(() -> habits.usual(key)).or(wish::author);
    if (author.isEmpty()) {
      open.add(key);
    }
    return author.isPresent() && value instanceof Sequence
        ? list(value, List.of(author.get()))
        : format.text(author.orElse(""));
  }

  /** An author may be known by a part of the name, such as {@code anna} of Anna Berg. */
  private static Optional<String> nearest(String name, List<String> known) {
    String small = letters(name);
    return known.stream()
        .filter(one -> letters(one).equals(small))
        .findFirst()
        .or(
            () ->
                known.stream()
                    .filter(one -> one.length() > 2)
                    .filter(
                        one ->
                            List.of(name.toLowerCase(Locale.ROOT).split("\\s+"))
                                .contains(one.toLowerCase(Locale.ROOT)))
                    .findFirst());
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The usual value; where each post has its own, it is left to the author if posts need one. */
  private Optional<String> other(String key, Value value) {
    Span span = value.span();
    if (value instanceof Scalar scalar) {
      Optional<String> usual = habits.usual(key).or(() -> habits.only(key));
      if (usual.isPresent() && usual.get().equals(scalar.text())) {
        return Optional.of(text.substring(span.start(), span.end()));
      }
      if (usual.isPresent()) {
        return Optional.of(
            scalar.style() == Scalar.Style.PLAIN ? usual.get() : format.text(usual.get()));
      }
    }
    if (!habits.isHeld(key) || value instanceof Mapping || value instanceof Sequence) {
      return Optional.empty();
    }
    open.add(key);
    return Optional.of(format == HeaderFormat.LINES ? "" : "\"\"");
  }
}
