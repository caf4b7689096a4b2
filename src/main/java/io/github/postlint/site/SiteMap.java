package io.github.postlint.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that a published site has, may have, and certainly does not have. Paths have no
 * leading slash, are not encoded, and do not contain the site's base path.
 */
public final class SiteMap {
  private static final List<String> INDEXES = List.of("index.html", "index.htm", "index.php");

  private final Map<String, WrittenFile> written;
  private final Set<String> possible;
  private final Set<String> sources;
  private final UnknownAddresses unknown;
  private final LayoutWords layouts;
  private final Set<String> folders = new HashSet<>();
  private final Map<String, String> byLowerCase = new HashMap<>();

  /**
   * @param written what the generator writes for certain, by path
   * @param possible the paths of what it may write
   * @param sources the files that the generator reads, relative to the site
   * @param unknown what else there may be
   * @param layouts what stands around posts
   */
  public SiteMap(
      Map<String, WrittenFile> written,
      Set<String> possible,
      Set<String> sources,
      UnknownAddresses unknown,
      LayoutWords layouts) {
    this.written = Map.copyOf(written);
    this.possible = Set.copyOf(possible);
    this.sources = Set.copyOf(sources);
    this.unknown = unknown;
    this.layouts = layouts;
    written.keySet().forEach(this::index);
    possible.forEach(this::index);
  }

  private void index(String path) {
    byLowerCase.merge(path.toLowerCase(Locale.ROOT), path, (a, b) -> a.compareTo(b) < 0 ? a : b);
    for (int i = path.lastIndexOf('/'); i > 0; i = path.lastIndexOf('/', i - 1)) {
      if (!folders.add(path.substring(0, i))) {
        return;
      }
    }
  }

  /** What the generator writes for certain, by path. */
  public Map<String, WrittenFile> written() {
    return written;
  }

  /** What there may be without anything being known of it. */
  public UnknownAddresses unknown() {
    return unknown;
  }

  /** The files that the generator reads, relative to the site. */
  public Set<String> sources() {
    return sources;
  }

  /** What stands around posts. */
  public LayoutWords layouts() {
    return layouts;
  }

  /** Whether the site has something in a folder of this name, for all that is known. */
  public boolean hasFolder(String path) {
    return folders.contains(path);
  }

  /** Whether the site may have exactly this file. */
  public boolean mayHave(String path) {
    return isListed(path) || unknown.cover(path);
  }

  /** Whether the generator may write exactly this file, what plugins and others do aside. */
  public boolean isListed(String path) {
    return written.containsKey(path) || possible.contains(path);
  }

  /**
   * Whether any common server may answer with more than an error: with the file, the file with
   * {@code .html} added, the folder's index or a list of the folder.
   */
  public boolean mayServe(String path) {
    String bare = withoutSlash(path);
    return bare.isEmpty()
        || folders.contains(bare)
        || answers(path).stream().anyMatch(this::isListed)
        || unknown.cover(bare)
        || unknown.cover(bare + "/");
  }

  /** The file with which servers answer, if it is written for certain. */
  public Optional<WrittenFile> answer(String path) {
    return answers(path).stream().filter(written::containsKey).map(written::get).findFirst();
  }

  /** The same path in the capital and small letters that the site has, if it has it. */
  public Optional<String> inOtherCase(String path) {
    return Optional.ofNullable(byLowerCase.get(path.toLowerCase(Locale.ROOT)))
        .filter(other -> !other.equals(path));
  }

  private static List<String> answers(String path) {
    String bare = withoutSlash(path);
    String folder = bare.isEmpty() ? "" : bare + "/";
    List<String> inside = INDEXES.stream().map(index -> folder + index).toList();
    List<String> answers = new java.util.ArrayList<>();
    if (!path.endsWith("/") && !path.isEmpty()) {
      answers.add(bare);
      answers.add(bare + ".html");
      answers.addAll(inside);
    } else {
      answers.addAll(inside);
      answers.add(bare + ".html");
    }
    return answers;
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
