/** The index as JSON, for any program and for the data folders of generators. */
package io.github.postlint.tags.json;
