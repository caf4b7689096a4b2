package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a link's address leads nowhere, whatever the site has.
 *
 * @param severity an error where that is certain
 * @param message what readers get, and what to write
 * @param replacement the whole address that was meant, empty where it is not known
 */
record AddressSlip(Severity severity, String message, String replacement) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z]{3,8})://.*");
  private static final Pattern NO_COLON = Pattern.compile("(?i)(https?)[;.,]?//.*");
  private static final Pattern TWICE = Pattern.compile("(?i)https?://(https?:?//.*)");
  private static final Pattern NO_HOST = Pattern.compile("(?i)https?://?\\s*");
  private static final Pattern ONE_SLASH = Pattern.compile("(?i)(https?:)/?([\\w-]+\\.\\w.*)");
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,5}\\.[a-zA-Z]{2,10}");
  private static final Pattern MAIL_SCHEME =
      Pattern.compile("(?i)mail:(?://)?([\\w.+-]{1,64}@[\\w.-]{1,253})");

  /** The ports on which generators show a site to its author, with a path of some length. */
  private static final Pattern PREVIEW =
      Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1):(?:1313|4000)/[\\w-]{2,}.*");

  private static final Pattern SIZE = Pattern.compile("(?s)(\\S+)\\s+=\\d*%?x\\d*%?");
  private static final Pattern QUOTED = Pattern.compile("(?s)[\"“”„'‘’«](.*?)[\"“”'‘’»]?");
  private static final Pattern FILE =
      Pattern.compile("(?is).*\\.(?:png|jpe?g|gif|svg|webp|pdf|zip|html?)(?:[?#].*)?");
  private static final Set<String> KNOWN =
      Set.of("http", "https", "ftp", "ftps", "sftp", "tftp", "file", "git", "ssh", "irc", "ircs");

  /** What is wrong with an address, or null; a template language must not stand in it. */
  static AddressSlip of(String target, String label, boolean image) {
    if (target.indexOf(' ') >= 0 || target.indexOf('\n') >= 0 || target.indexOf('\t') >= 0) {
      return withSpace(target, image);
    }
    AddressSlip slip = ofScheme(target);
    if (slip != null) {
      return slip;
    }
    if (target.startsWith("<")) {
      return error(target, "an angle bracket is never closed", target.substring(1));
    }
    Matcher quoted = QUOTED.matcher(target);
    if (quoted.matches()) {
      return error(target, "quotation marks are part of it", quoted.group(1));
    }
    if (MAIL.matcher(target).matches()) {
      return error(target, "\"mailto:\" is missing", "mailto:" + target);
    }
    if (!image && HostName.isMeant(target, label)) {
      String message =
          "The link "
              + Excerpt.quoted(target)
              + " leads to a page of this site with that name. Write \"https://"
              + target
              + "\".";
      return new AddressSlip(
          HostName.isCertain(target, label) ? Severity.ERROR : Severity.WARNING,
          message,
          "https://" + target);
    }
    return null;
  }

  /**
   * Reports the slip, with a fix where the whole address is known.
   *
   * @param place where the address stands in the source
   * @param target the address; the source may write it otherwise, and then there is no fix
   */
  void report(Post post, Span place, String target, Reporter reporter) {
    if (replacement.isEmpty() || !post.source().text(place).equals(target)) {
      reporter.report(severity, place, message);
    } else {
      List<TextEdit> edits = List.of(new TextEdit(place, replacement));
      Safety safety = severity == Severity.ERROR ? Safety.SAFE : Safety.UNSAFE;
      reporter.report(severity, place, message, safety, "Write the whole address", edits);
    }
  }

  private static AddressSlip ofScheme(String target) {
    Matcher noColon = NO_COLON.matcher(target);
    if (noColon.matches()) {
      String rest = target.substring(target.indexOf("//"));
      return error(target, "the colon is missing", noColon.group(1) + ":" + rest);
    }
    Matcher twice = TWICE.matcher(target);
    if (twice.matches()) {
      return error(target, "it begins twice", twice.group(1));
    }
    if (NO_HOST.matcher(target).matches()) {
      return new AddressSlip(
          Severity.ERROR,
          "The address \"" + target + "\" leads nowhere: it names no host. Write all of it.",
          "");
    }
    Matcher oneSlash = ONE_SLASH.matcher(target);
    if (oneSlash.matches()) {
      return new AddressSlip(
          Severity.WARNING,
          "Browsers may look for "
              + Excerpt.quoted(target)
              + " on this site, because slashes are missing. Write \""
              + oneSlash.group(1)
              + "//"
              + Excerpt.of(oneSlash.group(2), 80)
              + "\".",
          oneSlash.group(1) + "//" + oneSlash.group(2));
    }
    Matcher mail = MAIL_SCHEME.matcher(target);
    if (mail.matches()) {
      return error(target, "browsers know no \"mail:\"", "mailto:" + mail.group(1));
    }
    boolean local = target.startsWith("://l", 4) || target.startsWith("://1", 4);
    if (local && PREVIEW.matcher(target).matches()) {
      return new AddressSlip(
          Severity.WARNING,
          "The address "
              + Excerpt.quoted(target)
              + " is that of a preview on the author's own machine. Write its path alone.",
          "");
    }
    Optional<AddressSlip> host = HostSlip.of(target);
    if (host.isPresent()) {
      return host.get();
    }
    Matcher scheme = SCHEME.matcher(target);
    return scheme.matches() ? ofUnknown(target, scheme.group(1).toLowerCase(Locale.ROOT)) : null;
  }

  private static AddressSlip ofUnknown(String target, String scheme) {
    String meant = scheme.endsWith("s") ? "https" : "http";
    if (KNOWN.contains(scheme) || Suggestion.distance(scheme, meant, 3) > 1) {
      return null;
    }
    String rest = target.substring(scheme.length());
    return error(target, "browsers know no \"" + scheme + ":\"", meant + rest);
  }

  /** Spaces that kramdown leaves in an address. */
  private static AddressSlip withSpace(String target, boolean image) {
    if (target.regionMatches(true, 0, "mailto:", 0, "mailto:".length())) {
      // Programs for mail take spaces in a subject as they are.
      return null;
    }
    Matcher size = SIZE.matcher(target);
    if (size.matches()) {
      return error(
          target,
          "the size is taken for a part of it",
          size.group(1)
              + "\", and the size in a list after the parenthesis, such as \"{:width=\\\"100\\\"}");
    }
    if (target.contains("](")) {
      return error(target, "a parenthesis is missing, so that it takes in other links", "");
    }
    if (target.startsWith("#")) {
      return new AddressSlip(
          Severity.ERROR,
          "The address "
              + Excerpt.quoted(target)
              + " leads nowhere: no id has a space. Write the heading's id, which has small letters"
              + " and hyphens as a rule.",
          "");
    }
    int space = firstSpace(target);
    int host = target.indexOf("://");
    int path = host < 0 ? -1 : target.indexOf('/', host + 3);
    if (host > 0 && (path < 0 || space < path)) {
      return error(target, "there is a space in the name of the host", "");
    }
    if (host > 0 || target.indexOf('\n') >= 0) {
      return new AddressSlip(
          Severity.WARNING,
          "Browsers ask for "
              + Excerpt.quoted(target)
              + " with the space in it. Take it out, or write \"%20\" where it is meant.",
          "");
    }
    if (target.contains(" #") || target.contains("# ")) {
      return error(target, "a space stands beside the \"#\"", target.replaceAll(" *# *", "#"));
    }
    boolean file = FILE.matcher(target).matches() || target.indexOf('/') >= 0;
    return image || file ? null : error(target, "it has the form of words", "");
  }

  private static int firstSpace(String target) {
    int at = 0;
    while (!Character.isWhitespace(target.charAt(at))) {
      at++;
    }
    return at;
  }

  private static AddressSlip error(String target, String cause, String write) {
    String advice =
        write.isEmpty() ? "Write the address alone." : "Write \"" + Excerpt.of(write, 120) + "\".";
    return new AddressSlip(
        Severity.ERROR,
        "The address " + Excerpt.quoted(target) + " leads nowhere: " + cause + ". " + advice,
        write.indexOf(' ') < 0 ? write : "");
  }
}
