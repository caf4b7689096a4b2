/** Files that appear whole, JSON piece by piece, text as bytes. */
package io.github.postlint.io;
