/** What becomes of the addresses that a site links to: asked politely, each once. */
package io.github.postlint.web.visit;
