package io.github.postlint.rules.addresses;

import io.github.postlint.lint.Severity;
import io.github.postlint.site.Generator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what makes a permalink unsafe, the worst first. */
final class AddressFlaws {
  private static final Pattern SCHEME =
      Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]+:/|(?:javascript|data|mailto|vbscript|tel):).*");
  private static final Pattern CLIMB = Pattern.compile("(?i)(?:^|/)(?:%2e|\\.){2}(?:/|$)");
  private static final Pattern DOTS = Pattern.compile("\\.\\.|(?<=[^/.])\\./");
  private static final Pattern STRIPPED = Pattern.compile("[\t\n\r]");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Pattern ENDS = Pattern.compile("^ | $");
  private static final Pattern QUERY = Pattern.compile("[?#]");
  private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cf}]");

  private final Generator generator;

  AddressFlaws(Generator generator) {
    this.generator = generator;
  }

  /**
   * The worst flaw.
   *
   * @param permalink as the post states it
   * @param address what the generator makes of it, where that is known
   */
  Optional<AddressFlaw> find(String permalink, Optional<String> address) {
    if (PlainPath.is(permalink)) {
      return Optional.empty();
    }
    String where = address.map(found -> "at \"" + found + "\"").orElse("elsewhere");
    return broken(permalink)
        .or(() -> misplaced(permalink, where))
        .or(() -> unreachable(permalink))
        .map(message -> new AddressFlaw(Severity.ERROR, message))
        .or(() -> awkward(permalink).map(message -> new AddressFlaw(Severity.WARNING, message)));
  }

  private Optional<String> broken(String permalink) {
    if (permalink.indexOf('\0') >= 0 || permalink.contains("%00")) {
      return Optional.of(
          "The build stops: no file can have U+0000 in its name. Remove it from the permalink.");
    }
    return generator
        .permalinks()
        .unknownPlaceholder(permalink)
        .map(
            name ->
                generator.name()
                    + " has no placeholder \":"
                    + name
                    + "\": the build stops, or the word is left out. "
                    + (SCHEME.matcher(permalink).matches()
                        ? "Write a path on this site, such as /a-title/."
                        : "Write the colon as %3A, or a placeholder such as :title."));
  }

  private Optional<String> misplaced(String permalink, String where) {
    if (permalink.isBlank()) {
      return Optional.of(
          "An empty permalink is the site's own address: the post is published "
              + where
              + ". Write a path such as /a-title/, or remove the key.");
    }
    if (SCHEME.matcher(permalink).matches() || permalink.startsWith("//")) {
      return Optional.of(
          "A permalink is a path on this site and cannot name another place: readers find the post "
              + where
              + ". Write a path such as /a-title/.");
    }
    if (DOTS.matcher(permalink).find()) {
      return Optional.of(
          generator.name()
              + " makes a slash of \"..\" and drops \"./\": readers find the post "
              + where
              + ". Write the path without them.");
    }
    return CLIMB.matcher(permalink).find()
        ? Optional.of(
            "%2e%2e stands for \"..\": the page is written outside of the folder that the address"
                + " names. Write the path without it.")
        : Optional.empty();
  }

  private static Optional<String> unreachable(String permalink) {
    Matcher query = QUERY.matcher(permalink);
    if (permalink.indexOf('\\') >= 0) {
      return Optional.of(
          "Browsers take a backslash for a slash and ask for \""
              + permalink.replace('\\', '/')
              + "\", which is another address. Write slashes.");
    }
    if (query.find()) {
      return Optional.of(
          "Browsers ask for \""
              + permalink.substring(0, query.start())
              + "\" only, which is another address: \""
              + query.group()
              + "\" ends the path of an address. Remove it.");
    }
    if (STRIPPED.matcher(permalink).find()) {
      return Optional.of(
          "Browsers drop the line end or tab and ask for \""
              + STRIPPED.matcher(permalink).replaceAll("")
              + "\", which is another address. Write the permalink on one line, without tabs.");
    }
    if (ENDS.matcher(permalink).find()) {
      return Optional.of(
          "The space at the permalink's "
              + (permalink.startsWith(" ") ? "start" : "end")
              + " is part of the address: readers who ask for \""
              + permalink.strip()
              + "\" do not find the post. Remove it.");
    }
    return Optional.empty();
  }

  private static Optional<String> awkward(String permalink) {
    Matcher odd = BLANK.matcher(permalink);
    Matcher control = CONTROL.matcher(permalink);
    boolean invisible = control.find();
    if (invisible || odd.find()) {
      return Optional.of(
          "The address has "
              + name((invisible ? control : odd).group().codePointAt(0))
              + " in it, and what readers copy or type has escapes, or leads nowhere. Write a"
              + " hyphen, or remove it.");
    }
    return PERCENT.matcher(permalink).find()
        ? Optional.of(
            "Many servers refuse an address with a percent sign that escapes nothing. Write it as"
                + " %25, or remove it.")
        : Optional.empty();
  }

  private static String name(int c) {
    return c == ' ' ? "a space" : String.format("the invisible character U+%04X", c);
  }
}
