/** Files of which nothing is known but a name, read without falling for what they are. */
package io.github.postlint.read;
