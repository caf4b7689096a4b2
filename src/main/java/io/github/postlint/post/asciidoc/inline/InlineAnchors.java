package io.github.postlint.post.asciidoc.inline;

/** Finds ids in double brackets. */
final class InlineAnchors {
  private InlineAnchors() {}

  static void apply(Work work) {
    int at = work.chars.indexOf("[[");
    int end = 0;
    while (at >= 0) {
      if (end <= at) {
        end = work.chars.indexOf("]]", at);
      }
      if (end < 0) {
        return;
      }
      int next = at + 1;
      int idEnd = idEnd(work, at + 2);
      if (idEnd > at + 2 && idEnd <= end && (idEnd == end || work.at(idEnd) == ',')) {
        next = end + 2;
        if (at > 0 && work.at(at - 1) == '\\') {
          work.drop(at - 1);
        } else {
          work.name(work.chars.substring(at + 2, idEnd), at + 2, idEnd);
          work.mark(at, end + 2);
        }
        end = 0;
      }
      at = work.chars.indexOf("[[", next);
    }
  }

  private static int idEnd(Work work, int from) {
    int at = from;
    while (at < work.length()
        && (Work.isWord(work.at(at))
            || work.at(at) == ':'
            || (at > from && "-.".indexOf(work.at(at)) >= 0))) {
      at++;
    }
    return at > from && Character.isDigit(work.at(from)) ? from : at;
  }
}
