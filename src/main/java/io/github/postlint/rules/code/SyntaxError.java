package io.github.postlint.rules.code;

/**
 * Where and why a snippet does not parse.
 *
 * @param offset 0-based, in UTF-16 units, into the snippet; at most its length
 * @param reason what is wrong there, as a clause without a full stop
 */
record SyntaxError(int offset, String reason) {}
