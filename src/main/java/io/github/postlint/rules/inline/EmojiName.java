package io.github.postlint.rules.inline;

import io.github.postlint.post.text.AnchoredPattern;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names such as {@code :tada:}, of which plugins make pictures. */
final class EmojiName {
  /** Stands in the names of all gems that draw them. */
  static final Pattern PLUGIN = Pattern.compile("moji");

  /** Names that nobody writes for anything else, each before its character. */
  private static final String TABLE =
      """
      smile 😄 smiley 😃 grin 😁 grinning 😀 joy 😂 laughing 😆 wink 😉 blush 😊 thinking 🤔
      sunglasses 😎 heart ❤️ heart_eyes 😍 broken_heart 💔 cry 😢 sob 😭 tada 🎉 rocket 🚀 fire 🔥
      sparkles ✨ star ⭐ star2 🌟 boom 💥 zap ⚡ bulb 💡 warning ⚠️ memo 📝 pencil 📝 pencil2 ✏️
      books 📚 hammer 🔨 wrench 🔧 gear ⚙️ eyes 👀 clap 👏 wave 👋 pray 🙏 muscle 💪 ok_hand 👌
      thumbsup 👍 thumbsdown 👎 point_right 👉 point_left 👈 point_down 👇 raised_hands 🙌
      white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ construction 🚧 coffee ☕
      beer 🍺 beers 🍻 cake 🍰 gift 🎁 trophy 🏆 checkered_flag 🏁 snake 🐍 whale 🐳 penguin 🐧
      iphone 📱 mag 🔍 chart_with_upwards_trend 📈 information_source ℹ️ arrow_right ➡️
      arrow_left ⬅️ speech_balloon 💬 hourglass ⌛ stuck_out_tongue 😛 slightly_smiling_face 🙂
      upside_down_face 🙃 heavy_plus_sign ➕ +1 👍 -1 👎
      """;

  private static final Map<String, String> CHARACTERS = characters();

  /** What may be a name, with its colons. */
  static final AnchoredPattern PATTERN =
      new AnchoredPattern(":", "(?<![\\w:/]):[a-z0-9_+-]{1,30}:(?![\\w:/])");

  private EmojiName() {}

  private static Map<String, String> characters() {
    String[] words = TABLE.strip().split("\\s+");
    Map<String, String> characters = new TreeMap<>();
    for (int i = 0; i < words.length; i += 2) {
      characters.put(words[i], words[i + 1]);
    }
    return Map.copyOf(characters);
  }

  /** The character that a name stands for, with its colons; null where it is no such name. */
  static String character(String name) {
    return CHARACTERS.get(name.substring(1, name.length() - 1));
  }
}
