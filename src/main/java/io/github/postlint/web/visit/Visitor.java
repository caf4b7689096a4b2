package io.github.postlint.web.visit;

import io.github.postlint.web.fetch.WebFailure;
import io.github.postlint.web.fetch.WebReply;
import io.github.postlint.web.fetch.WebRequest.Method;
import io.github.postlint.web.fetch.WebResponse;
import io.github.postlint.web.visit.Answer.Outcome;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what becomes of one address. */
final class Visitor {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final Asker asker;
  private final PaceClock clock;
  private final int pageSize;

  Visitor(Asker asker, PaceClock clock, int pageSize) {
    this.asker = asker;
    this.clock = clock;
    this.pageSize = pageSize;
  }

  /**
   * Asks for the head, and for the page where its fragments matter or the head is not good: many
   * servers answer questions for heads otherwise.
   *
   * @param fragments those that links to the address have
   */
  Answer visit(URI address, Set<String> fragments) throws InterruptedException {
    boolean page = fragments.stream().anyMatch(PageIds::isName);
    try {
      Trail trail = asker.follow(page ? Method.GET : Method.HEAD, address, page);
      if (!trail.isGood() && (page ? isBroken(trail.reply()) : !isFinal(trail.reply()))) {
        trail = asker.follow(Method.GET, address, page);
      }
      return answer(trail, fragments, page);
    } catch (OutOfTimeException e) {
      return Answer.of(Outcome.UNDECIDED, e.getMessage(), clock.now());
    }
  }

  /** A server may end a connection that it kept open just when it is asked. */
  private static boolean isBroken(WebReply reply) {
    return reply instanceof WebFailure failure && failure.kind() == WebFailure.Kind.BROKEN;
  }

  /** Whether no other question would be answered either. */
  private static boolean isFinal(WebReply reply) {
    return reply instanceof WebFailure failure
        && switch (failure.kind()) {
          case HOST, NOT_PUBLIC, CONNECTION, CERTIFICATE -> true;
          case TIME, BROKEN -> false;
        };
  }

  private Answer answer(Trail trail, Set<String> fragments, boolean page) {
    Instant now = clock.now();
    if (trail.reply() instanceof WebFailure failure) {
      return Answer.of(outcome(failure.kind()), failure.detail(), now);
    }
    WebResponse response = (WebResponse) trail.reply();
    if (!trail.isGood()) {
      return Answer.of(outcome(response.status()), detail(trail, response), now);
    }
    Set<String> lacking =
        page && !trail.choosesFragment() ? lacking(response, fragments) : Set.of();
    return new Answer(Outcome.ALIVE, "", trail.moved(), fragments, lacking, now);
  }

  private static Outcome outcome(WebFailure.Kind kind) {
    return switch (kind) {
      case HOST -> Outcome.NO_HOST;
      case NOT_PUBLIC -> Outcome.UNDECIDED;
      case CERTIFICATE -> Outcome.NO_TRUST;
      case CONNECTION, TIME, BROKEN -> Outcome.UNREACHABLE;
    };
  }

  /** Programs are often refused what readers get; a server that says "no page" means everybody. */
  private static Outcome outcome(int status) {
    if (status == 404 || status == 410) {
      return Outcome.DEAD;
    }
    return status >= 500 && status < 600 ? Outcome.UNREACHABLE : Outcome.UNDECIDED;
  }

  private static String detail(Trail trail, WebResponse response) {
    String end =
        trail.hops().isEmpty()
            ? "its server"
            : "it leads to \""
                + trail.hops().get(trail.hops().size() - 1).to()
                + "\", whose server";
    return end + " answers " + response.status();
  }

  private Set<String> lacking(WebResponse response, Set<String> fragments) {
    String type = response.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean html = type.startsWith("text/html") || type.startsWith("application/xhtml");
    String packing = response.header("Content-Encoding").orElse("").strip();
    Optional<byte[]> bytes =
        html
            ? response.body().unpacked(packing.toLowerCase(Locale.ROOT), pageSize)
            : Optional.empty();
    Optional<PageIds> ids = bytes.flatMap(all -> PageIds.of(all, charset(type)));
    Set<String> lacking = new HashSet<>();
    if (ids.isPresent()) {
      for (String fragment : fragments) {
        if (PageIds.isName(fragment) && ids.get().lack(fragment)) {
          lacking.add(fragment);
        }
      }
    }
    return lacking;
  }

  private static Optional<String> charset(String type) {
    Matcher matcher = CHARSET.matcher(type);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
