package io.github.postlint.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomEditTest {
  private static final String PLUGIN = "<plugin>\n  <artifactId>a</artifactId>\n</plugin>\n";

  private static String add(String pom) throws PomException {
    return PomEdit.add(pom, PLUGIN, "a").orElseThrow();
  }

  @Test
  void thePluginGoesAfterTheOthers() throws PomException {
    assertThat(
            add(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- </plugins> é -->
                <project>
                    <modelVersion>4.0.0</modelVersion>
                    <build><pluginManagement><plugins/></pluginManagement>
                        <plugins>
                            <plugin><artifactId>b</artifactId></plugin>
                            <!-- last </plugins> -->
                        </plugins>
                    </build>
                </project>
                """))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- </plugins> é -->
            <project>
                <modelVersion>4.0.0</modelVersion>
                <build><pluginManagement><plugins/></pluginManagement>
                    <plugins>
                        <plugin><artifactId>b</artifactId></plugin>
                        <!-- last </plugins> -->
                        <plugin>
                            <artifactId>a</artifactId>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """);
  }

  @Test
  void whatIsMissingComesWithIt() throws PomException {
    assertThat(add("<project>\n  <modelVersion>4.0.0</modelVersion>\n</project>"))
        .isEqualTo(
            """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>a</artifactId>
                  </plugin>
                </plugins>
              </build>
            </project>\
            """);
  }

  @Test
  void emptyElementsAreOpened() throws PomException {
    assertThat(add("<project>\n  <build>\n    <plugins />\n  </build>\n</project>\n"))
        .isEqualTo(
            """
            <project>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>a</artifactId>
                  </plugin>
                </plugins>
              </build>
            </project>
            """);
  }

  @Test
  @SuppressWarnings("StringConcatToTextBlock")
  void lineEndsTabsAndTheMarkStay() throws PomException {
    assertThat(add("\uFEFF<project>\r\n\t<modelVersion/>\r\n\t<build></build>\r\n</project>\r\n"))
        .isEqualTo(
            """
            \uFEFF<project>\r
            \t<modelVersion/>\r
            \t<build>\r
            \t<plugins>\r
            \t\t<plugin>\r
            \t\t\t<artifactId>a</artifactId>\r
            \t\t</plugin>\r
            \t</plugins>\r
            </build>\r
            </project>\r
            """);
  }

  @Test
  void aPluginThatIsThereIsNotAddedAgain() throws PomException {
    String pom =
        "<project><build><plugins><plugin><artifactId> a </artifactId></plugin></plugins></build>"
            + "</project>";
    assertThat(PomEdit.add(pom, PLUGIN, "a")).isEmpty();
    String other =
        "<project><build><plugins><plugin><artifactId>b</artifactId><dependencies><dependency>"
            + "<artifactId>a</artifactId></dependency></dependencies></plugin></plugins></build>"
            + "<profiles><profile><build><plugins><plugin><artifactId>a</artifactId></plugin>"
            + "</plugins></build></profile></profiles></project>";
    assertThat(PomEdit.add(other, PLUGIN, "a")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "<a/>",
        "<project>",
        "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///x'>]><project/>"
      })
  void whatIsNoPomIsLeftAlone(String text) {
    assertThatThrownBy(() -> PomEdit.add(text, PLUGIN, "a")).isInstanceOf(PomException.class);
  }
}
