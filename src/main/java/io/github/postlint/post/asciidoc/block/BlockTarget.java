package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.Reference;

/**
 * A picture, a film or a sound that is a block, or the address to which a picture leads.
 *
 * @param kind what it is
 * @param target the address as written
 * @param service whether it is the name of a film at a service, and no address
 * @param moment the moment whose attributes it is read with
 */
public record BlockTarget(Reference.Kind kind, Line target, boolean service, int moment)
    implements PageItem {}
