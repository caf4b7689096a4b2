package io.github.postlint.site;

import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import java.util.List;
import java.util.Optional;

/** What a site says besides its documents: settings, and files of data. */
public interface SiteData {

  /**
   * The file of the site's settings, relative to the site; the name that the generator would look
   * for where there is no such file.
   */
  String settingsFile();

  /** What is wrong with the settings. */
  List<SiteProblem> problems();

  /** A value of the site's settings. */
  Optional<Value> setting(String key);

  /**
   * What a file of data says, whichever format it has; empty where it says nothing or cannot be
   * read.
   */
  Optional<Value> read(Source file);

  /**
   * The files and folders in which sites of this generator usually keep what they say of authors,
   * relative to the site.
   */
  List<String> authorPlaces();
}
