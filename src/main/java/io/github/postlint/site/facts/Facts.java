package io.github.postlint.site.facts;

import io.github.postlint.post.DocumentKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The small record of a document that rules across documents need.
 *
 * @param path relative to the site, with {@code /} between folders
 * @param kind what the document is to the generator
 * @param keys the names of the front matter's keys
 * @param fields the front matter's keys with their values, in the order in which they stand there,
 *     without what is merged in
 * @param date the front matter's date, where it states an offset from GMT
 * @param due the date before which the generator leaves the post out; empty where none is certain,
 *     and where something else holds the post back
 * @param stated what the front matter itself states under keys by which it refers to something
 *     else, by key
 * @param listing what the generator knows of the post when it lists it
 * @param links what the post refers to; empty where no rule asked for it
 * @param fences the fences of its body; likewise
 * @param opening the heading or the line with which the body says the title again; likewise, and
 *     empty where it begins otherwise
 */
public record Facts(
    String path,
    DocumentKind kind,
    Set<String> keys,
    List<FieldFact> fields,
    Optional<DateFact> date,
    Optional<DueDate> due,
    Map<String, List<TextFact>> stated,
    Listing listing,
    Optional<LinkFacts> links,
    Optional<FenceFacts> fences,
    Optional<TextFact> opening) {

  /** Copies the set, the list and the map. */
  public Facts {
    keys = Set.copyOf(keys);
    fields = List.copyOf(fields);
    stated = Map.copyOf(stated);
  }
}
