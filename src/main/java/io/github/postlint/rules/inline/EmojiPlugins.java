package io.github.postlint.rules.inline;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What may make pictures of names such as {@code :tada:}.
 *
 * @param drawn whether something of the site may
 */
record EmojiPlugins(boolean drawn) {
  /** Names that nobody writes for anything else. */
  static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w:/]):(?:smile|smiley|grin|grinning|joy|laughing|wink|blush|thinking|sunglasses|heart"
              + "|heart_eyes|broken_heart|cry|sob|tada|rocket|fire|sparkles|star|star2|boom|zap|bulb"
              + "|warning|memo|pencil|pencil2|books|hammer|wrench|gear|eyes|clap"
              + "|wave|pray|muscle|ok_hand|thumbsup|thumbsdown|point_right|point_left|point_down"
              + "|raised_hands|white_check_mark|heavy_check_mark|ballot_box_with_check"
              + "|construction|coffee|beer|beers|cake|gift|trophy|checkered_flag"
              + "|snake|whale|penguin|iphone|mag|chart_with_upwards_trend"
              + "|information_source|arrow_right|arrow_left|speech_balloon|hourglass"
              + "|stuck_out_tongue|slightly_smiling_face|upside_down_face|heavy_plus_sign|\\+1|-1"
              + "):(?![\\w:/])");

  static EmojiPlugins of(Site site) {
    boolean set = hasEmoji(site, "plugins") || hasEmoji(site, "gems");
    return new EmojiPlugins(set || inputs(site).stream().anyMatch(EmojiPlugins::mayDraw));
  }

  static List<Path> inputs(Site site) {
    Path root = site.root().toAbsolutePath().normalize();
    return List.of(root.resolve("_plugins"), root.resolve("Gemfile"));
  }

  private static boolean hasEmoji(Site site, String key) {
    Value value = site.generator().data().setting(key).orElse(null);
    return value instanceof Sequence list
        && list.items().stream()
            .anyMatch(item -> item instanceof Scalar name && name.text().contains("moji"));
  }

  /** A folder of the site's own plugins may hold anything. */
  private static boolean mayDraw(Path place) {
    try {
      return Files.isDirectory(place)
          || (Files.isRegularFile(place)
              && Files.readString(place, StandardCharsets.ISO_8859_1).contains("moji"));
    } catch (IOException e) {
      return true;
    }
  }
}
