/** The small record of a document that rules across documents and the tag index need. */
package io.github.postlint.site.facts;
