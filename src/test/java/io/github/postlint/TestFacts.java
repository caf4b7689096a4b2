package io.github.postlint;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.DateFact;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.LinkFacts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Facts of posts that exist nowhere, one setter per part. */
public final class TestFacts {
  private final String path;
  private Set<String> keys = Set.of();
  private final List<FieldFact> fields = new ArrayList<>();
  private Optional<DateFact> stated = Optional.empty();
  private Listing.State state = Listing.State.PUBLISHED;
  private String title = "A title";
  private Optional<String> description = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<OffsetDateTime> date = Optional.of(OffsetDateTime.parse("2020-01-02T03:04:05Z"));
  private Optional<String> address;
  private Optional<String> permalink = Optional.empty();
  private List<String> tags = List.of();
  private List<String> categories = List.of();
  private List<String> authors = List.of();
  private final Map<String, List<String>> references = new HashMap<>();
  private Optional<LinkFacts> links = Optional.empty();

  private TestFacts(String path) {
    this.path = path;
    this.address = Optional.of("/" + path.replaceAll(".*/|\\.[^.]*$", "") + "/");
  }

  /** A published post of 2020-01-02 whose address is its name. */
  public static TestFacts post(String path) {
    return new TestFacts(path);
  }

  /** So many posts without terms. */
  public static List<Facts> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> post("_posts/2020-01-02-" + i + ".md").facts())
        .toList();
  }

  public TestFacts keys(String... names) {
    keys = Set.of(names);
    return this;
  }

  /** A key with its value. */
  public TestFacts field(String key, FieldFact.Form form, String text) {
    fields.add(new FieldFact(key, form, text, place()));
    return this;
  }

  /** The front matter's own date; the listing's date follows it. */
  public TestFacts stated(OffsetDateTime value) {
    stated = Optional.of(new DateFact(value, place()));
    date = Optional.of(value);
    return this;
  }

  public TestFacts state(Listing.State value) {
    state = value;
    return this;
  }

  public TestFacts title(String value) {
    title = value;
    return this;
  }

  public TestFacts description(String value) {
    description = Optional.of(value);
    return this;
  }

  public TestFacts language(String value) {
    language = Optional.of(value);
    return this;
  }

  /** An ISO date and time with an offset, or an empty text for none. */
  public TestFacts date(String value) {
    date = value.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(value));
    return this;
  }

  /** An address, or an empty text for none. */
  public TestFacts address(String value) {
    address = Optional.of(value).filter(text -> !text.isEmpty());
    return this;
  }

  public TestFacts permalink(String value) {
    permalink = Optional.of(value);
    return this;
  }

  public TestFacts tags(String... values) {
    tags = List.of(values);
    return this;
  }

  public TestFacts categories(String... values) {
    categories = List.of(values);
    return this;
  }

  /** Authors to whom the post refers. */
  public TestFacts authors(String... values) {
    authors = List.of(values);
    return reference("authors", values);
  }

  /** What the front matter states under a key of {@link io.github.postlint.site.FactsReader}. */
  public TestFacts reference(String key, String... values) {
    references.put(key, List.of(values));
    return this;
  }

  /** What the post refers to. */
  public TestFacts links(LinkFacts value) {
    links = Optional.of(value);
    return this;
  }

  public Facts facts() {
    return new Facts(
        path,
        DocumentKind.POST,
        keys,
        fields,
        stated,
        Optional.empty(),
        references(),
        new Listing(
            state,
            fact(title),
            description.map(this::fact),
            language,
            date,
            address,
            address.map(text -> text.endsWith("/") ? text + "index.html" : text),
            permalink.map(this::fact),
            facts(tags),
            facts(categories),
            facts(authors)),
        links,
        Optional.empty(),
        Optional.empty());
  }

  private Map<String, List<TextFact>> references() {
    return references.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> facts(entry.getValue())));
  }

  /** The facts of several posts. */
  public static List<Facts> all(TestFacts... posts) {
    return Arrays.stream(posts).map(TestFacts::facts).toList();
  }

  private List<TextFact> facts(List<String> texts) {
    return texts.stream().map(this::fact).toList();
  }

  private TextFact fact(String text) {
    return new TextFact(text, place());
  }

  private Place place() {
    return Place.file(path);
  }
}
