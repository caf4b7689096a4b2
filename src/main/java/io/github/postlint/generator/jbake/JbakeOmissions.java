package io.github.postlint.generator.jbake;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Omission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why documents are left out of the site, or of its lists. */
final class JbakeOmissions {
  private static final Pattern TYPE_LINE = Pattern.compile("\\s*+(type)\\s*+=\\s*+(\\S*).*");
  private static final Pattern TYPE_ATTRIBUTE =
      Pattern.compile("(?i)\\s*+:(?:jbake-)?type\\s*+:(\\s*+)(\\S.*)?");
  private static final Pattern LINE_END = Pattern.compile("\\R?");
  private static final String LOST = " JBake leaves the file out, with no more than a warning. ";

  private final Path root;
  private final JbakeSettings settings;

  JbakeOmissions(Path root, JbakeSettings settings) {
    this.root = root;
    this.settings = settings;
  }

  Optional<Omission> of(Post post) {
    if (!JbakeFiles.isMarkup(post.path())) {
      return Optional.empty();
    }
    Optional<Omission> header =
        JbakeFiles.isAsciiDoc(post.path()) ? attributes(post) : header(post);
    return header.or(() -> type(post)).or(() -> status(post));
  }

  /** A header is one only where all its lines are right and its type is found. */
  private Optional<Omission> header(Post post) {
    Optional<JbakeHeaderFlaw> flaw =
        JbakeHeaderFlaw.find(post.source(), settings.text("header.separator"));
    if (flaw.isPresent()) {
      JbakeHeaderFlaw found = flaw.get();
      return Optional.of(
          new Omission(
              found.span(),
              isLost(post),
              found.meant(),
              found.reason() + loss(post) + found.advice()));
    }
    return hasType(post) ? body(post) : Optional.of(typeMissing(post));
  }

  /** Where nothing follows the header, not even an empty line, it is shown in place of a text. */
  private static Optional<Omission> body(Post post) {
    return post.frontMatter()
        .map(FrontMatter::span)
        .filter(header -> LINE_END.matcher(post.source().text().substring(header.end())).matches())
        .map(
            header -> {
              LineTable lines = post.source().lines();
              return new Omission(
                  lines.line(lines.lineOf(header.end())),
                  false,
                  true,
                  "Nothing follows the header, so JBake shows readers the header itself. Write the"
                      + " text below this line.");
            });
  }

  /** With a type by default there is a page in any case, unless there is nothing to show. */
  private boolean isLost(Post post) {
    return settings.text("default.type").isEmpty() || post.source().text().isEmpty();
  }

  private String loss(Post post) {
    return isLost(post)
        ? LOST
        : " JBake knows nothing of what the header says, and readers see it as text. ";
  }

  private boolean hasType(Post post) {
    LineTable lines = post.source().lines();
    for (int line = 1; line <= lines.count(); line++) {
      String text = lines.text(line);
      if (text.equals(settings.text("header.separator"))) {
        break;
      }
      if (text.strip().startsWith("type=")) {
        return !JbakeListing.type(post, settings).isEmpty();
      }
    }
    return !settings.text("default.type").isEmpty();
  }

  private Omission typeMissing(Post post) {
    for (MappingEntry entry : post.values().entries()) {
      if (entry.key().text().equalsIgnoreCase("type")) {
        Span span = entry.key().span();
        LineTable lines = post.source().lines();
        Matcher line = TYPE_LINE.matcher(lines.text(lines.lineOf(span.start())));
        String value = entry.value() instanceof Scalar scalar ? scalar.text() : "";
        return new Omission(
            span,
            true,
            true,
            (line.matches() && value.isEmpty()
                    ? "The type is empty, so"
                    : "JBake looks for \"type=\" in small letters and without spaces, so")
                + LOST
                + "Write \"type="
                + (value.isEmpty() ? "post" : value.toLowerCase(Locale.ROOT))
                + "\".");
      }
    }
    return new Omission(
        firstLine(post),
        true,
        true,
        "The header has no type, so" + LOST + "Add a line \"type=post\".");
  }

  private static Span firstLine(Post post) {
    LineTable lines = post.source().lines();
    int line = 1;
    while (line < lines.count() && lines.text(line).isBlank()) {
      line++;
    }
    return lines.line(line);
  }

  private Optional<Omission> attributes(Post post) {
    if (!JbakeListing.type(post, settings).isEmpty()) {
      return Optional.empty();
    }
    LineTable lines = post.source().lines();
    for (int line = 1; line <= Math.min(lines.count(), 100); line++) {
      Matcher attribute = TYPE_ATTRIBUTE.matcher(lines.text(line));
      if (attribute.matches()) {
        boolean glued = attribute.group(1).isEmpty() && attribute.group(2) != null;
        return Optional.of(
            new Omission(
                lines.line(line),
                true,
                true,
                (glued
                        ? "This is no attribute without a space after its name, so"
                        : "This attribute is not in the header, which ends above it, so")
                    + LOST
                    + (glued
                        ? "Write \":jbake-type: " + attribute.group(2).strip() + "\"."
                        : "Move it up, right below the title.")));
      }
    }
    boolean meant = post.source().text().contains(":jbake-") || !post.values().entries().isEmpty();
    return Optional.of(
        new Omission(
            firstLine(post),
            true,
            meant,
            "The header has no type, so" + LOST + "Add \":jbake-type: post\" below the title."));
  }

  private Optional<Omission> type(Post post) {
    String type = JbakeListing.type(post, settings);
    Span span = span(post, "type");
    Set<String> types = settings.types();
    if (!types.contains(type)) {
      String known =
          types.stream()
              .filter(type::equalsIgnoreCase)
              .findFirst()
              .map(JbakeOmissions::write)
              .orElse("Write \"post\" or \"page\", or add that setting and the template.");
      return Optional.of(
          new Omission(
              span,
              true,
              true,
              "No template.%s.file in the settings tells how to render the type \"%s\", so"
                      .formatted(type, type)
                  + LOST
                  + known));
    }
    Optional<String> template = settings.template(type);
    boolean missing =
        template.isPresent()
            && Files.isDirectory(PathText.resolve(root, settings.folder("template.folder")))
            && !Files.exists(PathText.resolve(root, template.get()));
    return missing
        ? Optional.of(
            new Omission(
                span,
                true,
                true,
                "The template for the type \""
                    + type
                    + "\", "
                    + template.get()
                    + ", is not there: JBake renders no page, and its build fails. Add the"
                    + " template, or correct template."
                    + type
                    + ".file in the settings."))
        : Optional.empty();
  }

  private static String write(String value) {
    return "Write \"" + value + "\".";
  }

  private Optional<Omission> status(Post post) {
    String status = JbakeListing.status(post, settings);
    boolean stated =
        post.values().scalar("status").filter(own -> !own.text().isEmpty()).isPresent();
    if (!stated && !settings.isSet("default.status")) {
      return Optional.of(
          new Omission(
              firstLine(post),
              false,
              false,
              "The header has no status, so JBake takes the file for a draft and shows it in no"
                  + " list; before version 2.7 it leaves it out. Add \""
                  + line(post, "status", JbakeListing.PUBLISHED)
                  + "\", or \""
                  + line(post, "status", JbakeListing.DRAFT)
                  + "\" if that is meant."));
    }
    return stated && isSlip(status)
        ? Optional.of(
            new Omission(
                span(post, "status"),
                false,
                true,
                "JBake shows nothing in lists, feeds and pages of tags but what is \"published\","
                    + " and not what is \""
                    + status
                    + "\": readers do not find this file. Write \""
                    + line(post, "status", JbakeListing.PUBLISHED)
                    + "\"."))
        : Optional.empty();
  }

  private static String line(Post post, String key, String value) {
    return post.syntax().frontMatter().line(key, value);
  }

  private static Span span(Post post, String key) {
    return post.values()
        .scalar(key)
        .map(Scalar::span)
        .filter(span -> span.length() > 0)
        .orElseGet(() -> firstLine(post));
  }

  /** Whether a status is the usual one, but for capital letters or a letter or two. */
  private static boolean isSlip(String status) {
    String lower = status.toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "").strip();
    boolean known =
        status.equals(JbakeListing.PUBLISHED)
            || status.equals(JbakeListing.DRAFT)
            || status.equals(JbakeListing.WITH_DATE);
    return !known
        && !lower.startsWith("un")
        && (lower.equals(JbakeListing.PUBLISHED)
            || lower.equals("publish")
            || lower.equals("public")
            || lower.equals("live")
            || isNear(lower, JbakeListing.PUBLISHED));
  }

  /** Whether two words have their ends in common, but for two letters in between. */
  private static boolean isNear(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 2;
  }
}
