package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.CodeLook;
import io.github.postlint.post.body.FenceAttributes;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.FenceFacts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.List;

/** Takes the fences of a post. */
final class FenceFactsReader {
  private FenceFactsReader() {}

  static FenceFacts read(Post post) {
    int named = 0;
    List<TextFact> unnamed = new ArrayList<>();
    for (CodeBlock block : post.blocks().code()) {
      if (block.kind() == CodeBlock.Kind.FENCED) {
        boolean names =
            !block.language().isEmpty() || FenceAttributes.nameLanguage(post.source(), block);
        if (names) {
          named++;
        } else {
          Place place = Place.of(post.source(), marks(post.source().text(), block.span()));
          unnamed.add(new TextFact(CodeLook.of(block.content()), place));
        }
      }
    }
    return new FenceFacts(named, unnamed);
  }

  /** The run of marks with which a fence begins. */
  private static Span marks(String text, Span block) {
    int start = block.start();
    int end = start;
    while (end < block.end() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return new Span(start, end);
  }
}
