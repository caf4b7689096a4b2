package io.github.postlint.lint;

/** Hears how far a run has come. Called from many threads. */
@FunctionalInterface
public interface Progress {

  /** A progress that nobody hears. */
  Progress NONE = (done, total) -> {};

  /** One more post has been checked; {@code done} of {@code total} are. */
  void checked(int done, int total);
}
