package io.github.postlint.tags.report;

import io.github.postlint.io.Json;
import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.index.Variant;
import io.github.postlint.tags.json.JsonFile;
import io.github.postlint.tags.output.Output;
import java.util.List;
import java.util.Locale;

/** Writes the report for programs: {@code report.json}. */
public record ReportJson(TagReport report) {

  /** Puts the file. */
  public void write(Output output) {
    JsonFile.put(output, "report.json", json -> json.object(() -> fields(json)));
  }

  private void fields(Json json) {
    json.field("post_count", report.posts());
    json.field("unpublished_post_count", report.unpublished());
    json.list(
        "merged",
        () ->
            report
                .merged()
                .forEach(merged -> term(json, merged.term(), () -> variants(json, merged))));
    json.list(
        "probable_typos",
        () -> report.typos().forEach(typo -> term(json, typo.term(), () -> typo(json, typo))));
    json.list(
        "used_once",
        () ->
            report
                .single()
                .forEach(one -> term(json, one.term(), () -> json.field("path", one.path()))));
    json.list("unpublished_only", () -> report.hidden().forEach(one -> hidden(json, one)));
    json.list("unused_vocabulary", () -> report.unused().forEach(json::item));
    json.list("unknown_tags", () -> list(json, report.unknown()));
    json.list("posts_without_address", () -> report.unlinked().forEach(json::item));
    Outlook outlook = report.outlook();
    json.list("untagged", () -> outlook.untagged().forEach(json::item));
    json.list("growing", () -> outlook.growing().forEach(trend -> trend(json, trend)));
    json.list("fading", () -> outlook.fading().forEach(trend -> trend(json, trend)));
    json.list("alike", () -> outlook.alike().forEach(alike -> alike(json, alike)));
    json.list(
        "undescribed",
        () ->
            outlook
                .undescribed()
                .forEach(
                    one -> term(json, one.term(), () -> json.field("post_count", one.count()))));
  }

  private static void trend(Json json, Outlook.Trend trend) {
    term(
        json,
        trend.term(),
        () -> {
          json.field("post_count", trend.count());
          json.field("last_year_post_count", trend.recent());
          json.field("year_before_post_count", trend.before());
          json.field("last_post_year", trend.last());
        });
  }

  private static void alike(Json json, Outlook.Alike alike) {
    term(
        json,
        alike.kept().term(),
        () -> {
          json.field("post_count", alike.kept().count());
          json.field("other_slug", alike.other().term().slug());
          json.field("other_label", alike.other().term().label());
          json.field("other_post_count", alike.other().count());
          json.field("reason", alike.reason().name().toLowerCase(Locale.ROOT));
        });
  }

  private static void term(Json json, TermLink term, Runnable more) {
    json.object(
        () -> {
          json.field("taxonomy", term.kind().key());
          json.field("slug", term.slug());
          json.field("label", term.label());
          more.run();
        });
  }

  private static void variants(Json json, TagReport.Merged merged) {
    json.list("variants", () -> list(json, merged.variants()));
  }

  private static void typo(Json json, TagReport.Typo typo) {
    json.field("post_count", typo.count());
    json.field("path", typo.path());
    json.field("meant_slug", typo.meant().slug());
    json.field("meant_label", typo.meant().label());
    json.field("meant_post_count", typo.meantCount());
  }

  private static void hidden(Json json, TagReport.Hidden hidden) {
    json.object(
        () -> {
          json.field("taxonomy", hidden.kind().key());
          json.field("label", hidden.label());
          json.field("post_count", hidden.posts());
        });
  }

  private static void list(Json json, List<Variant> variants) {
    for (Variant variant : variants) {
      json.object(
          () -> {
            json.field("text", variant.text());
            json.field("post_count", variant.count());
          });
    }
  }
}
