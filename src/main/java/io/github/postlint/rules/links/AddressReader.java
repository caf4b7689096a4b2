package io.github.postlint.rules.links;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Permalinks;
import io.github.postlint.site.SiteHost;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out to which place in the site a reference leads. */
final class AddressReader {
  /** The longest address that is looked at; few servers take longer ones. */
  static final int MAX_LENGTH = 2_000;

  /** Nothing but what is printed, with a part of the page at its end. */
  private static final Pattern PRINTED =
      Pattern.compile("(?:\\s*+\\{\\{[^{}]*+\\}\\})++\\s*+(?:#.*)?", Pattern.DOTALL);

  private static final String STRANGE = " \\{}<>\"|^`";

  private final SiteIdentity identity;
  private final LiquidAddress liquid;
  private final Permalinks permalinks;
  private final boolean rebased;

  /**
   * @param rebased whether relative addresses do not begin at the page in which they stand
   */
  AddressReader(Generator generator, boolean rebased) {
    this.rebased = rebased;
    this.identity = generator.identity();
    this.liquid = new LiquidAddress(generator);
    this.permalinks = generator.permalinks();
  }

  /** The place; empty where it lies outside of the site or is not known. */
  Optional<SiteAddress> read(LinkFact reference, Facts post) {
    Optional<String> written =
        reference.templated()
            ? liquid.print(reference.target(), post)
            : Optional.of(reference.target().strip());
    return written.flatMap(address -> read(address, post));
  }

  /**
   * Why the place of a reference cannot be known; empty where it can, or lies elsewhere. A
   * reference in a template that depends on the page in which the template is used is many, and
   * none that could be wrong here; nor is one of which the template language prints all.
   */
  Optional<String> unknown(LinkFact reference, Facts post) {
    boolean printed = reference.templated() && PRINTED.matcher(reference.target()).matches();
    if (printed || post.kind() == DocumentKind.TEMPLATE) {
      return Optional.empty();
    }
    if (reference.templated() && liquid.print(reference.target(), post).isEmpty()) {
      return Optional.of("a template prints a part of the address");
    }
    boolean relative =
        !reference.templated()
            && base(post).isEmpty()
            && reference.target().matches("(?s)[^/#?:]+(?:[/#?].*)?");
    return relative
        ? Optional.of(
            rebased
                ? "a template says from where relative addresses lead on"
                : "the address of the post is not known")
        : Optional.empty();
  }

  /**
   * The path of a reference that begins at the host and leaves out the site's base path, without a
   * leading slash.
   */
  Optional<String> withoutBase(LinkFact reference) {
    String target = reference.target().strip();
    int end = 0;
    while (end < target.length() && "?#".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    boolean forgotten =
        !identity.basePath().isEmpty()
            && !reference.templated()
            && target.length() <= MAX_LENGTH
            && target.startsWith("/")
            && !target.startsWith("//");
    return forgotten ? PercentText.decode(target.substring(1, end)) : Optional.empty();
  }

  /** The place to which an address leads in a post. */
  Optional<SiteAddress> read(String address, Facts post) {
    if (address.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<String> local = hasScheme(address) ? own(address) : Optional.of(address);
    return local.isEmpty() || local.get().startsWith("//") || isStrange(local.get())
        ? Optional.empty()
        : split(local.get(), post);
  }

  /** The place of a path before which a template puts the site's base path, where there is one. */
  Optional<SiteAddress> readBased(String path, Facts post) {
    String base = identity.basePath();
    boolean based = base.isEmpty() || path.startsWith(base + "/");
    return read(based ? path : base + path, post);
  }

  private static boolean hasScheme(String address) {
    int colon = address.indexOf(':');
    if (colon < 1 || !isLetter(address.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = address.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && "+.-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether there is a character in an address that no author means to be in one. */
  private static boolean isStrange(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c < ' ' || STRANGE.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> own(String address) {
    return identity
        .url()
        .flatMap(url -> SiteHost.of(url).path(address))
        .map(path -> path.startsWith("/") ? path : "/" + path);
  }

  private Optional<SiteAddress> split(String address, Facts post) {
    int hash = address.indexOf('#');
    Optional<String> fragment =
        hash < 0 ? Optional.empty() : Optional.of(address.substring(hash + 1));
    String before = hash < 0 ? address : address.substring(0, hash);
    int query = before.indexOf('?');
    String path = query < 0 ? before : before.substring(0, query);
    if (path.isEmpty()) {
      return Optional.of(new SiteAddress(Optional.empty(), fragment, ""));
    }
    return whole(path, post)
        .map(AddressReader::withoutDots)
        .flatMap(PercentText::decode)
        .filter(text -> !text.contains("\uFFFD") && !text.contains("%"))
        .map(text -> new SiteAddress(Optional.of(text.substring(1)), fragment, path));
  }

  /** The path from the site's base on, with a leading slash. */
  private Optional<String> whole(String path, Facts post) {
    if (path.startsWith("/")) {
      String base = identity.basePath();
      boolean inside = path.equals(base) || path.startsWith(base + "/");
      if (!inside) {
        return Optional.empty();
      }
      String rest = path.substring(base.length());
      return Optional.of(rest.isEmpty() ? "/" : rest);
    }
    return base(post).map(address -> address.substring(0, address.lastIndexOf('/') + 1) + path);
  }

  private Optional<String> base(Facts post) {
    return rebased ? Optional.empty() : permalinks.base(post.path(), post.listing());
  }

  private static String withoutDots(String path) {
    if (path.startsWith("/") && !path.contains("//") && !path.contains("/.")) {
      return path;
    }
    Deque<String> names = new ArrayDeque<>();
    String[] parts = path.split("/", -1);
    for (String part : parts) {
      if (part.equals("..")) {
        names.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        names.addLast(part);
      }
    }
    String last = parts[parts.length - 1];
    boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
    String joined = "/" + String.join("/", names);
    return folder && joined.length() > 1 ? joined + "/" : joined;
  }
}
