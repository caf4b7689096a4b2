package io.github.postlint.fix;

import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Gives files other names, and writes these where other documents name the files. */
final class Renaming {
  private final Site site;
  private final Function<String, Optional<MendedFile>> files;
  private final Map<String, MendedFile> known;
  private final Map<String, NameMentions> mentions = new LinkedHashMap<>();

  /** The edits by the file that is renamed and the document in which they are. */
  private final Map<String, Map<String, List<TextEdit>>> edits = new HashMap<>();

  /**
   * @param known those whose texts may be others now, by path
   * @param files gives a file by its path, if it may be mended
   */
  Renaming(Site site, Map<String, MendedFile> known, Function<String, Optional<MendedFile>> files) {
    this.site = site;
    this.known = known;
    this.files = files;
  }

  /**
   * Renames what can be renamed so that nothing names the old file any more, each file with all its
   * mentions or not at all.
   *
   * @param made which fixes are made
   */
  NewNames rename(LintResult result, Set<Safety> made) {
    NewNames names = NewNames.of(result, site, made);
    names.paths().stream().filter(path -> files.apply(path).isEmpty()).forEach(names::forget);
    if (names.isEmpty()) {
      return names;
    }
    if (!made.contains(Safety.UNSAFE)) {
      names.keepOrder(result.posts());
    }
    names.paths().forEach(path -> mentions.put(path, new NameMentions(path)));
    for (PostFile document : site.files()) {
      lookAt(document, names);
    }
    Map<String, EditSet> all = new TreeMap<>();
    for (String path : names.paths()) {
      edits
          .getOrDefault(path, Map.of())
          .forEach(
              (document, wanted) ->
                  all.computeIfAbsent(document, any -> new EditSet()).add(wanted));
    }
    all.forEach((document, set) -> files.apply(document).orElseThrow().mend(set, List.of()));
    for (String path : names.paths()) {
      files.apply(path).orElseThrow().rename(names.to(path), names.finding(path));
    }
    return names;
  }

  /**
   * Finds what is to be written in a document, and files that must keep their names for its sake.
   */
  private void lookAt(PostFile document, NewNames names) {
    Source source = source(document).orElse(null);
    if (source == null) {
      return;
    }
    for (String path : names.paths()) {
      NameMentions mention = mentions.get(path);
      if (!mention.mayBeIn(source.text())) {
        continue;
      }
      List<TextEdit> wanted = mention.edits(source, document, site.generator(), names.to(path));
      if (mention.isIn(TextEdit.apply(source.text(), wanted))) {
        names.leave(path, "is named in " + document.path() + "; rename it there and here by hand");
      } else if (!wanted.isEmpty() && files.apply(document.path()).isEmpty()) {
        names.leave(path, "is named in " + document.path() + ", which cannot be written");
      } else if (!wanted.isEmpty()) {
        edits.computeIfAbsent(path, any -> new TreeMap<>()).put(document.path(), wanted);
      }
    }
  }

  /** The text as it is now; empty where it cannot be read, or where bytes of it would be lost. */
  private Optional<Source> source(PostFile document) {
    MendedFile mended = known.get(document.path());
    if (mended != null) {
      return Optional.of(mended.source());
    }
    try {
      return Optional.of(SourceReader.read(document.file(), document.path()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
