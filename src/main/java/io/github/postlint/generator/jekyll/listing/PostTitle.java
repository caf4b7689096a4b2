package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyCase;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.site.facts.TextFact;
import java.util.Optional;
import java.util.StringJoiner;

/** A post's title: its own, else the words of the file's name. */
record PostTitle(PostData data, PostPath path, PostTexts texts) {

  /** The title; empty text for a post that Jekyll publishes without its values. */
  TextFact read() {
    Optional<PostData.Datum> title = data.findTrue("title");
    if (title.isPresent()) {
      PostData.Datum own = title.get();
      return texts.of(RubyText.show(own.value()), own.value().span(), own.own());
    }
    return texts.of(data.outcome() == PostData.Outcome.REFUSED ? "" : titleize(path.slug()));
  }

  private static String titleize(String slug) {
    StringJoiner title = new StringJoiner(" ");
    for (String word : slug.split("-")) {
      title.add(RubyCase.capitalize(word));
    }
    return title.toString();
  }
}
