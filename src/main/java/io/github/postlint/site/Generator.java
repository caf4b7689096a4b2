package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.tree.FileTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The program that publishes the site: what it does with a file, as far as rules depend on it. */
public interface Generator {

  /** The generator's name as its users write it. */
  String name();

  /** How much of the generator is known: rules claim no more than that allows. */
  default Knowledge knowledge() {
    return Knowledge.ALL;
  }

  /** How much of a generator is known. */
  enum Knowledge {
    /** What it does with documents. */
    ALL,
    /** Its name, and what every generator does. */
    NAME,
    /** What every generator does. */
    NOTHING
  }

  /** What the site says besides its documents. */
  SiteData data();

  /** The files that the generator reads. */
  Sources sources();

  /**
   * The documents that the generator renders beside posts.
   *
   * @param tree what lies in the site's folder
   */
  default Documents documents(FileTree tree) {
    return Documents.NONE;
  }

  /** How dates are read. */
  Dates dates();

  /** What addresses depend on. */
  Permalinks permalinks();

  /** What colours code. */
  Highlighting highlighting();

  /** What the template language finds. */
  TemplateScope templates();

  /** The syntaxes in force in most posts. */
  Syntax syntax();

  /**
   * The syntaxes in force in a file.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  default Syntax syntax(String path) {
    return syntax();
  }

  /** Whether posts with a date in the future are published. */
  boolean publishesFuture();

  /** How an author keeps a post from being published; empty where there is no way. */
  Optional<DraftMark> draftMark();

  /** Whether a post is left out whatever its date is: it is a draft, or says so itself. */
  boolean holdsBack(Post post);

  /**
   * Why a document is left out, or out of lists, although its author does not say that it should
   * be; empty where it is not.
   */
  default Optional<Omission> omission(Post post) {
    return Optional.empty();
  }

  /** What a document's front matter says in vain, or says otherwise than it seems. */
  default List<HeadSlip> headSlips(Post post) {
    return List.of();
  }

  /**
   * What the generator calls a key that another generator knows and that nothing reads on this
   * site.
   *
   * @param key as written in front matter
   * @return the generator's own name for it; empty where it knows the key or the site's templates
   *     do
   */
  default Optional<String> ownKey(String key) {
    return Optional.empty();
  }

  /**
   * The values that a post inherits from the site's settings.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  Mapping inherited(String path);

  /**
   * Whether two names of tags are one to the generator, so that readers who follow either find the
   * posts of both.
   */
  default boolean isOneTerm(String name, String other) {
    return name.equals(other);
  }

  /**
   * Why a key of front matter means nothing here although authors may think so, and what to do, as
   * sentences; empty for all other keys.
   */
  default Optional<String> idleKey(String key) {
    return Optional.empty();
  }

  /**
   * What readers see of a document that has no title, as the end of a sentence; empty where the
   * generator makes a title that may be meant.
   */
  default Optional<String> untitled() {
    return Optional.empty();
  }

  /**
   * The address that the template language prints where one is written in a document; empty where
   * that is not known.
   *
   * @param written with the marks of the template language
   * @param path of the document, relative to the site
   */
  default Optional<String> printedAddress(String written, String path) {
    return Optional.empty();
  }

  /**
   * The address of an image that the front matter names under a key; empty where the generator does
   * not care for the key.
   *
   * @param written the value
   * @param path of the document, relative to the site
   */
  default Optional<String> imageAddress(String key, String written, String path) {
    return Optional.empty();
  }

  /** What the generator knows of a post when it lists it. */
  Listing listing(Post post);

  /**
   * The addresses that the site has.
   *
   * @param tree what lies in the site's folder
   * @param posts the facts of its posts
   * @param now the time of the build
   */
  SiteMap map(FileTree tree, List<Facts> posts, Instant now);

  /**
   * The pages that documents name by the paths of their files; empty where the generator knows no
   * such references.
   *
   * @param documents the facts of all documents
   * @param now the time of the build
   */
  default Optional<PageFinder> pages(List<Facts> documents, Instant now) {
    return Optional.empty();
  }

  /** The layouts that the site has for posts. */
  Layouts layouts(FileTree tree);

  /** What the settings say of the site as a whole. */
  SiteIdentity identity();
}
