package io.github.postlint.post.html;

import io.github.postlint.post.body.MarkupSlip;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Pictures and links without an address. */
final class AddressSlips {
  private static final Pattern SCRIPTED = Pattern.compile("^data-|[{\\[:@]");

  private AddressSlips() {}

  static List<MarkupSlip> of(HtmlDocument document) {
    List<MarkupSlip> slips = new ArrayList<>();
    for (Element element : document.elements()) {
      String name = element.normalName();
      boolean lacking =
          switch (name) {
            case "img" -> !showsSomething(element);
            case "a" -> element.attributesSize() == 0 && element.hasText();
            default -> false;
          };
      if (lacking) {
        slips.add(MarkupSlip.of(MarkupSlip.Kind.NO_ADDRESS, document.tag(element), name));
      }
    }
    return slips;
  }

  /** Scripts take an address from attributes of their own. */
  private static boolean showsSomething(Element image) {
    for (Attribute attribute : image.attributes()) {
      String key = attribute.getKey();
      if (key.equals("src") || key.equals("srcset") || SCRIPTED.matcher(key).find()) {
        return true;
      }
    }
    return false;
  }
}
