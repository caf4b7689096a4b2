package io.github.postlint.post.body;

import java.util.Set;

/**
 * The places of a body that a link can lead to. What layouts add is not known here.
 *
 * @param ids the ids and names that are known
 * @param open whether there may be others, so that nothing can be said of an id that is not among
 *     {@code ids}
 */
public record Anchors(Set<String> ids, boolean open) {

  /** Of a body about which nothing is known. */
  public static final Anchors UNKNOWN = new Anchors(Set.of(), true);

  /** Copies the set. */
  public Anchors {
    ids = Set.copyOf(ids);
  }

  /** Whether no element of the body has this id, for certain. */
  public boolean lack(String id) {
    return !open && !ids.contains(id);
  }
}
