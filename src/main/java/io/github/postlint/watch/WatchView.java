package io.github.postlint.watch;

/** Shows somebody what a site is like while they write. */
public interface WatchView {

  /** Shows what a save has changed. */
  void show(Look look);

  /**
   * Says why nothing can be said for now; the next save is looked at again.
   *
   * @param reason for the user, in a sentence
   */
  void fail(String reason);
}
