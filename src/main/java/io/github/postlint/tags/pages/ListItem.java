package io.github.postlint.tags.pages;

import java.util.Optional;

/**
 * An item of a page's list.
 *
 * @param text plain, on one line
 * @param target of its link, ready to stand in the body
 * @param note what stands after the link, plain; may be empty
 */
record ListItem(String text, Optional<String> target, String note) {}
