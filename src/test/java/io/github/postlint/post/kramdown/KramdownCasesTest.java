package io.github.postlint.post.kramdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.postlint.post.kramdown.tree.Dialect;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KramdownCasesTest {
  @TestFactory
  Stream<DynamicTest> findsWhatTheCaseSays() {
    return KramdownCases.read().stream()
        .flatMap(
            each ->
                each.expected().keySet().stream()
                    .map(
                        dialect ->
                            DynamicTest.dynamicTest(
                                each.name() + " in " + dialect, () -> check(each, dialect))));
  }

  private static void check(KramdownCases each, Dialect dialect) {
    String found =
        KramdownCases.render(each.document(), KramdownBody.read(each.document(), dialect).blocks());
    assertEquals(each.expected().get(dialect), found, () -> each.document());
  }
}
