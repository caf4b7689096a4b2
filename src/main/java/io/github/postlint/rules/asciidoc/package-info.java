/** What is found in markup with macros, such as AsciiDoc, and in no other. */
package io.github.postlint.rules.asciidoc;
