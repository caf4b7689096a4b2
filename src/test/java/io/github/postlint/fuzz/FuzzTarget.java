package io.github.postlint.fuzz;

import io.github.postlint.fix.FixPoint;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.cache.CacheFileCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The ways into Postlint that a file's content can take. Each target takes any bytes, and throws if
 * something does not hold that must. {@code src/fuzz/run} searches bytes for which one throws; what
 * it found is kept in a folder named after the target.
 */
enum FuzzTarget {
  /** A post on a site with Jekyll's defaults, with both line ends. */
  POST(folder -> post(folder, MarkupKind.GFM)),
  /** A post for kramdown's own dialect. */
  KRAMDOWN(folder -> post(folder, MarkupKind.KRAMDOWN)),
  /** A post for CommonMark. */
  COMMONMARK(folder -> post(folder, MarkupKind.COMMONMARK)),
  /** A post, all of whose fixes are made, one after the other and as the goal {@code fix} does. */
  FIXES(FuzzTarget::fixes),
  /** What stands between the lines of hyphens. */
  FRONT_MATTER(folder -> around(folder, "---\n", "\n---\n\nText.\n")),
  /** What stands between the braces of an attribute list. */
  ATTRIBUTE_LIST(folder -> around(folder, "---\n---\n# a\n{:", "}\n[a](b){:.c}\n")),
  /** The scanners below the rules, of Liquid and of blocks. */
  SCANNERS(folder -> ScannerCheck::expectSound),
  /** The site's vocabulary of tags. */
  VOCABULARY(VocabularyCheck::in),
  /** A post in AsciiDoc, with both line ends. */
  ASCIIDOC(folder -> post(folder, MarkupKind.ASCIIDOC)),
  /** A cache file after its mark and checksum. */
  CACHE(folder -> CacheFileCheck::accept),
  /** Any of the others; the first byte chooses, a digit by their order from 0. */
  ANY(FuzzTarget::any);

  /** Keeps nothing. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Path, Consumer<byte[]>> opener;

  FuzzTarget(Function<Path, Consumer<byte[]>> opener) {
    this.opener = opener;
  }

  /** The target, working in a folder, which exists and is empty. */
  Consumer<byte[]> open(Path folder) {
    return opener.apply(folder);
  }

  /** The name in file names and commands. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Consumer<byte[]> post(Path folder, MarkupKind markup) {
    TrialSite site = TrialSite.alikeWithAllLineEnds(folder, markup);
    return bytes -> {
      Checks.expectSound(site.lint(bytes), bytes);
      LineEndCheck.expectAlike(site, new String(bytes, StandardCharsets.UTF_8));
    };
  }

  private static Consumer<byte[]> fixes(Path folder) {
    TrialSite site = new TrialSite(folder, MarkupKind.GFM);
    FixPoint fixes = new FixPoint(folder, EnumSet.allOf(Safety.class));
    return bytes -> {
      FixCheck.expectProgress(site, bytes);
      site.put(bytes);
      try {
        fixes.reach();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Consumer<byte[]> around(Path folder, String before, String after) {
    Consumer<byte[]> post = post(folder, MarkupKind.GFM);
    return bytes -> {
      String text = before + new String(bytes, StandardCharsets.UTF_8) + after;
      post.accept(text.getBytes(StandardCharsets.UTF_8));
    };
  }

  private static Consumer<byte[]> any(Path folder) {
    List<Consumer<byte[]>> others =
        Arrays.stream(values())
            .filter(target -> target != ANY)
            .map(target -> target.open(subfolder(folder, target)))
            .toList();
    return bytes -> {
      if (bytes.length > 0) {
        int choice = Byte.toUnsignedInt(bytes[0]) % others.size();
        others.get(choice).accept(Arrays.copyOfRange(bytes, 1, bytes.length));
      }
    };
  }

  private static Path subfolder(Path folder, FuzzTarget target) {
    try {
      return Files.createDirectory(folder.resolve(target.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
