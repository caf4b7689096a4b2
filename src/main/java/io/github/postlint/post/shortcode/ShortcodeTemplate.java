package io.github.postlint.post.shortcode;

/**
 * What is known of the template that a shortcode calls.
 *
 * @param takesText whether it takes the text up to a closing tag
 * @param printsTags whether it prints tags of HTML
 * @param readsMarkup whether it has the text read as markup, or shows it as code
 * @param printsIds whether it may print ids of HTML, or what has some
 */
public record ShortcodeTemplate(
    boolean takesText, boolean printsTags, boolean readsMarkup, boolean printsIds) {}
