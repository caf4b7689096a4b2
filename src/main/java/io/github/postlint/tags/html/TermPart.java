package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedTerm;
import java.util.Optional;

/**
 * Posts of a term that have pages of their own: all of them, those in one language, or those that
 * have another term as well.
 *
 * @param term with these posts only, and the address of their first page
 * @param label what readers see as its name
 * @param whole the term of which it is a part; empty where it is all of it
 */
record TermPart(IndexedTerm term, String label, Optional<NamedTerm> whole) {}
