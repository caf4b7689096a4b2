package io.github.postlint.web.rules;

import io.github.postlint.web.address.WebAddress;
import io.github.postlint.web.address.WebReading;
import io.github.postlint.web.visit.Answer;
import java.net.URI;
import java.util.Optional;

/**
 * That a page has moved.
 *
 * @param to where it is now, with the fragment of the link
 * @param sure whether that is the same page for all that can be told
 */
record Move(String to, boolean sure) {

  /** Where the page of a link has moved to; empty where it has not. */
  static Optional<Move> of(ExternalLink link, LinkAnswers answers) {
    if (!(link.reading() instanceof WebReading.Asked asked)) {
      return Optional.empty();
    }
    WebAddress from = asked.address();
    return answers
        .of(from)
        .filter(answer -> answer.outcome() == Answer.Outcome.ALIVE)
        .flatMap(Answer::moved)
        .filter(to -> !to.equals(from.uri()) && !isDetour(from.uri(), to))
        .map(to -> new Move(text(from, to), isSure(from.uri(), to)));
  }

  private static String text(WebAddress from, URI to) {
    String fragment = from.fragment().map(name -> "#" + name).orElse("");
    return to + fragment;
  }

  /** Whether readers are sent somewhere first, to log in for example, and back again. */
  private static boolean isDetour(URI from, URI to) {
    String query = to.getQuery();
    String path = from.getPath();
    return query != null && path.length() > 1 && query.contains(path);
  }

  /** What was deep in a site and is now its first page is gone; what was encrypted stays so. */
  private static boolean isSure(URI from, URI to) {
    boolean home = to.getPath().length() <= 1 && from.getPath().length() > 1;
    boolean bare = from.getScheme().equals("https") && to.getScheme().equals("http");
    return !home && !bare;
  }
}
