/**
 * Front matter against a site's JSON Schema. The schema library and the JSON tree that it works on
 * are known in this package only, so that nothing of them is loaded on sites without a schema.
 */
package io.github.postlint.rules.frontmatter.schema;
