package io.github.postlint.generator.hugo;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.HeadSlip;
import java.util.List;
import java.util.Optional;

/** Terms of which Hugo makes none, or to which links do not lead. */
record HeadTerms(HugoSite site) {

  /** The items of a list; a value that is none is the only one. */
  static List<Value> items(Value value) {
    return value instanceof Sequence list ? list.items() : List.of(value);
  }

  /** Terms are texts, one by one; of anything else Hugo makes none. */
  void check(MappingEntry entry, List<HeadSlip> slips) {
    for (Value item : items(entry.value())) {
      sign(entry, item, slips);
      boolean whole = item == entry.value();
      boolean empty = item instanceof Scalar one && (one.isNull() || one.text().isBlank());
      Optional<String> why = whole && empty ? Optional.empty() : lost(item);
      if (why.isPresent()) {
        Span span = item.span().length() > 0 ? item.span() : entry.key().span();
        slips.add(
            new HeadSlip(
                span,
                !empty,
                "Hugo makes no term of this item of \""
                    + entry.key().text()
                    + "\", which "
                    + why.get()
                    + ": readers do not find the post there. Write a name, in quotation marks if it"
                    + " has signs of its own."));
      }
    }
  }

  private Optional<String> lost(Value item) {
    if (item instanceof Mapping) {
      return Optional.of("is a key with a value");
    }
    if (item instanceof Sequence) {
      return Optional.of("is a list in a list");
    }
    String text = ((Scalar) item).text();
    if (((Scalar) item).resolved().type() == TypedValue.Type.NULL || text.isBlank()) {
      return Optional.of("is empty");
    }
    String address = site.addresses().names().of(text);
    return address.isEmpty()
        ? Optional.of("has no letter or digit for an address")
        : address.equals("index.html") ? Optional.of("is the name of its list") : Optional.empty();
  }

  /** Browsers see the end of an address before the sign. */
  private void sign(MappingEntry entry, Value item, List<HeadSlip> slips) {
    if (item instanceof Scalar term && site.addresses().names().of(term.text()).indexOf('#') >= 0) {
      slips.add(
          new HeadSlip(
              term.span(),
              false,
              "Links to the page of "
                  + Excerpt.quoted(term.text())
                  + " lead elsewhere: Hugo leaves \"#\" in its address. Write the item of \""
                  + entry.key().text()
                  + "\" without it."));
    }
  }
}
