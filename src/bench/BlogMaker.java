import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes a blog for measurements: {@code N} posts of 1 to 16 KB with five of 500 tags, one of 20
 * categories and one of 100 authors, the same each time. Arguments: N, a folder for Jekyll, and a
 * folder for Hugo that gets the same posts.
 */
public class BlogMaker {
  private static final String[] WORDS =
      "the build reads every post once and says what a reader would see before it is published".split(" ");

  public static void main(String[] arguments) throws IOException {
    int posts = Integer.parseInt(arguments[0]);
    Path jekyll = Path.of(arguments[1]);
    Path hugo = Path.of(arguments[2]);
    Files.createDirectories(jekyll.resolve("_posts"));
    Files.createDirectories(hugo.resolve("content/posts"));
    Files.writeString(
        jekyll.resolve("_config.yml"),
        "title: Benchmark\nurl: https://example.org\ntimezone: Europe/Paris\n");
    Files.writeString(
        hugo.resolve("config.toml"),
        "baseURL = 'https://example.org/'\ntitle = 'Benchmark'\n"
            + "[taxonomies]\ntag = 'tags'\ncategory = 'categories'\nauthor = 'authors'\n");
    Files.createDirectories(hugo.resolve("layouts/_default"));
    for (String kind : new String[] {"single", "list", "taxonomy", "term"}) {
      Files.writeString(
          hugo.resolve("layouts/_default/" + kind + ".html"),
          kind.equals("single")
              ? "<h1>{{ .Title }}</h1>{{ .Content }}"
              : "<h1>{{ .Title }}</h1>{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}");
    }
    Random random = new Random(7);
    for (int i = 0; i < posts; i++) {
      String day = String.format("%d-%02d-%02d", 2010 + i % 14, 1 + i % 12, 1 + i % 28);
      String text = post(i, day, random);
      Files.writeString(jekyll.resolve("_posts/" + day + "-post-" + i + ".md"), text);
      Files.writeString(hugo.resolve("content/posts/post-" + i + ".md"), text);
    }
  }

  private static String post(int i, String day, Random random) {
    StringBuilder text = new StringBuilder("---\n");
    text.append("title: \"Post ").append(i).append(": on builds\"\n");
    text.append("date: ").append(day).append("T12:00:00+01:00\n");
    text.append("tags: [");
    for (int t = 0; t < 5; t++) {
      text.append(t == 0 ? "" : ", ").append("topic ").append(random.nextInt(500));
    }
    text.append("]\ncategories: [section ").append(random.nextInt(20)).append("]\n");
    text.append("author: author ").append(random.nextInt(100)).append("\n---\n\n");
    int length = 1_000 + random.nextInt(15_000);
    while (text.length() < length) {
      text.append("## Part ").append(text.length()).append("\n\n");
      for (int w = 0; w < 120; w++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(w % 14 == 13 ? "\n" : " ");
      }
      text.append("\n```sh\nmvn verify\n```\n\n");
    }
    return text.toString();
  }
}
