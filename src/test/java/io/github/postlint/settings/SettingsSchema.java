package io.github.postlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.io.Json;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema of {@code postlint.yml}, made of the parameters and the rules. */
public final class SettingsSchema {
  private SettingsSchema() {}

  /**
   * The schema as JSON.
   *
   * @param meanings what each parameter means, by its property
   */
  public static String of(Map<String, String> meanings) {
    StringWriter text = new StringWriter();
    try (Json json = new Json(text)) {
      json.object(
          () -> {
            json.field("$schema", "http://json-schema.org/draft-07/schema#");
            json.field("title", "Settings of Postlint for a site: postlint.yml");
            object(json, () -> settings(json, meanings));
            json.object("definitions", () -> json.object("levels", () -> levels(json)));
          });
    }
    return text.toString();
  }

  private static void object(Json json, Runnable properties) {
    json.field("type", "object");
    json.field("additionalProperties", false);
    json.object("properties", properties);
  }

  private static void settings(Json json, Map<String, String> meanings) {
    json.object("extends", () -> described(json, "string", "a file whose settings these add to"));
    for (KnownSetting one : KnownSettings.all()) {
      if (one.inFile() && one.key().indexOf('.') < 0) {
        json.object(one.key(), () -> setting(json, one, meanings));
      }
    }
    json.object(
        "paths",
        () -> {
          described(json, "object", "levels of rules in some files, by glob pattern");
          json.object("additionalProperties", () -> json.field("$ref", "#/definitions/levels"));
        });
    for (String goal : List.of("tags", "links")) {
      json.object(
          goal,
          () ->
              object(
                  json,
                  () -> {
                    for (KnownSetting one : KnownSettings.all()) {
                      if (one.inFile() && one.key().startsWith(goal + ".")) {
                        json.object(one.name(), () -> setting(json, one, meanings));
                      }
                    }
                  }));
    }
  }

  private static void described(Json json, String type, String meaning) {
    json.field("type", type);
    json.field("description", meaning);
  }

  private static void setting(Json json, KnownSetting one, Map<String, String> meanings) {
    String meaning = meanings.get(one.property());
    assertThat(meaning).as("the meaning of %s", one.property()).isNotNull();
    switch (one.kind()) {
      case TEXT -> word(json, one, meaning);
      case FILE -> described(json, "string", meaning);
      case FLAG -> described(json, "boolean", meaning);
      case NUMBER -> described(json, "integer", meaning);
      case LEVELS -> json.field("$ref", "#/definitions/levels");
      case LIST -> {
        json.field("description", meaning);
        json.list(
            "anyOf",
            () -> {
              json.object(() -> word(json, one, meaning));
              json.object(
                  () -> {
                    json.field("type", "array");
                    json.object("items", () -> word(json, one, meaning));
                  });
            });
      }
    }
  }

  private static void word(Json json, KnownSetting one, String meaning) {
    if (one.kind() == KnownSetting.Kind.TEXT) {
      described(json, "string", meaning);
    } else {
      json.field("type", "string");
    }
    if (!one.words().isEmpty()) {
      json.list("enum", () -> one.words().forEach(json::item));
    }
  }

  private static void levels(Json json) {
    List<Rule> rules = Rules.all(RuleOptions.DEFAULT);
    Map<String, String> names = new TreeMap<>();
    Rules.groups(rules).forEach((group, ids) -> names.put(group, String.join(", ", ids)));
    rules.forEach(rule -> names.put(rule.id(), rule.summary()));
    Rules.OUTSIDE.forEach(id -> names.put(id, "about external links"));
    json.field("description", "levels by rule, or by group of rules");
    object(
        json,
        () ->
            names.forEach(
                (name, meaning) ->
                    json.object(
                        name,
                        () -> {
                          json.field("description", meaning);
                          json.list(
                              "enum",
                              () ->
                                  List.of("off", "on", "error", "warning", "info")
                                      .forEach(json::item));
                        })));
  }
}
