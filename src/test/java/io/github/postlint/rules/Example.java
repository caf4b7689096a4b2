package io.github.postlint.rules;

import java.util.Map;
import java.util.Optional;

/**
 * A site on a rule's page.
 *
 * @param heading the heading above it
 * @param wrong whether the rule shall find something in it
 * @param files the bytes of its files by path
 * @param output the console output shown for it
 * @param outputStart where the output stands in the page's text, as 0-based UTF-16 offsets, or
 *     where it would have to
 * @param outputEnd where the output ends
 */
record Example(
    String heading,
    boolean wrong,
    Map<String, byte[]> files,
    Optional<String> output,
    int outputStart,
    int outputEnd) {}
