package io.github.postlint.post.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the reader against what Asciidoctor has said, in a second and without Ruby. */
class RecordedAnswersTest {

  @Test
  void weStillSayWhatAsciidoctorSaid() throws Exception {
    List<String> documents = RecordedAnswers.documents();
    Map<Integer, List<String>> answers = RecordedAnswers.answers();
    assertThat(answers).hasSizeGreaterThan(160);
    answers.forEach(
        (number, expected) -> {
          List<String> ours = AsciidoctorAnswers.ours(documents.get(number));
          assertThat(AsciidoctorAnswers.same(expected, ours, true))
              .as("document %s%n%s%n-> %s%n-> %s", number, documents.get(number), expected, ours)
              .isTrue();
        });
  }
}
