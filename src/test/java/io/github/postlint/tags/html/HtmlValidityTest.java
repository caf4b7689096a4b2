package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.tags.index.TagIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The HTML checker of the W3C has nothing to say on any page. */
@Tag("slow")
class HtmlValidityTest {

  private static List<String> complaints(TagIndex index) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<String, String> page : WrittenPages.of(index).pages().entrySet()) {
      byte[] html = page.getValue().getBytes(StandardCharsets.UTF_8);
      String said = validator.validate(new ByteArrayInputStream(html));
      said.lines().forEach(line -> complaints.add(page.getKey() + line));
    }
    return complaints;
  }

  @Test
  void ordinaryPagesAreValid() throws IOException, SAXException {
    assertThat(complaints(SampleIndexes.orchard("en"))).isEmpty();
    assertThat(complaints(SampleIndexes.orchard("de"))).isEmpty();
  }

  @Test
  void hostilePagesAreValid() throws IOException, SAXException {
    assertThat(complaints(SampleIndexes.hostile())).isEmpty();
  }

  @Test
  void theCheckerWouldSayIt() throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    String page = "<!DOCTYPE html><html lang=en><title>x</title><p><b>y</p>";

    assertThat(validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
        .contains("Unclosed element");
  }
}
