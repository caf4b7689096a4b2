package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.generator.hugo.address.ContentPath.Role;
import io.github.postlint.generator.hugo.address.HugoAddress;
import io.github.postlint.generator.hugo.date.DateChoice;
import io.github.postlint.generator.hugo.date.HugoDate;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Hugo knows of a page when it lists it. */
final class HugoListing {
  private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
  private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");

  private final Post post;
  private final HugoSite site;
  private final Mapping own;
  private final Mapping inherited;
  private final Optional<ContentPath> path;
  private final String name;

  private HugoListing(Post post, HugoSite site, Mapping inherited) {
    this.post = post;
    this.site = site;
    this.own = post.values();
    this.inherited = inherited;
    this.path = site.paths().of(post.path());
    this.name = path.map(ContentPath::ownName).orElse("");
  }

  /**
   * Reads a page.
   *
   * @param inherited what the sections above hand down to it
   */
  static Listing of(Post post, HugoSite site, Mapping inherited) {
    return new HugoListing(post, site, inherited).read();
  }

  /** Whether a page is published. */
  static Listing.State state(Post post, HugoSite site, Mapping inherited) {
    return new HugoListing(post, site, inherited).state();
  }

  private Listing read() {
    Optional<DateReading.Moment> date = site.dates().date(own, name);
    Optional<HugoAddress> address =
        date.isEmpty() && site.dates().readsFiles() && usesDate()
            ? Optional.empty()
            : address(date);
    return new Listing(
        state(),
        text("title").orElseGet(() -> new TextFact(name, Place.file(post.path()))),
        text("description"),
        path.map(ContentPath::language),
        date.map(this::moment),
        address.map(HugoAddress::encoded),
        address.map(page -> "/" + page.file()),
        text("url"),
        terms("tags"),
        terms("categories"),
        terms("authors").isEmpty() ? names("author") : terms("authors"));
  }

  private boolean usesDate() {
    return path.filter(site.addresses()::tellsDay).isPresent();
  }

  private OffsetDateTime moment(DateReading.Moment moment) {
    ZoneId zone = new HugoDates(site.settings()).timeZone().orElseThrow();
    return moment.offset().isPresent()
        ? moment.written().atOffset(moment.offset().get())
        : moment.written().atZone(zone).toOffsetDateTime();
  }

  private Optional<HugoAddress> address(Optional<DateReading.Moment> date) {
    Optional<String> slug = text("slug").map(TextFact::text);
    if (slug.isEmpty() && site.dates().readsFileNames()) {
      slug = DateChoice.slug(name);
    }
    LocalDate day = date.map(moment -> moment.written().toLocalDate()).orElse(HugoDate.NONE);
    Optional<String> stated = slug;
    return path.filter(ContentPath::isPage)
        .flatMap(
            place ->
                site.addresses()
                    .of(
                        place,
                        text("url").map(TextFact::text),
                        stated,
                        text("title").map(TextFact::text).orElse(""),
                        day));
  }

  private Listing.State state() {
    boolean page = path.filter(ContentPath::isPage).isPresent();
    boolean broken = post.frontMatter().filter(one -> one.document().root().isEmpty()).isPresent();
    if (!page || broken || !isRendered()) {
      return Listing.State.SKIPPED;
    }
    if (site.settings().flag("buildDrafts", false)) {
      return Listing.State.PUBLISHED;
    }
    Optional<Scalar> draft = scalar("draft");
    if (draft.isPresent()) {
      return isTrue(draft.get()) ? Listing.State.DRAFT : Listing.State.PUBLISHED;
    }
    return scalar("published").filter(HugoListing::isFalse).isPresent()
        ? Listing.State.HELD
        : Listing.State.PUBLISHED;
  }

  private boolean isRendered() {
    boolean headless =
        path.filter(place -> place.role() == Role.BUNDLE).isPresent()
            && scalar("headless").filter(HugoListing::isTrue).isPresent();
    return !headless && !neverRendered("_build") && !neverRendered("build");
  }

  private boolean neverRendered(String key) {
    return own.value(key).orElse(null) instanceof Mapping build
        && build
            .scalar("render")
            .filter(value -> value.isFalse() || !value.text().equals("always"))
            .isPresent();
  }

  private static boolean isTrue(Scalar value) {
    return switch (value.resolved().type()) {
      case BOOLEAN -> value.resolved().text().equals("true");
      case INTEGER, FLOAT -> !value.resolved().text().matches("[-+]?0*(\\.0*)?");
      case STRING -> TRUE.contains(value.text());
      default -> false;
    };
  }

  private static boolean isFalse(Scalar value) {
    return switch (value.resolved().type()) {
      case BOOLEAN -> value.resolved().text().equals("false");
      case INTEGER, FLOAT -> !isTrue(value);
      case STRING -> FALSE.contains(value.text());
      case NULL -> true;
      default -> false;
    };
  }

  private Optional<Scalar> scalar(String key) {
    return own.value(key).isPresent() ? own.scalar(key) : inherited.scalar(key);
  }

  private Optional<TextFact> text(String key) {
    return scalar(key).filter(value -> !value.isNull() && !value.text().isBlank()).map(this::fact);
  }

  /** A value with its place; one that is inherited stands in another file. */
  private TextFact fact(Scalar value) {
    boolean placed = value.span().length() > 0;
    return new TextFact(
        value.resolved().type() == TypedValue.Type.STRING ? value.text() : value.resolved().text(),
        placed ? Place.of(post.source(), value.span()) : Place.file(post.path()));
  }

  private List<TextFact> terms(String taxonomy) {
    return site.settings().taxonomies().contains(taxonomy) ? names(taxonomy) : List.of();
  }

  /** A text is one term, whatever stands in it. */
  private List<TextFact> names(String key) {
    List<TextFact> names = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Value value = own.value(key).or(() -> inherited.value(key)).orElse(null);
    List<Value> items = value instanceof Sequence list ? list.items() : List.of();
    if (value instanceof Scalar single) {
      items = List.of(single);
    }
    for (Value item : items) {
      if (item instanceof Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
        TextFact fact = fact(scalar);
        if (known.add(site.addresses().names().of(fact.text()))) {
          names.add(fact);
        }
      }
    }
    return names;
  }
}
