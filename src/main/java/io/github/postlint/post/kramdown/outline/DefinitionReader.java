package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what is defined anywhere in the tree of blocks. */
public final class DefinitionReader {
  /** Compiled where a body defines links. */
  private static final class Patterns {
    static final Pattern LINK =
        Pattern.compile(
            "(?d) {0,3}\\[([^\\n\\]]+)\\]:[ \\t]*(?:<(.*?)>|([^\\n]*?\\S[^\\n]*?))"
                + "(?:(?:[ \\t]*?\\n|[ \\t]+?)[ \\t]*?([\"'])(.+?)\\4)?[ \\t]*?\\n");
  }

  private final Definitions definitions = new Definitions();

  private DefinitionReader() {}

  /** What is defined below the root of the tree of blocks. */
  public static Definitions read(Node root) {
    DefinitionReader reader = new DefinitionReader();
    reader.addChildren(root);
    return reader.definitions;
  }

  private void addChildren(Node node) {
    for (Node child : node.children()) {
      addChildren(child);
      add(child);
    }
  }

  private void add(Node node) {
    switch (node.type()) {
      case LINK_DEFINITION -> addLink(node);
      case ATTRIBUTE_DEFINITION -> addList(node);
      case FOOTNOTE -> definitions.footnotes.put(footnoteName(node), node);
      // Each abbreviation in the text is given what the definition is given.
      case ABBREVIATION -> definitions.doubtful |= !node.given().isEmpty();
      default -> {}
    }
  }

  private void addLink(Node node) {
    Matcher matcher = Patterns.LINK.matcher(node.text().chars()).region(node.from(), node.to());
    if (!matcher.lookingAt()) {
      definitions.doubtful = true;
      return;
    }
    int group = matcher.group(2) != null ? 2 : 3;
    MappedText address = MappedText.of(node.text(), matcher.start(group), matcher.end(group));
    Attribute target = new Attribute(address.chars(), address.source(0, address.length()));
    AttributeList given = node.given().isEmpty() ? null : list(node, definitions);
    definitions.links.put(Outline.linkName(matcher.group(1)), new LinkAddress(target, given));
  }

  /** What the attribute lists of a block say, one after the other. */
  public static AttributeList list(Node node, Definitions definitions) {
    AttributeList list = new AttributeList();
    for (AttributeLine line : node.given()) {
      if (!list.add(line.content(), line.span())) {
        definitions.doubtful = true;
      }
    }
    return list;
  }

  private void addList(Node node) {
    String chars = node.text().chars();
    int name = chars.indexOf("{:", node.from()) + 2;
    int nameEnd = Chars.identifier(chars, name);
    if (nameEnd < 0 || Chars.at(chars, nameEnd) != ':') {
      return;
    }
    int end = Math.max(nameEnd + 1, chars.lastIndexOf('}', node.to() - 1));
    MappedText content = MappedText.of(node.text(), nameEnd + 1, end);
    AttributeList list =
        definitions.lists.computeIfAbsent(
            chars.substring(name, nameEnd), key -> new AttributeList());
    if (!list.add(content.chars(), content.source(0, content.length()))) {
      definitions.doubtful = true;
    }
  }

  static String footnoteName(Node node) {
    String chars = node.text().chars();
    int name = chars.indexOf("[^", node.from()) + 2;
    return chars.substring(name, Chars.identifier(chars, name));
  }
}
