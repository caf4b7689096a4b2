package io.github.postlint.post.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoredPatternTest {

  @ParameterizedTest
  @CsvSource({
    "':', '(?<![\\w:/]):[a-z]{1,9}:(?![\\w:/])', ':a: x:b: ::c:: :d:e: (:f:)'",
    "']', '\\](?:[.,]\\((?=x)|\\((?!y))', 'a](z](y](x].(x],(y'",
    "'a', 'aa', 'aaaaa'",
    "'a', '^a', 'aa'",
    "'a', 'a(?=b)', 'abaab'",
    "'a', 'a$', 'aba'",
    "'a', 'ab', ''",
  })
  void findsWhatThePatternFinds(String start, String pattern, String text) {
    List<String> expected = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      expected.add(matcher.start() + " " + matcher.group());
    }
    List<String> found = new ArrayList<>();
    AnchoredPattern.Search search = new AnchoredPattern(start, pattern).in(text);
    while (search.find()) {
      found.add(search.match().start() + " " + search.match().group());
    }
    assertThat(found).isEqualTo(expected);
  }
}
