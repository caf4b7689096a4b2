package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.body.Outline;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.scan.Strand;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the links of a name lead.
 *
 * @param address the address and where it is defined
 * @param attributes what each such link is given
 */
public record LinkAddress(Attribute address, AttributeList attributes) {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?d) {0,3}\\[([^\\n\\]]+)\\]:[ \\t]*(?:<(.*?)>|([^\\n]*?\\S[^\\n]*?))"
              + "(?:(?:[ \\t]*?\\n|[ \\t]+?)[ \\t]*?([\"'])(.+?)\\4)?[ \\t]*?\\n");

  /** Adds the definition that stands in a block. */
  static void add(Node node, AttributeList attributes, Definitions definitions) {
    Matcher matcher = DEFINITION.matcher(node.text().chars()).region(node.from(), node.to());
    if (!matcher.lookingAt()) {
      definitions.doubtful = true;
      return;
    }
    int group = matcher.group(2) != null ? 2 : 3;
    Strand address = Strand.of(node.text(), matcher.start(group), matcher.end(group));
    definitions.links.put(
        Outline.linkName(matcher.group(1)),
        new LinkAddress(
            new Attribute(address.chars(), address.source(0, address.length())), attributes));
  }
}
