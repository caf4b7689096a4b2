package io.github.postlint.site.map;

import java.util.List;

/**
 * What the generator writes to paths at which there may be something else.
 *
 * @param files those that are written to a path to which another file is written as well
 * @param redirects pages that lead on to a document from an address that it names, with the address
 *     as the document writes it and the document as source
 */
public record Overwrites(List<WrittenFile> files, List<WrittenFile> redirects) {

  /** Copies the lists. */
  public Overwrites {
    files = List.copyOf(files);
    redirects = List.copyOf(redirects);
  }
}
