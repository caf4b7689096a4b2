package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and links of pages. */
class PageAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/tags/java/, html/tags/java/index.html, tags/java/, ../../",
    "/tags/, html/tags/index.html, tags/, ../",
    "/, html/index.html, '', ./",
    "/d%C3%A9j%C3%A0%20vu/, html/d\u00E9j\u00E0 vu/index.html, d%C3%A9j%C3%A0%20vu/, ../",
    "/a%2fb/, html/a/b/index.html, a/b/, ../../",
    "/100%25/, html/100%/index.html, 100%25/, ../",
    "/5%/, html/5%/index.html, 5%25/, ../",
    "/a%3Fb%23c:d/, html/a?b#c:d/index.html, a%3Fb%23c%3Ad/, ../"
  })
  void aPathIsDecodedForItsFileAndEncodedForLinks(
      String path, String file, String href, String root) {
    PageAddress address = new PageAddress(path);

    assertThat(address.file()).isEqualTo(file);
    assertThat(address.href()).isEqualTo(href);
    assertThat(address.root()).isEqualTo(root);
  }
}
