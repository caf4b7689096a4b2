package io.github.postlint.lint.cache;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.DateFact;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FenceFacts;
import io.github.postlint.site.facts.TextFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of one post; its path is not written. */
final class FactsCodec {
  private FactsCodec() {}

  static void write(Facts facts, RecordWriter out) {
    out.text(facts.kind().name());
    out.number(facts.keys().size());
    for (String key : facts.keys()) {
      out.text(key);
    }
    FieldCodec.write(facts.fields(), out);
    out.flag(facts.date().isPresent());
    if (facts.date().isPresent()) {
      ListingCodec.time(facts.date().get().written(), out);
      PlaceCodec.write(facts.date().get().place(), out);
    }
    out.flag(facts.due().isPresent());
    if (facts.due().isPresent()) {
      DueDateCodec.write(facts.due().get(), out);
    }
    out.number(facts.stated().size());
    for (Map.Entry<String, List<TextFact>> stated : facts.stated().entrySet()) {
      out.text(stated.getKey());
      TextFactCodec.write(stated.getValue(), out);
    }
    ListingCodec.write(facts.listing(), out);
    out.flag(facts.links().isPresent());
    if (facts.links().isPresent()) {
      LinkFactsCodec.write(facts.links().get(), out);
    }
    out.flag(facts.fences().isPresent());
    if (facts.fences().isPresent()) {
      out.number(facts.fences().get().named());
      TextFactCodec.write(facts.fences().get().unnamed(), out);
    }
    TextFactCodec.write(facts.opening(), out);
  }

  static Facts read(String path, RecordReader in) {
    return new Facts(
        path,
        in.constant(DocumentKind.class),
        keys(in),
        FieldCodec.read(path, in),
        in.flag()
            ? Optional.of(new DateFact(ListingCodec.time(in), PlaceCodec.read(path, in)))
            : Optional.empty(),
        in.flag() ? Optional.of(DueDateCodec.read(path, in)) : Optional.empty(),
        stated(path, in),
        ListingCodec.read(path, in),
        in.flag() ? Optional.of(LinkFactsCodec.read(path, in)) : Optional.empty(),
        in.flag() ? Optional.of(fences(path, in)) : Optional.empty(),
        TextFactCodec.optional(path, in));
  }

  private static FenceFacts fences(String path, RecordReader in) {
    return new FenceFacts(in.number(), TextFactCodec.list(path, in));
  }

  private static Set<String> keys(RecordReader in) {
    int count = in.count();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < count; i++) {
      keys.add(in.text());
    }
    return keys;
  }

  private static Map<String, List<TextFact>> stated(String path, RecordReader in) {
    int count = in.count();
    Map<String, List<TextFact>> stated = new HashMap<>();
    for (int i = 0; i < count; i++) {
      stated.put(in.text(), TextFactCodec.list(path, in));
    }
    return stated;
  }
}
