package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.generator.hugo.date.HugoDate;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.site.HeadSlip;
import io.github.postlint.site.facts.DateReading;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates beside a post's own, and states of publication, of which Hugo makes nothing. */
final class HeadDates {
  private static final Map<String, String> INSTEAD =
      Map.of(
          "lastmod", "takes the date of the post for that of its last change",
          "publishDate", "publishes the post from its date on",
          "expiryDate", "never takes the post down");

  private HeadDates() {}

  static List<HeadSlip> slips(HugoSite site, Post post) {
    List<HeadSlip> slips = new ArrayList<>();
    for (MappingEntry entry : post.values().entries()) {
      String key = entry.key().text();
      if (INSTEAD.containsKey(key) && entry.value() instanceof Scalar date && !date.isNull()) {
        date(key, date, slips);
      } else if (key.equals("draft") && !(entry.value() instanceof Scalar)) {
        slips.add(
            new HeadSlip(
                entry.key().span(),
                true,
                "Hugo publishes this post: \"draft\" has no value that it knows. Write \"true\" or"
                    + " \"false\"."));
      } else if (key.equals("published")
          && entry.value() instanceof Scalar state
          && post.values().value("draft").isEmpty()) {
        state(state, slips);
      }
    }
    expiry(site, post).ifPresent(slips::add);
    return slips;
  }

  private static void date(String key, Scalar date, List<HeadSlip> slips) {
    DateReading reading = HugoDate.read(date);
    if (!(reading instanceof DateReading.Moment) && !(reading instanceof DateReading.OtherDay)) {
      slips.add(
          new HeadSlip(
              date.span(),
              false,
              "Hugo cannot read the date "
                  + Excerpt.quoted(date.text())
                  + ", and "
                  + INSTEAD.get(key)
                  + ". Write a date such as 2017-05-09."));
    }
  }

  /** A date is one of the names under which Hugo looks for it. */
  private static void state(Scalar state, List<HeadSlip> slips) {
    boolean text = state.resolved().type() == TypedValue.Type.STRING;
    String word = state.text().strip();
    boolean known =
        word.matches("(?i)|t|f|true|false")
            || HugoDate.read(state) instanceof DateReading.Moment
            || Character.isDigit(word.charAt(0));
    if (text && (!known || !word.equals(state.text()))) {
      slips.add(
          new HeadSlip(
              state.span(),
              false,
              "Hugo publishes this post: "
                  + Excerpt.quoted(state.text())
                  + " means neither yes nor no to it. Write \"draft: true\" or remove the line."));
    }
  }

  private static Optional<HeadSlip> expiry(HugoSite site, Post post) {
    String name = site.paths().of(post.path()).map(ContentPath::ownName).orElse("");
    Optional<LocalDateTime> end =
        site.dates().expiry(post.values(), name).map(DateReading.Moment::written);
    Optional<LocalDateTime> begin =
        site.dates().publish(post.values(), name).map(DateReading.Moment::written);
    return end.isPresent() && begin.isPresent() && !end.get().isAfter(begin.get())
        ? post.values()
            .entry("expiryDate")
            .map(
                entry ->
                    new HeadSlip(
                        entry.value().span(),
                        false,
                        "Hugo never publishes this post, which expires before its date. Write a"
                            + " later day, or remove the line."))
        : Optional.empty();
  }
}
