/** Files that appear whole, JSON and XML piece by piece, text as bytes. */
package io.github.postlint.io;
