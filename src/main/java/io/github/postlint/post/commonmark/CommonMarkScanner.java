package io.github.postlint.post.commonmark;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.CodeBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Finds the code blocks that CommonMark makes of a body, and the fences that nobody closes. */
public final class CommonMarkScanner {
  /**
   * How many UTF-16 units are read, up to a line end. For some input flexmark's time grows with the
   * square of its length, and no post comes near this one.
   */
  static final int MAX_LENGTH = 150_000;

  /**
   * Nothing changes it, and each text that it reads has a parser of its own: to make it is dear.
   */
  private static final Parser PARSER =
      Parser.builder().customInlineParserFactory(NoInlines::new).build();

  private CommonMarkScanner() {}

  /**
   * Reads a body.
   *
   * @param body the text after the front matter, with any line ends; offsets in the result count
   *     its UTF-16 units from 0. What lies after {@link #MAX_LENGTH} is left out, and no broken
   *     fence is named then
   */
  public static Blocks scan(String body) {
    String read = readable(body);
    Blocks blocks = scan(read, tree(read));
    return read.length() == body.length() ? blocks : new Blocks(blocks.code(), List.of());
  }

  /** As much of a body as is read. */
  static String readable(String body) {
    return body.length() > MAX_LENGTH
        ? body.substring(0, body.lastIndexOf('\n', MAX_LENGTH - 1) + 1)
        : body;
  }

  /**
   * Reads the code of a body whose tree is known.
   *
   * @param body as much of it as is read
   * @param first its first block, or null
   */
  static Blocks scan(String body, Node first) {
    List<CodeBlock> code = new ArrayList<>();
    FenceCheck fences = new FenceCheck(body);
    for (Node node = first; node != null; node = next(node)) {
      if (node instanceof FencedCodeBlock fenced) {
        CodeBlock block = CodeBlocks.of(fenced, body);
        code.add(block);
        fences.visit(fenced, block);
      } else if (node instanceof IndentedCodeBlock indented) {
        code.add(CodeBlocks.of(indented, body));
      }
    }
    List<BrokenFence> broken = fences.found();
    return new Blocks(code, broken);
  }

  /**
   * The first block of a body, whose texts are left alone; null where there is none.
   *
   * @param body of at most {@link #MAX_LENGTH} UTF-16 units
   */
  static Node tree(String body) {
    return PARSER.parse(InputGuard.apply(body)).getFirstChild();
  }

  /** The next node in the order of the source. */
  static Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up.getNext() == null) {
      up = up.getParent();
    }
    return up == null ? null : up.getNext();
  }

  /**
   * Leaves the text of paragraphs alone: only blocks are wanted, and what can take flexmark very
   * long or exhaust its stack is in the text.
   */
  private static final class NoInlines extends CommonmarkInlineParser {
    NoInlines(
        DataHolder options,
        BitSet specialCharacters,
        BitSet delimiterCharacters,
        Map<Character, DelimiterProcessor> delimiterProcessors,
        LinkRefProcessorData referenceLinkProcessors,
        List<InlineParserExtensionFactory> extensions) {
      super(
          options,
          specialCharacters,
          delimiterCharacters,
          delimiterProcessors,
          referenceLinkProcessors,
          extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
      // Nothing to find.
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
      return 0;
    }
  }
}
