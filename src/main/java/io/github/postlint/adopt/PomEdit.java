package io.github.postlint.adopt;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Puts a plugin into a pom and leaves everything else as it is, character by character. */
public final class PomEdit {
  private PomEdit() {}

  /** How a plugin is written in a pom, without the executions of other goals. */
  public static String plugin(String groupId, String artifactId, String version) {
    return """
    <plugin>
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <version>%s</version>
      <executions>
        <execution>
          <goals>
            <goal>check</goal>
          </goals>
        </execution>
      </executions>
    </plugin>
    """
        .formatted(groupId, artifactId, version);
  }

  /**
   * The pom with the plugin; empty where it has it already.
   *
   * @param pom the text of a pom
   * @param plugin the element, indented by two spaces, with a line end after it
   * @param artifactId the plugin's
   * @throws PomException if the text is not a pom
   */
  public static Optional<String> add(String pom, String plugin, String artifactId)
      throws PomException {
    PomPlaces places = new PomPlaces(pom, artifactId);
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(places.xml())), places);
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new PomException("The pom cannot be read (" + e.getMessage() + ").");
    }
    if (!places.isPom()) {
      throw new PomException("The pom has no <project>.");
    }
    return places.hasPlugin() ? Optional.empty() : Optional.of(places.with(plugin));
  }
}
