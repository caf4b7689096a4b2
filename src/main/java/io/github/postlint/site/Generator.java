package io.github.postlint.site;

import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The program that publishes the site: what it does with a file, as far as rules depend on it. */
public interface Generator {

  /** The generator's name as its users write it. */
  String name();

  /**
   * The file of the site's settings, relative to the site; the name that the generator would look
   * for where there is no such file.
   */
  String settingsFile();

  /** What is wrong with the settings. */
  List<SiteProblem> problems();

  /** The syntaxes in force in the bodies of posts. */
  Syntax syntax();

  /** Whether the generator reads posts as UTF-8, and leaves out what is not. */
  boolean readsUtf8();

  /** The site's time zone; empty where it is that of the machine on which the site is built. */
  Optional<ZoneId> timeZone();

  /** The language of fences that name none, where the site's settings give them one. */
  Optional<String> defaultLanguage();

  /**
   * What colours the code of posts.
   *
   * @param tree what lies in the site's folder
   */
  Highlighter highlighter(FileTree tree);

  /**
   * The files and folders on which {@link #highlighter} depends besides the settings; they may be
   * missing.
   *
   * @param tree what lies in the site's folder
   */
  List<Path> highlighterInputs(FileTree tree);

  /**
   * The files and folders in which sites of this generator usually keep what they say of authors,
   * relative to the site.
   */
  List<String> authorPlaces();

  /**
   * What a file of data says, whichever format it has; empty where it says nothing or cannot be
   * read.
   */
  Optional<Value> data(Source file);

  /** A value of the site's settings. */
  Optional<Value> setting(String key);

  /** Whether posts with a date in the future are published. */
  boolean publishesFuture();

  /**
   * Whether the generator looks for posts in a folder and below.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  boolean entersFolder(String path);

  /**
   * Whether anything in a folder or below tells what the generator publishes: posts, pages, files,
   * templates, data.
   *
   * @param path relative to the site, with {@code /} between folders, not empty
   */
  boolean readsFolder(String path);

  /**
   * Where the entry begins in a path below a folder for posts: the path's end for the folder
   * itself, and -1 for what does not lie in one.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param drafts whether folders for drafts count as well
   */
  int postEntry(String path, boolean drafts);

  /** How an author keeps a post from being published; empty where there is no way. */
  Optional<DraftMark> draftMark();

  /** The name of folders for posts, where it tells such a folder from others, wherever it lies. */
  Optional<String> postFolder();

  /** Whether a post is left out whatever its date is: it is a draft, or says so itself. */
  boolean holdsBack(Post post);

  /**
   * Whether the generator looks at a file in a folder for posts at all, whatever its name's date.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param entry relative to the folder for posts
   */
  boolean readsEntry(String path, String entry);

  /** Whether the file's extension marks it as Markdown. */
  boolean isMarkdown(String path);

  /**
   * What the generator makes of a file's name.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  FileName fileName(String path);

  /** What the generator makes of a date in the front matter. */
  DateReading readDate(Scalar value);

  /** A day as users of the generator write it in front matter. */
  String writeDate(LocalDate day);

  /**
   * What the generator makes of a date in a file name, such as {@code 2019-8-1}, where the front
   * matter has none.
   */
  DateReading readDate(String fileName);

  /**
   * Whether a post's address tells the day of its date.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param permalink what the front matter says of the address
   */
  boolean addressTellsDay(String path, Optional<String> permalink);

  /**
   * Whether a post's address depends on the time zone of the machine that builds the site: it tells
   * of a date, and the settings name no zone.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param permalink what the front matter says of the address
   */
  boolean addressDependsOnZone(String path, Optional<String> permalink);

  /** A placeholder of a permalink, without its mark, that the generator does not know. */
  Optional<String> unknownPlaceholder(String permalink);

  /**
   * The values that a post inherits from the site's settings.
   *
   * @param path relative to the site, with {@code /} between folders
   */
  Mapping inherited(String path);

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

  /** The layouts that the site has for posts. */
  Layouts layouts(FileTree tree);

  /** What the settings say of the site as a whole. */
  SiteIdentity identity();

  /**
   * Whether the settings load plugins or a theme, which may bring Liquid tags, filters and values
   * of their own.
   */
  boolean loadsPlugins();

  /**
   * What plugins, a theme and the site itself add to Liquid.
   *
   * @param tree what lies in the site's folder
   */
  LiquidExtensions extensions(FileTree tree);

  /**
   * The files and folders on which {@link #extensions} depends besides the settings; they may be
   * missing.
   *
   * @param tree what lies in the site's folder
   */
  List<Path> extensionInputs(FileTree tree);

  /**
   * Whether {@code site.key} prints nothing: there are settings, but they give it no value, and the
   * generator gives it none of its own.
   */
  boolean lacksSiteValue(String key);

  /**
   * Whether {@code page.key} prints nothing in a post: neither the post nor the settings give it a
   * value, nor does the generator. Plugins may do so all the same.
   */
  boolean lacksPageValue(Post post, String key);
}
