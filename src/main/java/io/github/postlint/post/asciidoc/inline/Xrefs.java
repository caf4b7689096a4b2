package io.github.postlint.post.asciidoc.inline;

import java.util.List;

/** Finds references to ids and to other documents. */
final class Xrefs {
  private static final List<String> EXTENSIONS =
      List.of(".adoc", ".asciidoc", ".asc", ".ad", ".txt");

  private Xrefs() {}

  static void apply(Work work) {
    int at = work.chars.indexOf("<<");
    int end = 0;
    while (at >= 0) {
      end = end > at + 2 ? end : end(work, at + 3);
      int next = at + 1;
      if (end <= at + Work.REACH && begins(work.at(at + 2))) {
        next = end + 2;
        if (at > 0 && work.at(at - 1) == '\\') {
          work.drop(at - 1);
        } else {
          read(work, at, end);
        }
        end = 0;
      }
      at = work.chars.indexOf("<<", next);
    }
  }

  /** Where the next marks stand that close a reference; beyond the text where there are none. */
  private static int end(Work work, int from) {
    int end = work.chars.indexOf(">>", from);
    return end < 0 ? Integer.MAX_VALUE : end;
  }

  private static boolean begins(char c) {
    return Work.isWord(c) || "#/.:{".indexOf(c) >= 0;
  }

  private static void read(Work work, int at, int end) {
    int comma = work.find(",", at, end);
    int target = comma > 0 ? comma : end;
    String address = address(work, work.chars.substring(at + 2, target), false);
    work.crossRefer(address, at + 2, target, target < end);
    if (target < end) {
      work.mark(at, target + 1);
      work.mark(end, end + 2);
    } else {
      work.mark(at, end + 2);
    }
  }

  /**
   * The address of a reference; ids are looked up later.
   *
   * @param macro whether it is written as a macro
   */
  static String address(Work work, String id, boolean macro) {
    int hash = id.indexOf('#');
    if (hash == 0) {
      return id;
    }
    if (hash > 0) {
      String path = id.substring(0, hash);
      String fragment = hash + 1 < id.length() ? id.substring(hash) : "";
      return page(work, path, macro) + fragment;
    }
    boolean page = macro && (id.endsWith(".adoc") || hasExtension(id));
    return page ? page(work, id, true) : id.isEmpty() ? "" : "#" + id;
  }

  private static boolean hasExtension(String path) {
    return path.lastIndexOf('.') > path.lastIndexOf('/');
  }

  /** A source of AsciiDoc stands for its page, where the attributes say that it lies. */
  private static String page(Work work, String path, boolean macro) {
    String prefix = work.attributes.get("relfileprefix", work.moment).orElse("");
    if (macro && !path.endsWith(".adoc") && hasExtension(path)) {
      return prefix + path;
    }
    String suffix = work.attributes.get("relfilesuffix", work.moment).orElse(".html");
    for (String extension : EXTENSIONS) {
      if (path.endsWith(extension) && (!macro || extension.equals(".adoc"))) {
        return prefix + path.substring(0, path.length() - extension.length()) + suffix;
      }
    }
    return prefix + path + suffix;
  }
}
