/** Rules about files as such: names, encodings, settings. */
package io.github.postlint.rules.files;
