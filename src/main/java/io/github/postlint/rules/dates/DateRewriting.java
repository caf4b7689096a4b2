package io.github.postlint.rules.dates;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.DateReading;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A date that is read, but only by guessing, and the same date as everybody reads it. */
final class DateRewriting {
  private final Post post;
  private final YamlScalar value;
  private final DateReading.Moment moment;

  DateRewriting(Post post, YamlScalar value, DateReading.Moment moment) {
    this.post = post;
    this.value = value;
    this.moment = moment;
  }

  void report(Generator generator, Reporter reporter) {
    String iso = iso();
    String message =
        generator.name()
            + " reads \""
            + value.text()
            + "\" as "
            + iso
            + "; other tools read it differently or not at all. Write "
            + iso
            + ".";
    String quote = quote();
    if (value.style() == YamlScalar.Style.BLOCK || !isWhole(quote) || hasFraction()) {
      reporter.report(Severity.WARNING, value.span(), message);
      return;
    }
    TextEdit edit = new TextEdit(value.span(), quote + iso + quote);
    reporter.report(
        Severity.WARNING, value.span(), message, "Write the date as " + iso, List.of(edit));
  }

  /**
   * The date with hyphens. A time without an offset is local; without quotation marks it must not
   * get seconds, or YAML takes it for GMT.
   */
  private String iso() {
    LocalDateTime written = moment.written();
    if (moment.offset().isPresent()) {
      return DateText.full(written.atOffset(moment.offset().get()));
    }
    return moment.hasTime() ? DateText.minutes(written) : written.toLocalDate().toString();
  }

  /** The quotation mark around the value, or the one that it will need. */
  private String quote() {
    return switch (value.style()) {
      case QUOTED -> post.source().text().substring(value.span().start(), value.span().start() + 1);
      default -> moment.written().getSecond() > 0 && moment.offset().isEmpty() ? "'" : "";
    };
  }

  private boolean hasFraction() {
    return !moment.written().truncatedTo(ChronoUnit.SECONDS).equals(moment.written());
  }

  /** Whether the value's place holds nothing else, such as a tag or an anchor. */
  private boolean isWhole(String quote) {
    String source = post.source().text(value.span());
    return value.style() == YamlScalar.Style.QUOTED
        ? quote.equals("'") || quote.equals("\"")
        : source.equals(value.text());
  }
}
