package io.github.postlint.post.commonmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Leaves the text of paragraphs alone: only blocks are wanted, and what can take flexmark very long
 * or exhaust its stack is in the text.
 */
final class NoInlines extends CommonmarkInlineParser {
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
