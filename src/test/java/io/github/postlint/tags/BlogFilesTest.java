package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.github.postlint.SharedBlogs;
import io.github.postlint.tags.feed.AtomChecks;
import io.github.postlint.tags.feed.FeedWriter;
import io.github.postlint.tags.feed.JsonFeedSchema;
import io.github.postlint.tags.html.HtmlOptions;
import io.github.postlint.tags.html.HtmlWriter;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.json.IndexJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that is made of real blogs is what it says it is. */
@Tag("slow")
class BlogFilesTest {
  /** The HTML checker takes its time: it reads one page of so many, of each blog at least one. */
  private static final int STRIDE = Integer.getInteger("postlint.files.stride", 40);

  @TempDir Path root;

  private final EmbeddedValidator validator = new EmbeddedValidator();
  private int checked;
  private int pages;

  @Test
  void filesOfRealBlogsAreValid() throws Exception {
    List<Path> blogs =
        SharedBlogs.posts(root).stream().map(post -> RealBlog.root(post, root)).distinct().toList();
    assertThat(blogs).isNotEmpty();
    check(blogs.size() + " blogs", blogs);
  }

  @Test
  void filesOfAMadeBlogAreValid() throws Exception {
    check("a made blog", List.of(RealBlog.made(root.resolve("made"))));
  }

  private void check(String what, List<Path> blogs) throws Exception {
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);
    for (Path blog : blogs) {
      check(RealBlog.index(blog));
    }
    System.out.println("Files of " + what + " are valid: " + checked + ", and " + pages + " pages");
  }

  private void check(TagIndex index) throws Exception {
    Map<String, byte[]> json = MemoryOutput.of(new IndexJson(true), index).files();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(json.get("tag-index.schema.json")), InputFormat.JSON);
    assertThat(schema.validate(text(json.get("index.json")), InputFormat.JSON)).isEmpty();
    checked++;
    for (Map.Entry<String, byte[]> feed :
        MemoryOutput.of(new FeedWriter(20), index).files().entrySet()) {
      checkFeed(feed.getKey(), feed.getValue());
    }
    int i = 0;
    HtmlOptions options = new HtmlOptions(50, true, Optional.empty());
    for (Map.Entry<String, byte[]> page :
        MemoryOutput.of(new HtmlWriter(options), index).files().entrySet()) {
      if (i++ % STRIDE == 0) {
        String said = validator.validate(new ByteArrayInputStream(page.getValue()));
        assertThat(said).as(page.getKey()).isEmpty();
        pages++;
      }
    }
  }

  private void checkFeed(String path, byte[] feed) throws Exception {
    if (path.endsWith(".json")) {
      assertThat(JsonFeedSchema.problems(text(feed))).as(path).isEmpty();
    } else {
      AtomChecks.check(feed);
      assertThat(
              new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(feed))).getTitle())
          .as(path)
          .isNotBlank();
    }
    checked++;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
