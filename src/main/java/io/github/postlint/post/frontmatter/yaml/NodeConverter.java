package io.github.postlint.post.frontmatter.yaml;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Turns SnakeYAML's nodes into values with Psych's types. */
final class NodeConverter {

  /** What aliases may blow a short text up to; far above any real front matter. */
  private static final int MIN_VALUES = 20_000;

  private static final Pattern OF_TEXT =
      Pattern.compile("!ruby/(?:class|module|range|regexp|sym|string:)");
  private static final Pattern OF_LISTS = Pattern.compile("!ruby/(?:array:|hash)");
  private static final Pattern OF_KEYS = Pattern.compile("!ruby/(?!unknown)");

  private final int maxValues;

  private final YamlText text;
  private final ScalarResolver resolver;
  private final boolean aliases;
  private final IdentityHashMap<Node, Converted> done = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();
  private Optional<YamlProblem> problem = Optional.empty();

  NodeConverter(YamlText text, ScalarResolver resolver) {
    this.resolver = resolver;
    this.text = text;
    this.aliases = text.text().indexOf('*') >= 0;
    this.maxValues = Math.max(MIN_VALUES, text.text().length());
  }

  private record Converted(Value value, int size) {}

  YamlDocument convert(Node root) {
    Value value = value(root).value();
    if (problem.isEmpty() && value instanceof Scalar scalar && !scalar.isNull()) {
      problem = WrongCharacters.find(text, text.text().length());
    }
    return problem.isPresent() ? YamlDocument.refused(problem.get()) : YamlDocument.of(value);
  }

  /** Depth is bounded by the reader's nesting limit. */
  private Converted value(Node node) {
    return aliases ? shared(node) : checked(node);
  }

  private Converted checked(Node node) {
    checkTag(node);
    Converted converted = convertNew(node);
    if (converted.size() > maxValues) {
      refuse(YamlFlaw.LIMIT, span(node), "aliases that stand for over " + maxValues + " values");
    }
    return converted;
  }

  /** A node may stand in several places, or in itself. */
  private Converted shared(Node node) {
    Converted known = done.get(node);
    if (known != null) {
      return known;
    }
    if (open.put(node, true) != null) {
      refuse(YamlFlaw.LIMIT, span(node), "an alias that contains itself");
      return new Converted(Mapping.empty(span(node)), 1);
    }
    Converted converted = checked(node);
    open.remove(node);
    done.put(node, converted);
    return converted;
  }

  private Converted convertNew(Node node) {
    if (node instanceof ScalarNode scalar) {
      return new Converted(scalar(scalar), 1);
    }
    return node instanceof SequenceNode sequence ? sequence(sequence) : mapping((MappingNode) node);
  }

  private Converted sequence(SequenceNode node) {
    List<Value> items = new ArrayList<>();
    int size = 1;
    for (Node item : node.getValue()) {
      if (isFlow(node)) {
        checkFlow(item);
      }
      Converted converted = value(item);
      items.add(converted.value());
      size = Math.min(maxValues + 1, size + converted.size());
    }
    return new Converted(new Sequence(span(node), items), size);
  }

  private Converted mapping(MappingNode node) {
    List<MappingEntry> entries = new ArrayList<>();
    int size = 1;
    for (NodeTuple tuple : node.getValue()) {
      if (isFlow(node)) {
        checkFlow(tuple.getKeyNode());
        checkFlow(tuple.getValueNode());
      }
      Converted key = value(tuple.getKeyNode());
      Converted converted = value(tuple.getValueNode());
      size = Math.min(maxValues + 1, size + key.size() + converted.size());
      if (key.value() instanceof Scalar scalar) {
        entries.add(new MappingEntry(scalar, converted.value()));
      }
    }
    return new Converted(new Mapping(span(node), entries), size);
  }

  private static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
  }

  private void checkFlow(Node node) {
    int from = text.offsetOfCodePoint(node.getStartMark().getIndex());
    Optional<YamlProblem> found = Optional.empty();
    if (node instanceof MappingNode) {
      found = FlowCheck.question(text, from);
    } else if (node instanceof ScalarNode scalar && scalar.isPlain()) {
      int to = text.offsetOfCodePoint(node.getEndMark().getIndex());
      found = to > from ? FlowCheck.colon(text, from, to) : found;
    }
    if (problem.isEmpty()) {
      problem = found;
    }
  }

  private Scalar scalar(ScalarNode node) {
    String value = FlowQuestions.restore(node.getValue());
    Scalar.Style style = style(node.getScalarStyle());
    boolean plain = style == Scalar.Style.PLAIN && !isTaggedText(node);
    TypedValue resolved = plain ? resolver.resolve(value) : TypedValue.string(value);
    return new Scalar(span(node), value, style, resolved);
  }

  private boolean isTaggedText(ScalarNode node) {
    return isExplicit(node) && tag(node).equals(Tag.STR);
  }

  /** A lone exclamation mark leaves the type to SnakeYAML's own rules. */
  private static Tag tag(ScalarNode node) {
    return node.getTag().equals(PlainResolver.OPEN)
        ? new Resolver().resolve(NodeId.scalar, node.getValue(), true)
        : node.getTag();
  }

  private boolean isExplicit(Node node) {
    int offset = text.offsetOfCodePoint(node.getStartMark().getIndex());
    return offset < text.text().length() && text.text().charAt(offset) == '!';
  }

  private void checkTag(Node node) {
    String tag = node.getTag().getValue();
    if (tag.startsWith("!ruby/") && refused(node).matcher(tag).lookingAt()) {
      refuse(YamlFlaw.FORBIDDEN_TYPE, span(node), tag);
    }
  }

  /** Psych heeds other tags for other kinds of values; those that it does not know it drops. */
  private static Pattern refused(Node node) {
    return node instanceof ScalarNode ? OF_TEXT : node instanceof SequenceNode ? OF_LISTS : OF_KEYS;
  }

  private void refuse(YamlFlaw cause, Span span, String detail) {
    if (problem.isEmpty()) {
      problem = Optional.of(new YamlProblem(cause, span, detail));
    }
  }

  private static Scalar.Style style(ScalarStyle style) {
    return switch (style) {
      case DOUBLE_QUOTED, SINGLE_QUOTED -> Scalar.Style.QUOTED;
      case LITERAL, FOLDED -> Scalar.Style.BLOCK;
      default -> Scalar.Style.PLAIN;
    };
  }

  /** SnakeYAML ends a block collection where the next token begins. */
  private Span span(Node node) {
    int from = text.offsetOfCodePoint(node.getStartMark().getIndex());
    int to = text.offsetOfCodePoint(node.getEndMark().getIndex());
    while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
      to--;
    }
    return text.span(from, to);
  }
}
