package io.github.postlint.post.kramdown.outline;

import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.block.AttributeLines;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.MappedText;
import io.github.postlint.post.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a list of definitions defines.
 *
 * @param words what it says
 * @param given the attribute list in front of it
 */
public record DefinedTerm(MappedText words, AttributeList given) {

  /** The blocks of terms and those of definitions, as they stand in the source. */
  public static List<Node> inOrder(Node definitions) {
    List<Node> inOrder = new ArrayList<>(definitions.terms());
    inOrder.addAll(definitions.children());
    inOrder.sort(Comparator.comparingInt(Node::from));
    return inOrder;
  }

  /** Each line is a term of its own. */
  public static List<DefinedTerm> of(MappedText lines) {
    List<DefinedTerm> terms = new ArrayList<>();
    String chars = lines.chars();
    for (int at = 0; at < chars.length(); at = Chars.nextLine(chars, at)) {
      terms.add(ofLine(lines.part(at, Chars.lineEnd(chars, at))));
    }
    return terms;
  }

  private static DefinedTerm ofLine(MappedText line) {
    AttributeList given = new AttributeList();
    int after = AttributeLines.itemEnd(line.chars(), 0, line.length(), false);
    if (after <= 0) {
      return new DefinedTerm(line, given);
    }
    String list = line.chars().substring(0, after).strip();
    given.add(list.substring(2, list.length() - 1), line.source(0, after));
    return new DefinedTerm(line.part(Math.min(after, line.length()), line.length()), given);
  }
}
