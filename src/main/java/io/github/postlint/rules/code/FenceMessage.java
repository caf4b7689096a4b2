package io.github.postlint.rules.code;

import io.github.postlint.post.Post;
import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.text.Span;

/**
 * Says what readers see of a broken fence, and what to do.
 *
 * @param post where it stands
 * @param fence what is broken
 */
record FenceMessage(Post post, BrokenFence fence) {

  /** Two sentences; empty for a cause that is another rule's. */
  String text() {
    return switch (fence.cause()) {
      case UNCLOSED ->
          "The fence "
              + quoted(fence.opener())
              + " is never closed: "
              + seen()
              + " Add a line \""
              + marks()
              + "\" below the code.";
      case OTHER_MARKER ->
          notClosed("the other marks of") + seen() + " Close it with \"" + marks() + "\".";
      case SHORTER ->
          notClosed("the fewer marks of") + seen() + " Close it with \"" + marks() + "\".";
      case TRAILING_TEXT ->
          notClosed("a line with text after its marks,")
              + seen()
              + " Move the text to a line of its own.";
      case INDENTED ->
          notClosed("a line that is indented further,") + seen() + " Indent it like the fence.";
      case CLOSED_BY_OPENER ->
          opened()
              + " is still open here: readers see "
              + quoted(fence.culprit())
              + " as code, and then code as text. Add a line \""
              + marks()
              + "\" where the code above ends.";
      case INFO -> "";
    };
  }

  private String opened() {
    return "The fence "
        + quoted(fence.opener())
        + " of line "
        + post.source().lines().lineOf(fence.opener().start());
  }

  private String notClosed(String by) {
    return opened() + " is not closed by " + by + " " + quoted(fence.culprit()) + ": ";
  }

  private String seen() {
    Markup markup = post.syntax().markup();
    if (markup.has(Markup.Trait.SHARED) && !markup.has(Markup.Trait.FENCE_TO_THE_END)) {
      return "readers see the code as running text, or what follows as code.";
    }
    return post.syntax().markup().has(Markup.Trait.FENCE_TO_THE_END)
        ? "readers see as code what follows, too."
        : "readers see the code as running text.";
  }

  private String marks() {
    return post.source().text(Fences.opener(post.source(), fence));
  }

  private String quoted(Span span) {
    return "\"" + post.source().text(span) + "\"";
  }
}
