package io.github.postlint.rules.liquid;

import io.github.postlint.post.text.Span;

/**
 * Where in a post code is shown.
 *
 * @param block whether it is a block; else a code span
 * @param line the part of one line that readers see as code
 * @param content the code with all of its lines, and a code span's backticks
 */
record CodePlace(boolean block, Span line, Span content) {}
