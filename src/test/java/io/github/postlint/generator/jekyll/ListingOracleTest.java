package io.github.postlint.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares addresses, dates, titles and terms of posts with those that Jekyll gives them. */
@Tag("slow")
class ListingOracleTest {
  @TempDir private Path root;

  @Test
  void realBlogs() throws Exception {
    List<ListingJob> jobs = new ArrayList<>();
    for (Path blog : SharedBlogs.unpack(root)) {
      Path settings = blog.resolve("_config.yml");
      jobs.add(
          ListingJob.of(blog, "own", Files.exists(settings) ? Files.readString(settings) : ""));
    }
    ListingScore score = ListingScore.of(jobs).print("Posts of eight blogs");
    assertThat(score.disagreements()).isEmpty();
    assertThat(score.open("address"))
        .as("a date with its year behind the time is not understood")
        .isLessThanOrEqualTo(1);
    assertThat(score.asked("address")).isGreaterThan(1000);
  }

  /** With a stride of 1, every blog under all settings; else some of each. */
  @Test
  void realBlogsUnderOtherSettings() throws Exception {
    int stride = Integer.getInteger("postlint.listings.stride", 5);
    List<Path> blogs = SharedBlogs.unpack(root);
    List<String> settings = ListingInputs.settings();
    List<ListingJob> jobs = new ArrayList<>();
    for (int i = 0; i < blogs.size() * settings.size(); i += stride) {
      int other = i / blogs.size();
      jobs.add(ListingJob.of(blogs.get(i % blogs.size()), "other" + other, settings.get(other)));
    }
    ListingScore score = ListingScore.of(jobs).print("Posts of eight blogs under other settings");
    assertThat(score.disagreements()).isEmpty();
  }

  @Test
  void builtPagesLieAtTheirAddresses() throws Exception {
    SharedBlogs.unpack(root);
    Path blog = root.resolve("Homebrew+brew.sh");
    Files.createDirectories(blog.resolve("_layouts"));
    Files.writeString(blog.resolve("_layouts/post.html"), "{{ content }}");
    ListingJob job = ListingJob.of(blog, "own", Files.readString(blog.resolve("_config.yml")));
    Path pages = root.resolve("pages");
    String input = job.folder() + "\t" + job.quoted() + "\t" + pages + "\n";
    Oracle.run(getClass(), "listings.rb", input, "jekyll", "jekyll");
    JekyllGenerator generator = job.generator();
    int found = 0;
    for (String path : ListingScore.posts(blog)) {
      Post post = Post.parse(SourceReader.read(blog.resolve(path), path), generator.syntax());
      String address = generator.listing(post).address().orElseThrow();
      assertThat(pages.resolve(address.substring(1) + "index.html")).as(path).isRegularFile();
      found++;
    }
    System.out.println("Built pages at their addresses: " + found + " of " + found);
    assertThat(found).isGreaterThan(30);
  }

  @Test
  void chosenPosts() throws Exception {
    assertThat(score("Chosen posts", ListingInputs.chosen()).disagreements()).isEmpty();
  }

  @Test
  void recombinedPosts() throws Exception {
    int count = Integer.getInteger("postlint.listings.recombined", 400);
    int seed = Integer.getInteger("postlint.listings.seed", 7);
    ListingScore score = score("Recombined posts", ListingInputs.recombined(count, seed));
    assertThat(score.disagreements()).isEmpty();
  }

  private ListingScore score(String name, List<ListingInputs.File> posts) throws Exception {
    for (ListingInputs.File post : posts) {
      Path file = root.resolve(post.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, post.text());
    }
    List<ListingJob> jobs = new ArrayList<>();
    List<String> settings = ListingInputs.settings();
    for (int i = 0; i < settings.size(); i++) {
      jobs.add(ListingJob.of(root, "s" + i, settings.get(i)));
    }
    return ListingScore.of(jobs).print(name);
  }
}
