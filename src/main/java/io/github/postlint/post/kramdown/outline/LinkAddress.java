package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;

/**
 * Where the links of a name lead.
 *
 * @param address the address and where it is defined
 * @param attributes what each such link is given
 */
public record LinkAddress(Attribute address, AttributeList attributes) {}
