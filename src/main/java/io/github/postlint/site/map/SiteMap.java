package io.github.postlint.site.map;

import io.github.postlint.post.DocumentKind;
import java.util.ArrayList;
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
  private final Set<DocumentKind> sourceLinks;
  private final Overwrites overwrites;
  private final ServerAnswers server;
  private final UnknownAddresses unknown;
  private final LayoutWords layouts;
  private Set<String> folders;
  private Map<String, String> byLowerCase;

  /**
   * @param written what the generator writes for certain, by path
   * @param possible the paths of what it may write
   * @param sources the files that the generator reads, relative to the site
   * @param sourceLinks in which kinds of documents links to such files may lead to the pages made
   *     of them
   * @param overwrites what is written to paths at which there may be something else
   * @param server what the server answers beside the files
   * @param unknown what else there may be
   * @param layouts what stands around posts
   */
  public SiteMap(
      Map<String, WrittenFile> written,
      Set<String> possible,
      Set<String> sources,
      Set<DocumentKind> sourceLinks,
      Overwrites overwrites,
      ServerAnswers server,
      UnknownAddresses unknown,
      LayoutWords layouts) {
    this.written = Map.copyOf(written);
    this.possible = Set.copyOf(possible);
    this.sources = Set.copyOf(sources);
    this.sourceLinks = Set.copyOf(sourceLinks);
    this.overwrites = overwrites;
    this.server = server;
    this.unknown = unknown;
    this.layouts = layouts;
  }

  private synchronized Set<String> folders() {
    if (folders == null) {
      Set<String> found = new HashSet<>();
      written.keySet().forEach(path -> addFolders(path, found));
      possible.forEach(path -> addFolders(path, found));
      folders = found;
    }
    return folders;
  }

  private static void addFolders(String path, Set<String> folders) {
    for (int i = path.lastIndexOf('/'); i > 0; i = path.lastIndexOf('/', i - 1)) {
      if (!folders.add(path.substring(0, i))) {
        return;
      }
    }
  }

  private synchronized Map<String, String> byLowerCase() {
    if (byLowerCase == null) {
      Map<String, String> found = new HashMap<>();
      written.keySet().forEach(path -> addLowerCase(path, found));
      possible.forEach(path -> addLowerCase(path, found));
      byLowerCase = found;
    }
    return byLowerCase;
  }

  private static void addLowerCase(String path, Map<String, String> paths) {
    paths.merge(path.toLowerCase(Locale.ROOT), path, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  /** What the generator writes for certain, by path. */
  public Map<String, WrittenFile> written() {
    return written;
  }

  /** The files that the generator reads, relative to the site. */
  public Set<String> sources() {
    return sources;
  }

  /**
   * Whether links to files of the sources may lead to the pages made of them.
   *
   * @param kind of the document in which they stand
   */
  public boolean resolvesSourceLinks(DocumentKind kind) {
    return sourceLinks.contains(kind);
  }

  /** What is written to paths at which there may be something else. */
  public Overwrites overwrites() {
    return overwrites;
  }

  /** What stands around posts. */
  public LayoutWords layouts() {
    return layouts;
  }

  /** Whether the site has something in a folder of this name, for all that is known. */
  public boolean hasFolder(String path) {
    return folders().contains(path);
  }

  /** What may publish exactly this file, where nothing is known of it. */
  public Optional<Doubt> doubt(String path) {
    return unknown.of(path);
  }

  /** Whether the site may have exactly this file, for all that is known. */
  public boolean isListed(String path) {
    return written.containsKey(path) || possible.contains(path);
  }

  /**
   * Whether any common server answers with more than an error, for all that is known: with the
   * file, the file with {@code .html} added, the folder's index or a list of the folder.
   */
  public boolean mayServe(String path) {
    String bare = withoutSlash(path);
    return bare.isEmpty()
        || folders().contains(bare)
        || isAnyListed(answers(path))
        || server.has(bare);
  }

  /** What may answer a link to a path of which nothing is known. */
  public Optional<Doubt> serverDoubt(String path) {
    String bare = withoutSlash(path);
    Optional<Doubt> any = Optional.empty();
    List<String> asked = new ArrayList<>(answers(path));
    asked.add(0, bare + "/");
    asked.add(0, bare);
    for (String answer : asked) {
      Optional<Doubt> doubt = unknown.of(answer);
      if (doubt.isPresent() && !doubt.get().isAnywhere()) {
        return doubt;
      }
      any = doubt;
    }
    return any;
  }

  /** The file with which servers answer, if it is written for certain. */
  public Optional<WrittenFile> answer(String path) {
    for (String answer : answers(path)) {
      WrittenFile file = written.get(answer);
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** The same path in the capital and small letters that the site has, if it has it. */
  public Optional<String> inOtherCase(String path) {
    return Optional.ofNullable(byLowerCase().get(path.toLowerCase(Locale.ROOT)))
        .filter(other -> !other.equals(path));
  }

  private static List<String> answers(String path) {
    String bare = withoutSlash(path);
    String folder = bare.isEmpty() ? "" : bare + "/";
    List<String> answers = new ArrayList<>();
    boolean file = !path.endsWith("/") && !path.isEmpty();
    if (file) {
      answers.add(bare);
      answers.add(bare + ".html");
    }
    for (String index : INDEXES) {
      answers.add(folder + index);
    }
    if (!file) {
      answers.add(bare + ".html");
    }
    return answers;
  }

  private boolean isAnyListed(List<String> paths) {
    for (String path : paths) {
      if (isListed(path)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
