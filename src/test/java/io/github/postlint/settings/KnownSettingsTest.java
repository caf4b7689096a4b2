package io.github.postlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.postlint.report.Reports;
import io.github.postlint.settings.KnownSetting.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of parameters is that of the goals: whoever adds one to a goal adds it there. */
class KnownSettingsTest {
  private static final String PARAMETER = "org.apache.maven.plugins.annotations.Parameter";

  /** The type of each field that has a property, by the property. */
  private static Map<String, String> parameters(boolean names) {
    Map<String, String> parameters = new TreeMap<>();
    new ClassFileImporter()
        .importPackages("io.github.postlint.mojo")
        .forEach(
            each -> {
              for (JavaField field : each.getFields()) {
                String property = property(field);
                if (!property.isEmpty()) {
                  String type = field.getRawType().getSimpleName();
                  parameters.put(property, names ? field.getName() : type);
                }
              }
            });
    return parameters;
  }

  /**
   * The help goal, which the build generates, has parameters of its own kind: none is Postlint's.
   */
  private static String property(JavaField field) {
    if (field.getOwner().getSimpleName().equals("HelpMojo")) {
      return "";
    }
    return field
        .tryGetAnnotationOfType(PARAMETER)
        .flatMap(one -> one.get("property"))
        .map(Object::toString)
        .orElse("");
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, LEVELS -> "String";
      case LIST -> "List";
      case FLAG -> "boolean";
      case NUMBER -> "int";
      case FILE -> "File";
    };
  }

  @Test
  void everyParameterIsKnown() {
    Map<String, String> known = new TreeMap<>();
    KnownSettings.all().forEach(one -> known.put(one.property(), type(one.kind())));
    assertThat(known).hasSizeGreaterThan(40).isEqualTo(parameters(false));
  }

  @Test
  void everyParameterIsKnownByItsName() {
    Map<String, String> known = new TreeMap<>();
    KnownSettings.all().forEach(one -> known.put(one.property(), one.name()));
    known.put("postlint.rules", "ruleLevels");
    assertThat(known).isEqualTo(parameters(true));
  }

  @Test
  void everyReportIsKnown() {
    assertThat(KnownSettings.inFile("reports").orElseThrow().words())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Reports.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
  }

  @Test
  void unknownPropertiesAreFound() {
    assertThat(
            KnownSettings.unknownProperties(
                List.of("postlint.failOn", "postlint.faliOn", "postlint.day", "postlint.")))
        .containsExactly("postlint.faliOn", "postlint.");
  }

  @Test
  void whatIsOfOneRunIsNotInTheFile() {
    assertThat(KnownSettings.inFile("failOn")).isPresent();
    assertThat(KnownSettings.inFile("tags.outputs")).isPresent();
    assertThat(KnownSettings.inFile("outputs")).isEqualTo(Optional.empty());
    assertThat(KnownSettings.inFile("site")).isEmpty();
    assertThat(KnownSettings.keysBelow(""))
        .contains("failOn", "tags", "links")
        .doesNotContain("site");
    assertThat(KnownSettings.keysBelow("links.")).contains("failOn").doesNotContain("links");
  }
}
