package io.github.postlint.post.kramdown.html;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that are written as references, by name or by number. */
public final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));");

  private Entities() {}

  /** The character that kramdown knows by this name, or null. */
  public static String named(String name) {
    return Names.ALL.get(name);
  }

  /** The character of this number; some numbers stand for what Windows has there. */
  public static String numbered(int number) {
    if (number >= 0x80 && number < 0xA0) {
      String character = new String(new byte[] {(byte) number}, Charset.forName("windows-1252"));
      return character.equals("\uFFFD") ? Character.toString(number) : character;
    }
    return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
  }

  /** What a browser makes of an attribute that kramdown writes. */
  public static String decode(String value) {
    return value.indexOf('&') < 0
        ? value
        : REFERENCE
            .matcher(value)
            .replaceAll(
                reference -> Matcher.quoteReplacement(decode(reference.group(), reference)));
  }

  private static String decode(String written, java.util.regex.MatchResult reference) {
    if (reference.group(1) != null) {
      return numbered(Integer.parseInt(reference.group(1)));
    }
    if (reference.group(2) != null) {
      return numbered(Integer.parseInt(reference.group(2), 16));
    }
    String known = named(reference.group(3));
    return known != null ? known : Html5Entities.entityToString(written);
  }

  /** Read when first asked for. */
  private static final class Names {
    private static final Map<String, String> ALL = read();

    private static Map<String, String> read() {
      Map<String, String> names = new HashMap<>();
      try (InputStream in = Entities.class.getResourceAsStream("entities.txt")) {
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          int space = line.indexOf(' ');
          int number = Integer.parseInt(line.substring(space + 1).strip());
          names.put(line.substring(0, space), Character.toString(number));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.copyOf(names);
    }
  }
}
