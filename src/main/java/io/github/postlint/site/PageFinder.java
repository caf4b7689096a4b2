package io.github.postlint.site;

import java.util.Optional;
import java.util.Set;

/** The pages of a site, as documents name them by the paths of their files. */
public interface PageFinder {

  /**
   * Why a reference does not lead to a page; empty where it does, or where that cannot be known.
   *
   * @param path as written, without what stands after {@code #}
   * @param from the path of the document in which the reference stands
   */
  Optional<Absence> absence(String path, String from);

  /**
   * The document to whose page a reference leads, relative to the site; empty where it is not
   * known, or several may be meant.
   *
   * @param path as written, without what stands after {@code #}
   */
  Optional<String> file(String path);

  /** The paths of pages, as they may be written. */
  Set<String> known();

  /** What may have further pages; empty where nothing has. */
  Optional<String> doubt();

  /** Whether the build fails at a reference that leads to no page. */
  boolean isFatal();

  /** Why a reference does not lead to a page. */
  enum Absence {
    /** There is no such page. */
    MISSING,
    /** The page is held back: it is a draft, or its time has not come. */
    HELD
  }
}
