package io.github.postlint.generator.jekyll.map;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site's own plugin does to addresses and pages, as far as its code can be read. Says rather
 * too much than too little.
 *
 * @param folders what the addresses of its pages and files begin with, without a leading slash
 * @param anywhere whether it may write pages of other addresses, or change those of others
 * @param changesIds whether it may change what pages contain
 */
record PluginPages(Set<String> folders, boolean anywhere, boolean changesIds) {
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");

  /** Words without which code writes no page and no file. */
  private static final Pattern WRITES =
      Pattern.compile(
          "Page(?:WithoutAFile)?\\.new|\\w*Page\\.new|StaticFile|static_files\\s*(?:<<|\\+=|\\.push)"
              + "|\\.pages\\s*(?:<<|\\+=|\\.push|\\.concat)|posts\\.docs\\s*(?:<<|\\+=|\\.push)"
              + "|Document\\.new");

  /** Words without which code writes no file by itself. */
  private static final Pattern FILES =
      Pattern.compile(
          "FileUtils|File\\.(?:write|open|new|rename)|IO\\.write|\\bcp\\b|`|\\bsystem\\b"
              + "|\\bspawn\\b|\\bpopen|%x");

  /** Words without which such a file lies in a cache, or elsewhere outside of the site. */
  private static final Pattern SITE =
      Pattern.compile("\\bdest\\b|destination|\\bsource\\b|_site|Dir\\.pwd|site_dir");

  /** Words without which code changes no address of what is there. */
  private static final Pattern MOVES =
      Pattern.compile(
          "permalink\\W*\\]?\\s*=[^=]|def\\s+(?:url|permalink|destination|relative_url|absolute_url)"
              + "|\\.url\\s*=[^=]|post_url|require_relative\\s*\\(?\\s*[\"']\\.\\.|\\beval\\b|instance_eval"
              + "|(?:Reader|Renderer|Jekyll::URL|class\\s+Site)\\b|class\\s+\\w+\\s*<\\s*\\S*"
              + "(?:Reader|Renderer)\\b|(?:reject|delete_if|select)!|slug\\W*\\]\\s*=[^=]");

  /** Words without which code changes nothing in rendered pages. */
  private static final Pattern CHANGES =
      Pattern.compile(
          "\\.output\\b|\\.content\\s*(?:=[^=]|\\.gsub!|<<)|< *\\S*Converter|Kramdown|Nokogiri"
              + "|prepend|alias|module_eval|class_eval");

  /** Where the code names the folder of what it writes. */
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?:@?(?:dir|folder|base_dir|output_dir|dest_dir|destination)\\s*=\\s*"
              + "|\\w*(?:Page|PageWithoutAFile|StaticFile|File)\\.new\\s*\\(?\\s*\\w*site\\w*\\s*,"
              + "\\s*[^,()]*(?:\\([^()]*\\))?\\s*,\\s*(?:File\\.join\\s*\\(?\\s*)?)"
              + "([\"'])([^\"'#{}]*)(\\1|#\\{)");

  /** Makings of which each should be found by the pattern above. */
  private static final Pattern MAKING = Pattern.compile("\\w*(?:Page|PageWithoutAFile)\\.new");

  PluginPages {
    folders = Set.copyOf(folders);
  }

  /** Reads code. A file without a word of it tells nothing: perhaps it has been left out. */
  static PluginPages read(String text) {
    String code = COMMENT.matcher(text).replaceAll("");
    boolean writes =
        WRITES.matcher(code).find() || (FILES.matcher(code).find() && SITE.matcher(code).find());
    Set<String> folders = new HashSet<>();
    boolean readable = writes && readFolders(code, folders);
    boolean anywhere = code.isBlank() || MOVES.matcher(code).find() || (writes && !readable);
    return new PluginPages(
        readable ? folders : Set.of(), anywhere, code.isBlank() || CHANGES.matcher(code).find());
  }

  private static boolean readFolders(String code, Set<String> folders) {
    Matcher folder = FOLDER.matcher(code);
    while (folder.find()) {
      String literal = folder.group(2).replaceFirst("^/+", "");
      if (literal.isEmpty()) {
        return false;
      }
      boolean whole = !folder.group(3).startsWith("#");
      folders.add(whole && !literal.endsWith("/") ? literal + "/" : literal);
    }
    boolean other = FILES.matcher(code).find() && SITE.matcher(code).find();
    return !folders.isEmpty() && !other && MAKING.matcher(code).find();
  }
}
