package io.github.postlint.site;

import io.github.postlint.post.text.SourceReader;
import io.github.postlint.read.PlainFile;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.tree.DistantLinkException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * Something that keeps the site, or a file of it, from being read.
 *
 * @param kind what
 * @param place where
 * @param message what happens, then what to do
 */
public record SiteProblem(Kind kind, Place place, String message) {

  /** A file that cannot be read. */
  public static SiteProblem unreadable(String path, IOException e) {
    if (e instanceof PlainFile.TooLargeException large) {
      return new SiteProblem(
          Kind.NOT_A_POST,
          Place.file(path),
          String.format(
              Locale.ROOT,
              "The file has %,d bytes; Postlint reads posts of up to %,d. Split it, or exclude it.",
              large.size(),
              SourceReader.MAX_BYTES));
    }
    if (e instanceof DistantLinkException) {
      return new SiteProblem(
          Kind.UNREADABLE,
          Place.file(path),
          "This is a link that leads out of the site and its repository, so nothing of it was"
              + " checked. Put a copy in its place, exclude it, or set postlint.followLinks.");
    }
    return new SiteProblem(
        Kind.UNREADABLE,
        Place.file(path),
        "The file cannot be read ("
            + reason(e)
            + "), so the generator cannot publish it. Check the file and its permissions.");
  }

  /** A file of the site's settings that cannot be read. */
  public static SiteProblem settings(Place place, IOException e) {
    return new SiteProblem(
        Kind.SETTINGS,
        place,
        "The settings cannot be read (" + reason(e) + "). Check the file and its permissions.");
  }

  /**
   * What was not checked because a part of Postlint failed.
   *
   * @param what failed on what
   * @param cause what was thrown
   * @param rest what was checked all the same
   */
  public static SiteProblem failure(Place place, String what, Throwable cause, String rest) {
    return new SiteProblem(
        Kind.FAILURE,
        place,
        what + " (" + cause + ")" + rest + ". Please report this to Postlint.");
  }

  /** Why a file cannot be read, in a few words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it is gone";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** What a problem is about. */
  public enum Kind {
    /** The settings cannot be read, or a value in them makes no sense. */
    SETTINGS,
    /** A setting or a pattern has no effect. */
    NO_EFFECT,
    /** A file cannot be read. */
    UNREADABLE,
    /** Something that looks like a post is none, such as a folder. */
    NOT_A_POST,
    /** A part of Postlint failed on a file. */
    FAILURE
  }
}
