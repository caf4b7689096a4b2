package io.github.postlint.tags;

import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.json.DataJson;
import io.github.postlint.tags.json.IndexJson;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.OutputFolder;
import io.github.postlint.tags.report.ReportJson;
import io.github.postlint.tags.report.ReportMarkdown;
import io.github.postlint.tags.report.VocabularyYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an index into a folder, as whatever is wanted. */
public final class IndexFiles {
  private final OutputOptions options;
  private final Path folder;

  /**
   * @param folder is made when the first file is written
   */
  public IndexFiles(OutputOptions options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  /**
   * Writes all files that changed, and deletes those of earlier runs that are not made any more.
   * Where there is no index, only the report and the suggested vocabulary are written and nothing
   * is deleted.
   *
   * @return how many files were written or deleted
   * @throws io.github.postlint.tags.output.OutputException if a file cannot be written
   */
  public int write(IndexResult result) {
    OutputFolder output = OutputFolder.open(folder);
    if (options.kinds().contains(OutputKind.REPORT)) {
      output.write(new ReportMarkdown(result.report())::write);
      output.write(new ReportJson(result.report())::write);
    }
    if (options.suggestsVocabulary()) {
      output.write(new VocabularyYaml(result.vocabulary())::write);
    }
    if (result.index().isEmpty()) {
      return output.keep();
    }
    TagIndex index = result.index().get();
    for (IndexWriter writer : writers()) {
      output.write(files -> writer.write(index, files));
    }
    return output.finish();
  }

  private List<IndexWriter> writers() {
    boolean feeds = options.kinds().contains(OutputKind.FEEDS);
    List<IndexWriter> writers = new ArrayList<>();
    for (OutputKind kind : OutputKind.values()) {
      if (options.kinds().contains(kind)) {
        switch (kind) {
          case JSON -> writers.add(new IndexJson(feeds));
          case DATA -> writers.add(new DataJson(feeds));
          default -> {}
        }
      }
    }
    return writers;
  }
}
