package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.ItemList;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds lists that begin with another number than their author wrote. */
public final class ListNumber extends PostRule {

  /** A number from here on that stands alone is a year or a count, and none of a list. */
  private static final int LARGE = 100;

  /** The rule. */
  public ListNumber() {
    super(
        "list-number",
        Severity.WARNING,
        "a list whose number readers see as 1, or a sentence that loses its number to a list");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    RestartedLists.check(post, reporter);
    List<ItemList> run = new ArrayList<>();
    boolean follows = false;
    Set<Boolean> nestings = new HashSet<>();
    for (ItemList list : post.outline().items()) {
      if (isMisnumbered(list)) {
        if (!run.isEmpty() && !continues(run.get(run.size() - 1), list)) {
          report(post, run, follows, reporter);
          run.clear();
        }
        follows = run.isEmpty() ? nestings.contains(list.nested()) : follows;
        run.add(list);
      }
      if (list.isNumbered()) {
        nestings.add(list.nested());
      }
    }
    if (!run.isEmpty()) {
      report(post, run, follows, reporter);
    }
  }

  private static boolean isMisnumbered(ItemList list) {
    return list.isNumbered()
        && list.items().get(0).number() != list.begins()
        && !isUncounted(list.items());
  }

  /** Some write the same number before each item, and leave it to the generator to count. */
  private static boolean isUncounted(List<ItemList.Item> items) {
    int number = items.get(0).number();
    return items.size() > 1 && items.stream().allMatch(item -> item.number() == number);
  }

  private static boolean continues(ItemList before, ItemList list) {
    int next = before.items().get(before.items().size() - 1).number() + 1;
    return before.nested() == list.nested() && next == list.items().get(0).number();
  }

  /**
   * @param follows whether another list with numbers stands before it, which it may go on from
   */
  private static void report(Post post, List<ItemList> run, boolean follows, Reporter reporter) {
    ItemList list = run.get(0);
    ItemList.Item first = list.items().get(0);
    if (list.items().size() == 1 && first.number() >= LARGE) {
      reportSentence(post, list, reporter);
      return;
    }
    String message = message(post, run, follows);
    List<TextEdit> edits = edits(post, run);
    if (edits.isEmpty()) {
      reporter.report(first.marker(), message);
    } else {
      reporter.report(
          Severity.WARNING, first.marker(), message, "Write the number as an attribute", edits);
    }
  }

  private static void reportSentence(Post post, ItemList list, Reporter reporter) {
    Span marker = list.items().get(0).marker();
    String number = text(post, marker);
    String digits = number.substring(0, number.length() - 1);
    reporter.report(
        Severity.WARNING,
        marker,
        "Readers see \""
            + list.begins()
            + ".\" in the place of \""
            + number
            + "\": a number and a full stop begin a list. Write \""
            + digits
            + "\\.\".",
        "Write \"\\.\"",
        List.of(new TextEdit(Span.at(marker.end() - 1), "\\")));
  }

  private static String message(Post post, List<ItemList> run, boolean follows) {
    ItemList list = run.get(0);
    ItemList.Item first = list.items().get(0);
    String seen = "Readers see \"" + list.begins() + ".\" where \"" + text(post, first.marker());
    StringBuilder message = new StringBuilder(seen).append("\" is written: ");
    message
        .append(post.syntax().markup().language())
        .append(" begins each list with ")
        .append(list.begins())
        .append('.');
    if (run.size() > 1) {
      int more = run.size() - 1;
      message.append(" So it is with the ").append(more == 1 ? "list" : more + " lists");
      message.append(" that go").append(more == 1 ? "es" : "").append(" on from it.");
    }
    message.append(
        follows && first.number() > 1
            ? " Indent what stands between it and the item above, or write "
            : " Write ");
    return message.append(attribute(first)).append(" on a line above it.").toString();
  }

  private static String attribute(ItemList.Item first) {
    return "{: start=\"" + first.number() + "\"}";
  }

  /** None where the line of an attribute list might belong to something else. */
  private static List<TextEdit> edits(Post post, List<ItemList> run) {
    List<TextEdit> edits = new ArrayList<>();
    for (ItemList list : run) {
      ItemList.Item first = list.items().get(0);
      int line = post.source().lines().lineOf(first.marker().start());
      Span above = line == 1 ? null : post.source().lines().line(line - 1);
      boolean alone =
          above != null && text(post, above).isBlank() && above.start() > post.body().start();
      if (list.nested() || !alone || !post.syntax().markup().has(Markup.Trait.ATTRIBUTE_LISTS)) {
        return List.of();
      }
      int start = post.source().lines().line(line).start();
      edits.add(new TextEdit(Span.at(start), attribute(first) + "\n"));
    }
    return edits;
  }

  private static String text(Post post, Span span) {
    return post.source().text().substring(span.start(), span.end());
  }
}
