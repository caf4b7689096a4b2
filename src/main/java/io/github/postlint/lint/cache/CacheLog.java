package io.github.postlint.lint.cache;

import java.io.IOException;
import java.nio.file.Path;

/** Hears why results of earlier runs are of no use, or cannot be kept. */
public interface CacheLog {

  /** Hears nothing. */
  CacheLog NONE =
      new CacheLog() {
        @Override
        public void unused(String reason) {}

        @Override
        public void unwritten(Path folder, IOException reason) {}
      };

  /** All posts are read, for a reason given in a few words. */
  void unused(String reason);

  /** Results cannot be written to a folder. */
  void unwritten(Path folder, IOException reason);
}
