/** Quarkus Roq: its settings, documents, dates, addresses and layouts. */
package io.github.postlint.generator.roq;
