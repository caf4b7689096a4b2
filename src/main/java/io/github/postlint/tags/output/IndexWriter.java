package io.github.postlint.tags.output;

import io.github.postlint.tags.index.TagIndex;

/** Writes an index in one format. The same index gives the same bytes, always and anywhere. */
@FunctionalInterface
public interface IndexWriter {

  /** Puts all files of the format. */
  void write(TagIndex index, Output output);
}
