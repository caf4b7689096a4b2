package io.github.postlint.web.fetch;

/** Asks servers. Called from many threads. */
@FunctionalInterface
public interface Fetcher {

  /**
   * Asks once, and follows nothing.
   *
   * @throws InterruptedException if nobody waits for the reply any more
   */
  WebReply fetch(WebRequest request) throws InterruptedException;
}
