package io.github.postlint.rules.dates;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Generator;
import io.github.postlint.site.PostDate;
import io.github.postlint.site.facts.DateReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds dates that stop the build or turn into another day. */
public final class DateInvalid extends PostRule {
  /** Keys that templates print as dates. */
  private static final List<String> OTHER_KEYS = List.of("last_modified_at", "date_gmt");

  private static final LocalDate EXAMPLE = LocalDate.of(2017, 5, 9);

  private static final Pattern DIGITS_AFTER_DAY =
      Pattern.compile("\\s*\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d|th|st|nd|rd)(?s:.)*\\p{Nd}(?s:.)*");

  /** Those whose dates the generator reads. */
  private static final Set<DocumentKind> DATED =
      Set.of(DocumentKind.POST, DocumentKind.DRAFT, DocumentKind.ITEM);

  /** The rule. */
  public DateInvalid() {
    super(
        "date-invalid",
        Severity.ERROR,
        "a date that the generator cannot read, or reads as another day");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DATED;
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Generator generator = context.site().generator();
    Mapping values = post.values();
    Optional<MappingEntry> date = values.entry("date");
    if (date.isPresent()) {
      checkDate(post, date.get(), generator, reporter);
    }
    if (date.isEmpty() && post.kind() == DocumentKind.POST) {
      checkUndated(post, generator, reporter);
    }
    for (String key : OTHER_KEYS) {
      Optional<Scalar> other = values.scalar(key);
      if (other.isPresent()) {
        checkOther(other.get(), generator, reporter);
      }
    }
    Optional<String> name = PostDate.decidingFileName(post, generator);
    if (name.isPresent()) {
      ImpossibleDay.checkFileName(name.get(), generator, reporter);
    }
  }

  private static void checkUndated(Post post, Generator generator, Reporter reporter) {
    DateReading taken = generator.dates().undated();
    boolean dated =
        taken instanceof DateReading.Unknown
            || post.values().entries().isEmpty()
            || generator.omission(post).isPresent()
            || generator.holdsBack(post)
            || PostDate.fileName(post, generator).isPresent();
    if (!dated) {
      String line = post.syntax().frontMatter().line("date", generator.dates().write(EXAMPLE));
      reporter.report(
          Severity.WARNING,
          post.values().entries().get(0).key().span(),
          "The post has no date, and "
              + generator.name()
              + (taken instanceof DateReading.OfTheBuild
                  ? " takes the time of the build: the post is the newest with every build."
                  : " takes the time at which the file was last changed: with each copy of the site"
                      + " the post has another date.")
              + " Add a line such as \""
              + line
              + "\".");
    }
  }

  private void checkDate(Post post, MappingEntry date, Generator generator, Reporter reporter) {
    if (!(date.value() instanceof Scalar value)) {
      checkLiquid(post, date.value(), generator, reporter);
      return;
    }
    DateReading reading = generator.dates().read(value);
    if (reading instanceof DateReading.Refused) {
      boolean hidden = value.isNull() && generator.inherited(post.path()).value("date").isPresent();
      if (!hidden) {
        refuse(post, date.key().span(), value, generator, reporter);
      }
    } else if (reading instanceof DateReading.OtherDay other) {
      reporter.report(value.span(), ImpossibleDay.otherDay(value, other, generator));
    } else if (reading instanceof DateReading.PassedOver passed) {
      passOver(post, date, passed, generator, reporter);
    } else if (reading instanceof DateReading.OfTheBuild) {
      reporter.report(
          value.span(),
          ImpossibleDay.ofTheBuild(value.text(), generator)
              + example(PostDate.fileName(post, generator), generator)
              + ".");
    } else if (reading instanceof DateReading.OfTheFile) {
      reporter.report(
          value.span().length() > 0 ? value.span() : date.key().span(),
          ImpossibleDay.ofTheFile(value.text(), generator)
              + example(Optional.empty(), generator)
              + ".");
    } else {
      checkReading(post, value, reading, generator, reporter);
    }
  }

  /** Nothing is lost while a post is held back, or where it states another date. */
  private void passOver(
      Post post,
      MappingEntry date,
      DateReading.PassedOver passed,
      Generator generator,
      Reporter reporter) {
    Scalar value = (Scalar) date.value();
    boolean other = generator.listing(post).date().isPresent();
    if (value.isNull() && other) {
      return;
    }
    boolean lost = !other && !generator.holdsBack(post);
    reporter.report(
        lost ? severity() : Severity.WARNING,
        value.text().isEmpty() ? date.key().span() : value.span(),
        ImpossibleDay.passedOver(value.text(), other, passed, generator)
            + example(PostDate.fileName(post, generator), generator)
            + ".");
  }

  /** Liquid does not run over front matter, and YAML takes its braces for a mapping. */
  private static void checkLiquid(Post post, Value value, Generator generator, Reporter reporter) {
    String written = post.source().text(value.span());
    TypedValue text = new TypedValue(TypedValue.Type.STRING, written);
    Scalar scalar = new Scalar(value.span(), written, Scalar.Style.QUOTED, text);
    if (written.startsWith("{{") && generator.dates().read(scalar) instanceof DateReading.Refused) {
      refuse(post, value.span(), scalar, generator, reporter);
    }
  }

  private static void checkReading(
      Post post, Scalar value, DateReading reading, Generator generator, Reporter reporter) {
    Optional<String> offset = IgnoredOffset.message(value.text(), reading, generator);
    if (offset.isPresent()) {
      reportOffset(post, value, offset.get(), reporter);
    } else if (isTimeLost(value.text(), reading)) {
      reporter.report(
          Severity.WARNING,
          value.span(),
          generator.name()
              + " reads nothing but the day in \""
              + value.text()
              + "\". Write a time as in 2017-05-09 10:30, or nothing after the day.");
    } else if (reading instanceof DateReading.Moment moment && !moment.usual()) {
      new DateRewriting(post, value, moment).report(generator, reporter);
    }
  }

  /** Whether digits stand after the day of which the generator makes no time. */
  private static boolean isTimeLost(String text, DateReading reading) {
    return reading instanceof DateReading.Moment moment
        && moment.usual()
        && !moment.hasTime()
        && DIGITS_AFTER_DAY.matcher(text).matches();
  }

  private static void refuse(
      Post post, Span key, Scalar value, Generator generator, Reporter reporter) {
    if (value.text().isBlank()) {
      reporter.report(
          value.span().length() > 0 ? value.span() : key,
          generator.name()
              + " cannot read an empty date and stops the build."
              + example(Optional.empty(), generator)
              + ", or remove the line"
              + (post.kind().isPost() ? " so that the date in the file name counts." : "."));
      return;
    }
    reporter.report(
        value.span(),
        ImpossibleDay.refused(value.text(), "", generator)
            + example(PostDate.fileName(post, generator), generator)
            + ".");
  }

  private static String example(Optional<String> fileName, Generator generator) {
    LocalDate day =
        fileName
            .flatMap(name -> PostDate.moment(generator.dates().read(name)))
            .map(moment -> moment.written().toLocalDate())
            .orElse(EXAMPLE);
    return " Write a date such as " + generator.dates().write(day);
  }

  /** What reads these keys is up to the site, but there is no 30 February for anybody. */
  private static void checkOther(Scalar value, Generator generator, Reporter reporter) {
    if (generator.dates().read(value) instanceof DateReading.OtherDay other) {
      reporter.report(
          Severity.WARNING, value.span(), ImpossibleDay.otherDay(value, other, generator));
    }
  }

  /** The offset decides the day that readers see, and with it the address. */
  private static void reportOffset(Post post, Scalar value, String message, Reporter reporter) {
    String written = post.source().text(value.span());
    String mended = IgnoredOffset.mended(written);
    if (mended.equals(written)) {
      reporter.report(Severity.WARNING, value.span(), message);
    } else {
      reporter.report(
          Severity.WARNING,
          value.span(),
          message,
          Safety.UNSAFE,
          "Write an offset of four digits",
          List.of(new TextEdit(value.span(), mended)));
    }
  }
}
