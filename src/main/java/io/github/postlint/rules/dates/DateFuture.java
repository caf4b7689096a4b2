package io.github.postlint.rules.dates;

import io.github.postlint.lint.Context;
import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.FrontMatter;
import io.github.postlint.post.Post;
import io.github.postlint.post.yaml.PsychValue;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlValue;
import io.github.postlint.site.DateReading;
import io.github.postlint.site.Generator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Finds posts that are left out because their time has not come. */
public final class DateFuture extends PostRule {
  /** No zone is further from GMT, so that the moment has come nowhere. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  /** The rule. */
  public DateFuture() {
    super("date-future", Severity.WARNING, "a post that the generator leaves out until its date");
  }

  @Override
  public void check(Post post, Context context, Reporter reporter) {
    Generator generator = context.site().generator();
    if (generator.publishesFuture() || PostDate.isDraft(post) || isUnpublished(post, generator)) {
      return;
    }
    Optional<YamlScalar> date = PostDate.written(post);
    if (date.isPresent()) {
      PostDate.moment(generator.readDate(date.get()))
          .filter(moment -> isFuture(moment, generator, context.now()))
          .ifPresent(moment -> reporter.report(date.get().span(), message("", moment, generator)));
      return;
    }
    PostDate.decidingFileName(post, generator)
        .flatMap(name -> PostDate.moment(generator.readDate(name)))
        .filter(moment -> isFuture(moment, generator, context.now()))
        .ifPresent(
            moment ->
                reporter.reportFile(
                    severity(), message(", the day in the file name", moment, generator)));
  }

  private static boolean isUnpublished(Post post, Generator generator) {
    Optional<YamlValue> own =
        post.frontMatter().map(FrontMatter::mapping).flatMap(values -> values.value("published"));
    Optional<YamlValue> inherited = generator.inherited(post.path()).value("published");
    return own.filter(value -> !isNothing(value))
        .or(() -> inherited)
        .or(() -> own)
        .filter(YamlScalar.class::isInstance)
        .map(value -> ((YamlScalar) value).resolved())
        .filter(DateFuture::isFalse)
        .isPresent();
  }

  private static boolean isNothing(YamlValue value) {
    return value instanceof YamlScalar scalar && scalar.isNull();
  }

  private static boolean isFalse(PsychValue value) {
    return value.type() == PsychValue.Type.NULL
        || (value.type() == PsychValue.Type.BOOLEAN && value.text().equals("false"));
  }

  private static boolean isFuture(DateReading.Moment moment, Generator generator, Instant now) {
    boolean certain = moment.offset().isPresent() || generator.timeZone().isPresent();
    Instant instant = moment.instant(generator.timeZone().orElse(ZoneOffset.UTC));
    return instant.isAfter(certain ? now : now.plus(TOLERANCE));
  }

  private static String message(String where, DateReading.Moment moment, Generator generator) {
    String until =
        moment.hasTime()
            ? Dates.minutes(moment.written())
                + moment.offset().map(offset -> " " + Dates.offset(offset)).orElse("")
            : moment.written().toLocalDate().toString();
    return generator.name()
        + " leaves this post out of every build before "
        + until
        + where
        + ": readers do not see it. Give it a date in the past, or build again on that day.";
  }
}
