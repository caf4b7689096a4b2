package io.github.postlint.rules.dates;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostDate;
import io.github.postlint.site.facts.DateReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Finds posts whose file name and front matter give different days. */
public final class DateFileName extends PostRule {

  /** The rule. */
  public DateFileName() {
    super(
        "date-file-name",
        Severity.WARNING,
        "a file name and a front matter that give different days");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Generator generator = context.site().generator();
    Optional<Scalar> written = PostDate.written(post);
    Optional<String> name =
        PostDate.fileName(post, generator).or(() -> generator.sources().dayForAuthors(post.path()));
    if (written.isPresent()
        && name.isPresent()
        && generator.dates().read(written.get()) instanceof DateReading.Moment date
        && generator.dates().read(name.get()) instanceof DateReading.Moment named) {
      LocalDate day = named.written().toLocalDate();
      if (differs(date, day, generator)) {
        Span place = written.get().span();
        String message = message(post, date, day, generator);
        Optional<NewName> other = newName(post, name.get(), date, generator);
        if (other.isPresent()) {
          reporter.reportName(severity(), place, message, other.get().safety(), other.get().path());
        } else {
          reporter.report(place, message);
        }
      }
    }
  }

  /** Whether the days differ wherever the site may be built. */
  private static boolean differs(DateReading.Moment date, LocalDate named, Generator generator) {
    if (date.offset().isEmpty()) {
      return !date.written().toLocalDate().equals(named);
    }
    Instant instant = date.instant(ZoneOffset.UTC);
    ZoneId west = generator.dates().timeZone().orElse(ZoneOffset.ofHours(-12));
    ZoneId east = generator.dates().timeZone().orElse(ZoneOffset.ofHours(14));
    return named.isBefore(LocalDate.ofInstant(instant, west))
        || named.isAfter(LocalDate.ofInstant(instant, east));
  }

  /** Where the zone moves the day, it is the time that is wrong, and not the name. */
  private static Optional<NewName> newName(
      Post post, String written, DateReading.Moment date, Generator generator) {
    LocalDate day = shown(date, generator).toLocalDate();
    return day.equals(date.written().toLocalDate())
        ? NewName.of(post, written, day, generator)
        : Optional.empty();
  }

  /** What readers see; where that depends on the machine, what is written. */
  private static LocalDateTime shown(DateReading.Moment date, Generator generator) {
    return date.offset()
        .flatMap(offset -> generator.dates().timeZone())
        .map(zone -> LocalDateTime.ofInstant(date.instant(zone), zone))
        .orElse(date.written());
  }

  private static String message(
      Post post, DateReading.Moment date, LocalDate named, Generator generator) {
    Optional<String> permalink = PostDate.scalar(post, "permalink").map(Scalar::text);
    LocalDateTime shown = shown(date, generator);
    return "The file name says "
        + named
        + ", but readers see "
        + shown.toLocalDate()
        + (generator.permalinks().tellsDay(post.path(), permalink)
            ? ", on the page and in its address"
            : " on the page")
        + (shown.toLocalDate().equals(date.written().toLocalDate())
            ? ""
            : cause(date, shown, generator))
        + ". Make the two agree.";
  }

  private static String cause(DateReading.Moment date, LocalDateTime shown, Generator generator) {
    return ": "
        + DateText.clock(date.written())
        + " "
        + DateText.offset(date.offset().orElseThrow())
        + " is "
        + DateText.clock(shown)
        + " on that day in "
        + generator.dates().timeZone().orElseThrow();
  }
}
