package io.github.postlint.site;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What runs beside the generator: plugins that the build installs, and code of the site's own. */
public interface Plugins {

  /** None. */
  Plugins NONE =
      new Plugins() {
        @Override
        public boolean any() {
          return false;
        }

        @Override
        public boolean mayHave(Pattern name) {
          return false;
        }

        @Override
        public List<Path> places() {
          return List.of();
        }
      };

  /** Whether there may be any. */
  boolean any();

  /**
   * Whether one may be there in whose name a pattern is found. Code of the site's own may do what
   * any plugin does.
   */
  boolean mayHave(Pattern name);

  /** The files and folders on which the answers depend besides the settings; some are missing. */
  List<Path> places();
}
