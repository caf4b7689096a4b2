package io.github.postlint.post.html;

import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** End tags that take in what follows, for their bracket is missing. */
final class EndTagSlips {
  private static final Pattern END = Pattern.compile("</[a-zA-Z][\\w:-]*+(?=\\s)([^>]*+)>");

  private EndTagSlips() {}

  static List<MarkupSlip> of(HtmlDocument document) {
    List<MarkupSlip> slips = new ArrayList<>();
    for (Element element : document.elements()) {
      if (document.isClosed(element)) {
        Span range = document.span(document.last(element).endSourceRange());
        Matcher end = END.matcher(document.text()).region(range.start(), range.end());
        if (end.lookingAt() && !end.group(1).isBlank()) {
          slips.add(
              MarkupSlip.of(
                  MarkupSlip.Kind.TAG_TAKES_IN,
                  new Span(end.start(1), range.end()),
                  element.normalName()));
        }
      }
    }
    return slips;
  }
}
