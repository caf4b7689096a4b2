package io.github.postlint.generator.jekyll;

import io.github.postlint.Oracle;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists the posts of sites with Jekyll and with Postlint, and counts where the two agree. */
final class ListingScore {
  private final Map<String, Integer> agreed = new LinkedHashMap<>();
  private final Map<String, Integer> asked = new LinkedHashMap<>();
  private final Map<String, Integer> open = new LinkedHashMap<>();
  private final List<String> disagreements = new ArrayList<>();

  /** Runs Jekyll over all jobs and compares. */
  static ListingScore of(List<ListingJob> jobs) throws Exception {
    String input =
        jobs.stream()
            .map(job -> job.folder() + "\t" + job.quoted() + "\n")
            .collect(Collectors.joining());
    List<String> answers =
        Oracle.run(ListingScore.class, "listings.rb", input, "jekyll", "jekyll").lines().toList();
    ListingScore score = new ListingScore();
    for (int i = 0; i < jobs.size(); i++) {
      score.add(jobs.get(i), new JsonMapper().readTree(answers.get(i)));
    }
    return score;
  }

  List<String> disagreements() {
    return disagreements;
  }

  int asked(String item) {
    return asked.getOrDefault(item, 0);
  }

  int open(String item) {
    return open.getOrDefault(item, 0);
  }

  ListingScore print(String name) {
    String items =
        asked.keySet().stream()
            .map(
                item ->
                    item
                        + " "
                        + agreed.getOrDefault(item, 0)
                        + " of "
                        + asked.get(item)
                        + (open(item) == 0 ? "" : " (" + open(item) + " left open)"))
            .collect(Collectors.joining(", "));
    System.out.println(name + " as Jekyll lists them: " + items);
    return this;
  }

  private void add(ListingJob job, JsonNode answer) throws IOException {
    JekyllGenerator generator = job.generator();
    Map<String, JsonNode> expected = new HashMap<>();
    answer.get("posts").forEach(one -> expected.put(one.get("path").asString(), one));
    List<String> stopped = texts(answer.get("stopped"));
    for (String path : posts(job.folder())) {
      Listing listing =
          generator.listing(
              Post.parse(SourceReader.read(job.folder().resolve(path), path), generator.syntax()));
      String where = job.settings().getFileName() + " " + path;
      if (expected.containsKey(path)) {
        compare(where, expected.get(path), listing);
      } else if (answer.has("failed")) {
        count("address", where, "nothing", listing.address().orElse("nothing"));
      } else if (stopped.stream().noneMatch(path::endsWith)) {
        count("state", where, "SKIPPED", listing.state().name());
      }
    }
  }

  /** The files in folders for posts and drafts. */
  static List<String> posts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(path -> ("/" + path).matches("(?s).*/_(posts|drafts)/.*"))
          .sorted()
          .toList();
    }
  }

  private void compare(String where, JsonNode expected, Listing listing) {
    boolean skipped = listing.state() == Listing.State.SKIPPED;
    count("state", where, "read", skipped ? "SKIPPED" : "read");
    if (skipped) {
      return;
    }
    count("address", where, text(expected, "address"), listing.address().orElse(null));
    count("page", where, text(expected, "page"), listing.page().orElse(null));
    count(
        "date",
        where,
        Optional.ofNullable(text(expected, "date")).map(OffsetDateTime::parse).orElse(null),
        listing.date().orElse(null));
    count("title", where, text(expected, "title"), listing.title().text());
    count("tags", where, texts(expected.get("tags")), texts(listing.tags()));
    count("categories", where, texts(expected.get("categories")), texts(listing.categories()));
    boolean held = listing.state() == Listing.State.HELD;
    count("published", where, expected.get("published").asBoolean(), !held);
  }

  private void count(String item, String where, Object expected, Object found) {
    asked.merge(item, 1, Integer::sum);
    if (Objects.equals(expected, found)) {
      agreed.merge(item, 1, Integer::sum);
    } else if (found == null) {
      open.merge(item, 1, Integer::sum);
    } else {
      disagreements.add(item + " of " + where + ": " + found + " but Jekyll says " + expected);
    }
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).isNull() ? null : node.get(key).asString();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asString)
        .distinct()
        .toList();
  }

  private static List<String> texts(List<TextFact> facts) {
    return facts.stream().map(TextFact::text).toList();
  }
}
