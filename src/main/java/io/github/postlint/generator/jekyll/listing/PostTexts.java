package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.List;

/** Makes facts of a post's values. What a post inherits has its place in the file as a whole. */
record PostTexts(Post post) {

  /** A text that stands nowhere in the file. */
  TextFact of(String text) {
    return new TextFact(text, Place.file(post.path()));
  }

  /** A value, with the text that Ruby makes of it. */
  TextFact of(Value value, boolean own) {
    return of(RubyText.print(value), value.span(), own);
  }

  /** A text that comes from what stands at {@code span}. */
  TextFact of(String text, Span span, boolean own) {
    return own ? new TextFact(text, Place.of(post.source(), span)) : of(text);
  }

  /** The words of a value, each where it stands. */
  List<TextFact> words(Scalar value, boolean own) {
    List<TextFact> words = new ArrayList<>();
    String written = own ? post.source().text(value.span()) : "";
    int from = 0;
    for (String word : RubyText.words(value.resolved().text())) {
      int start = written.indexOf(word, from);
      if (start < 0) {
        words.add(of(word, value.span(), own));
        continue;
      }
      from = start + word.length();
      words.add(of(word, new Span(start, from).shift(value.span().start()), own));
    }
    return words;
  }
}
