package io.github.postlint.post.html;

import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Ids that two elements have, where a link of the same body leads to them. */
final class IdSlips {
  private IdSlips() {}

  static List<MarkupSlip> of(HtmlDocument document) {
    Set<String> targets = new HashSet<>();
    for (Element element : document.elements()) {
      String target = element.attr("href").strip();
      if (element.normalName().equals("a") && target.startsWith("#")) {
        targets.add(target.substring(1));
      }
    }
    return targets.isEmpty() ? List.of() : twice(document, targets);
  }

  private static List<MarkupSlip> twice(HtmlDocument document, Set<String> targets) {
    List<MarkupSlip> slips = new ArrayList<>();
    Map<String, Span> ids = new HashMap<>();
    for (Element element : document.elements()) {
      Attribute id = element.attribute("id");
      if (id != null && targets.contains(id.getValue())) {
        Span span = document.span(id.sourceRange().valueRange());
        Span first = ids.putIfAbsent(id.getValue(), span);
        if (first != null) {
          slips.add(new MarkupSlip(MarkupSlip.Kind.ID_TWICE, span, first, id.getValue()));
        }
      }
    }
    return slips;
  }
}
