package io.github.postlint.rules.frontmatter.schema;

import tools.jackson.databind.JsonNode;

/**
 * A schema inside a file.
 *
 * @param document the file; null where it is not known
 * @param node the schema; a missing node where it is not known
 */
record SchemaPlace(SchemaDocument document, JsonNode node) {}
