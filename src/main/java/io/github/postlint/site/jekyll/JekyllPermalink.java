package io.github.postlint.site.jekyll;

import java.util.Set;
import java.util.regex.Pattern;

/** The templates and named styles from which Jekyll makes addresses. */
final class JekyllPermalink {
  private static final Set<String> STYLES_WITH_DAY =
      Set.of("date", "pretty", "ordinal", "weekdate");
  private static final Pattern DAY = Pattern.compile(":(?:i_|y_|short_|long_|w_)?day(?![a-z_])");

  private JekyllPermalink() {}

  /** Whether addresses made from a template, or in a named style, tell the day. */
  static boolean tellsDay(String permalink) {
    return STYLES_WITH_DAY.contains(permalink) || DAY.matcher(permalink).find();
  }
}
