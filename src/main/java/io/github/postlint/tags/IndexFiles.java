package io.github.postlint.tags;

import io.github.postlint.tags.feed.FeedWriter;
import io.github.postlint.tags.feed.SitemapWriter;
import io.github.postlint.tags.html.HtmlOptions;
import io.github.postlint.tags.html.HtmlWriter;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.json.DataJson;
import io.github.postlint.tags.json.IndexJson;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.OutputFolder;
import io.github.postlint.tags.pages.HugoPages;
import io.github.postlint.tags.pages.JbakePages;
import io.github.postlint.tags.pages.JekyllPages;
import io.github.postlint.tags.pages.RoqPages;
import io.github.postlint.tags.report.ReportJson;
import io.github.postlint.tags.report.ReportMarkdown;
import io.github.postlint.tags.report.VocabularyYaml;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes an index into a folder, as whatever is wanted. */
public final class IndexFiles {
  /** As many posts as most feeds have; readers of feeds keep what they have seen. */
  private static final int FEED_LENGTH = 20;

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
    return Arrays.stream(OutputKind.values())
        .filter(options.kinds()::contains)
        .flatMap(kind -> writer(kind).stream())
        .toList();
  }

  private Optional<IndexWriter> writer(OutputKind kind) {
    boolean feeds = options.kinds().contains(OutputKind.FEEDS);
    return switch (kind) {
      case JSON -> Optional.of(new IndexJson(feeds));
      case DATA -> Optional.of(new DataJson(feeds));
      case REPORT -> Optional.empty();
      case JEKYLL -> Optional.of(new JekyllPages(options.layout()));
      case HUGO -> Optional.of(new HugoPages(options.content().orElse("content")));
      case JBAKE ->
          Optional.of(
              new JbakePages(
                  options.content().orElse("src/main/jbake/content"),
                  options.layout().orElse("page")));
      case ROQ ->
          Optional.of(new RoqPages(options.content().orElse("content"), false, options.layout()));
      case HTML ->
          Optional.of(
              new HtmlWriter(new HtmlOptions(options.pageSize(), feeds, options.templates())));
      case FEEDS -> Optional.of(new FeedWriter(FEED_LENGTH));
      case SITEMAP -> Optional.of(new SitemapWriter(options.pageSize()));
    };
  }
}
